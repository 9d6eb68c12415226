import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/** Part of a text with a place in it: what stands before, at and after. */
export interface Excerpt {
  readonly before: string;
  /** Empty where the place was not found, or is no place in the body. */
  readonly marked: string;
  readonly after: string;
}

/** Characters around a place that are shown, on either side. */
const AROUND = 500;

/** Characters of the place itself. */
const MOST_MARKED = 1000;

/**
 * Cuts out of a body what lies around a place.
 *
 * @param location XPath or JSON Pointer of a finding; anything else gives the beginning of the body
 */
export function excerptOf(body: string, location: string): Excerpt {
  const [start, end] = rangeOf(body, location) ?? [0, 0];
  const from = Math.max(0, start - AROUND);
  const to = Math.min(body.length, Math.max(end, start) + AROUND);
  const isLong = end - start > MOST_MARKED;
  return {
    before: (from > 0 ? '…' : '') + body.slice(from, start),
    marked: isLong ? `${body.slice(start, start + MOST_MARKED)}…` : body.slice(start, end),
    after: isLong ? '' : body.slice(end, to) + (to < body.length ? '…' : ''),
  };
}

/** Where in a body a location leads: to the last of its steps that is there. */
function rangeOf(body: string, location: string): readonly [start: number, end: number] | undefined {
  if (!location.startsWith('/') || location === '/') return undefined;
  return /^\s*[[{]/.test(body) ? rangeInJson(body, location) : rangeInXml(body, location);
}

function rangeInJson(body: string, pointer: string): readonly [number, number] | undefined {
  const root = parseTree(body);
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  for (let length = steps.length; root && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, steps.slice(0, length));
    if (node === undefined) continue;
    const { offset } = node.parent?.type === 'property' ? node.parent : node;
    return [offset, node.offset + node.length];
  }
  return undefined;
}

/** Finds elements by their start tags alone: what is shown need not be well-formed. */
function rangeInXml(body: string, xpath: string): readonly [number, number] | undefined {
  const steps = xpath.slice(1).split('/');
  const wanted = steps.filter((step) => !step.startsWith('@')).map(positioned);
  const attribute = steps.find((step) => step.startsWith('@'))?.slice(1);
  const open: { readonly name: string; readonly children: Map<string, number> }[] = [
    { name: '', children: new Map() },
  ];
  let best: readonly [number, number] | undefined;
  let depth = 0;
  for (const tag of body.matchAll(/<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g)) {
    const [text, closing, name = '', attributes = '', empty] = tag;
    if (closing !== '') {
      if (open.length > 1) open.pop();
      depth = Math.min(depth, open.length - 1);
      continue;
    }
    const parent = open.at(-1);
    const position = (parent?.children.get(name) ?? 0) + 1;
    parent?.children.set(name, position);
    const step = wanted[depth];
    if (depth === open.length - 1 && step?.name === name && step.position === position) {
      depth += 1;
      best = [tag.index, tag.index + text.length];
      if (depth === wanted.length)
        return within(best, name, attributes, attribute) ?? whole(body, best, name);
    }
    if (empty === '') open.push({ name, children: new Map() });
  }
  return best;
}

function positioned(step: string): { readonly name: string; readonly position: number } {
  const [, name = step, position = '1'] = /^([^[]*)\[(\d+)\]$/.exec(step) ?? [];
  return { name, position: Number(position) };
}

/** An attribute of a start tag. */
function within(
  [start]: readonly [number, number],
  name: string,
  attributes: string,
  attribute: string | undefined,
): readonly [number, number] | undefined {
  if (attribute === undefined) return undefined;
  const found = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].find(
    ([, of = '']) => of === attribute || of.endsWith(`:${attribute}`),
  );
  if (found === undefined) return undefined;
  const from = start + 1 + name.length + found.index;
  return [from, from + found[0].length];
}

/** An element with its text, where it has nothing else in it. */
function whole(
  body: string,
  [start, end]: readonly [number, number],
  name: string,
): readonly [number, number] {
  const text = /^[^<]*/.exec(body.slice(end, end + MOST_MARKED))?.[0] ?? '';
  const close = `</${name}>`;
  const after = end + text.length;
  return body.startsWith(close, after) ? [start, after + close.length] : [start, end];
}
