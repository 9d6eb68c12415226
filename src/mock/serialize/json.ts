import type { Layout, MockDocument } from './layout.js';

/** How a member of the contract is called on the wire. */
export type Names = (member: string) => string;

/** The documented names. */
const AS_DOCUMENTED: Names = (member) => member;

/** The document as JSON on one line: members in Enterprise Manager's order, absent ones null. */
export function toJson({ layout, value }: MockDocument, names: Names = AS_DOCUMENTED): string {
  return JSON.stringify(arrange(value, layout, names));
}

function arrange(value: unknown, layout: Layout, names: Names): unknown {
  if (value === undefined || value === null) return null;
  switch (layout.kind) {
    case 'text':
      return value;
    case 'array':
    case 'repeated':
      return (value as readonly unknown[]).map((item) => arrange(item, layout.item, names));
    case 'list': {
      const list = value as Record<string, readonly unknown[]>;
      const items = list[layout.member]?.map((item) => arrange(item, layout.item, names)) ?? null;
      return { [names(layout.member)]: items };
    }
    case 'object': {
      const object = value as Record<string, unknown>;
      const layouts = new Map(layout.children.map(([member, child]) => [member, child]));
      const arranged: Record<string, unknown> = {};
      for (const member of layout.json) {
        arranged[names(member)] = arrange(object[member], layouts.get(member) ?? { kind: 'text' }, names);
      }
      // What the layout does not know was added by a fault.
      for (const member of Object.keys(object)) {
        if (!(names(member) in arranged)) arranged[names(member)] = object[member];
      }
      return arranged;
    }
  }
}
