import { writable } from './characters.js';
import type { Layout, MockDocument, ObjectLayout, TextLayout } from './layout.js';
import { type Later, LazyList, LEFT_OUT } from './lazy.js';

/** How a member of the contract is called on the wire; the same function for the same style of names. */
export type Names = (member: string) => string;

/** How a version writes JSON. */
export interface Style {
  readonly names: Names;
  /** Whether absent members are written, as null: versions before 10 leave them out. */
  readonly nulls: boolean;
}

const AS_DOCUMENTED: Style = { names: (member) => member, nulls: true };

/**
 * The document as JSON on one line: members in Enterprise Manager's order, absent ones null unless the style leaves them out.
 *
 * @param style default: documented names, and nulls
 * @param later where given, long lists are left out, and added to it in their order
 */
export function toJson(
  { layout, value }: MockDocument,
  style: Style = AS_DOCUMENTED,
  later?: Later[],
): string {
  return written(value, layout, style, later);
}

function written(value: unknown, layout: Layout, style: Style, later: Later[] | undefined): string {
  if (value === undefined || value === null) return 'null';
  switch (layout.kind) {
    case 'text':
      return scalar(value);
    case 'array':
    case 'repeated':
      return items(value, layout.item, style, later);
    case 'list':
      return `{${quoted(style.names(layout.member))}:${items((value as Record<string, unknown>)[layout.member], layout.item, style, later)}}`;
    case 'object': {
      const object = value as Record<string, unknown>;
      const { members, known } = shapeOf(layout, style);
      let text = '';
      const whole = style.nulls || layout.whole === true;
      for (const { name, key, child } of members) {
        const inner = object[name];
        if (!whole && (inner === undefined || inner === null)) continue;
        text += `${text === '' ? '' : ','}${key}${written(inner, child, style, later)}`;
      }
      // What the layout does not know was added by a fault.
      for (const name of Object.keys(object)) {
        if (known.has(name) || object[name] === undefined) continue;
        text += `${text === '' ? '' : ','}${quoted(style.names(name))}:${scalar(object[name])}`;
      }
      return `{${text}}`;
    }
  }
}

function items(values: unknown, layout: Layout, style: Style, later: Later[] | undefined): string {
  if (values === undefined || values === null) return 'null';
  if (values instanceof LazyList) {
    const write = (from: number, to: number): string => {
      let text = '';
      for (let at = from; at < to; at += 1) {
        text += `${at === 0 ? '' : ','}${written(values.item(at), layout, style, undefined)}`;
      }
      return text;
    };
    if (later === undefined) return `[${write(0, values.length)}]`;
    later.push({ length: values.length, text: write });
    return `[${LEFT_OUT}]`;
  }
  let text = '';
  for (const item of values as readonly unknown[]) {
    text += `${text === '' ? '' : ','}${written(item, layout, style, later)}`;
  }
  return `[${text}]`;
}

/** An object layout, ready to write. */
interface Shape {
  readonly members: readonly { readonly name: string; readonly key: string; readonly child: Layout }[];
  readonly known: ReadonlySet<string>;
}

const TEXT: TextLayout = { kind: 'text' };
const SHAPES = new WeakMap<Style, WeakMap<ObjectLayout, Shape>>();

/** Looked up once for each layout and style. */
function shapeOf(layout: ObjectLayout, style: Style): Shape {
  let shapes = SHAPES.get(style);
  if (shapes === undefined) {
    shapes = new WeakMap();
    SHAPES.set(style, shapes);
  }
  let shape = shapes.get(layout);
  if (shape === undefined) {
    const children = new Map(layout.children.map(([member, child]) => [member, child]));
    shape = {
      // The same member named twice is written once.
      members: [...new Set(layout.json)].map((name) => ({
        name,
        key: `${quoted(style.names(name))}:`,
        child: children.get(name) ?? TEXT,
      })),
      known: new Set(layout.json),
    };
    shapes.set(layout, shape);
  }
  return shape;
}

/** What XML cannot hold reads the same in both. */
function scalar(value: unknown): string {
  return JSON.stringify(typeof value === 'string' ? writable(value) : value);
}

function quoted(name: string): string {
  return JSON.stringify(name);
}
