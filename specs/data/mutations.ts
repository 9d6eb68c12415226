/** Broken copies of a document, made systematically: each differs from it in one place. */
import { XMLBuilder, XMLParser } from 'fast-xml-parser';

export interface Mutation {
  /** What was done, e.g. `removed Platform`. */
  readonly what: string;
  readonly kind: Kind;
  readonly xml: string;
}

type Kind = (typeof ELEMENT_KINDS)[number] | (typeof ATTRIBUTE_KINDS)[number];
const ELEMENT_KINDS = [
  'removed',
  'renamed',
  'swapped',
  'another value',
  'no value',
  'repeated',
  'added',
] as const;
const ATTRIBUTE_KINDS = ['removed', 'another value'] as const;

/** A value that no enumeration, number, date, Boolean or pattern of the contract allows. */
const NO_VALUE = '§';

/** fast-xml-parser's ordered form: one member is the name with the content, `:@` holds the attributes. */
type Node = Record<string, unknown>;

const FORM = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
} as const;
const parser = new XMLParser({ ...FORM, ignoreDeclaration: true, trimValues: true });
const builder = new XMLBuilder({ ...FORM, suppressEmptyNode: true });

interface Place {
  readonly parent: readonly number[];
  readonly index: number;
}

/**
 * Mutations of a document, in document order.
 *
 * @param wanted.most at most so many, evenly spread over all there are
 * @param wanted.kinds only these
 */
export function mutationsOf(
  xml: string,
  { most = Number.POSITIVE_INFINITY, kinds }: { most?: number; kinds?: readonly Kind[] } = {},
): Mutation[] {
  const asked = (kind: Kind): boolean => kinds === undefined || kinds.includes(kind);
  const tree = parser.parse(xml) as Node[];
  const tasks: (() => Mutation | undefined)[] = [];
  for (const place of places(tree)) {
    const element = at(tree, place);
    for (const kind of ELEMENT_KINDS.filter(asked)) {
      // The root has no siblings.
      if (place.parent.length === 0 && kind !== 'added') continue;
      tasks.push(() => changed(tree, place, kind));
    }
    for (const name of Object.keys(attributesOf(element)).filter((n) => !n.startsWith('xmlns'))) {
      for (const kind of ATTRIBUTE_KINDS.filter(asked))
        tasks.push(() => changedAttribute(tree, place, name, kind));
    }
  }
  return spread(tasks, most).flatMap((task) => task() ?? []);
}

function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  // A prime stride, so that no kind of mutation is met by every step or by none.
  return Array.from({ length: most }, (_, i) => items[(i * 7919) % items.length] as T);
}

function changed(
  tree: readonly Node[],
  place: Place,
  kind: (typeof ELEMENT_KINDS)[number],
): Mutation | undefined {
  const copy = structuredClone(tree) as Node[];
  const siblings = siblingsOf(copy, place.parent);
  const element = siblings[place.index] as Node;
  const name = nameOf(element);
  const content = element[name] as Node[];
  const leaf = content.every((c) => '#text' in c);
  const next = siblings[place.index + 1];
  switch (kind) {
    case 'removed':
      siblings.splice(place.index, 1);
      break;
    case 'renamed':
      siblings[place.index] = { [`${name}X`]: content, ':@': attributesOf(element) };
      break;
    case 'swapped':
      if (!next || nameOf(next) === name) return undefined;
      siblings.splice(place.index, 2, next, element);
      break;
    case 'another value':
    case 'no value':
      if (!leaf) return undefined;
      element[name] = kind === 'no value' ? [] : [{ '#text': NO_VALUE }];
      break;
    case 'repeated':
      siblings.splice(place.index, 0, structuredClone(element));
      break;
    case 'added':
      if (leaf && place.parent.length > 0) return undefined;
      content.push({ NotDocumented: [] });
      break;
  }
  return { what: `${kind} ${name}`, kind, xml: builder.build(copy) as string };
}

function changedAttribute(
  tree: readonly Node[],
  place: Place,
  name: string,
  kind: (typeof ATTRIBUTE_KINDS)[number],
): Mutation {
  const copy = structuredClone(tree) as Node[];
  const element = siblingsOf(copy, place.parent)[place.index] as Node;
  const attributes = attributesOf(element);
  if (kind === 'removed') delete attributes[name];
  else attributes[name] = NO_VALUE;
  return { what: `${kind} ${nameOf(element)}/@${name}`, kind, xml: builder.build(copy) as string };
}

function places(nodes: readonly Node[], parent: readonly number[] = []): Place[] {
  return nodes.flatMap((node, index) => {
    const name = nameOf(node);
    if (name === '#text') return [];
    return [{ parent, index }, ...places(node[name] as Node[], [...parent, index])];
  });
}

function at(tree: readonly Node[], { parent, index }: Place): Node {
  return siblingsOf(tree as Node[], parent)[index] as Node;
}

function siblingsOf(tree: Node[], path: readonly number[]): Node[] {
  return path.reduce((nodes, i) => {
    const node = nodes[i] as Node;
    return node[nameOf(node)] as Node[];
  }, tree);
}

function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '';
}

function attributesOf(node: Node): Record<string, string> {
  return (node[':@'] ?? {}) as Record<string, string>;
}
