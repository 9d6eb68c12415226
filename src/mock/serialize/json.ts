import type { Layout, MockDocument } from './layout.js';

/** The document as JSON on one line: members in Enterprise Manager's order, absent ones null. */
export function toJson({ layout, value }: MockDocument): string {
  return JSON.stringify(arrange(value, layout));
}

function arrange(value: unknown, layout: Layout): unknown {
  if (value === undefined || value === null) return null;
  switch (layout.kind) {
    case 'text':
      return value;
    case 'array':
    case 'repeated':
      return (value as readonly unknown[]).map((item) => arrange(item, layout.item));
    case 'list': {
      const list = value as Record<string, readonly unknown[]>;
      return { [layout.member]: list[layout.member]?.map((item) => arrange(item, layout.item)) ?? null };
    }
    case 'object': {
      const object = value as Record<string, unknown>;
      const layouts = new Map(layout.children);
      const arranged: Record<string, unknown> = {};
      for (const member of layout.json) {
        arranged[member] = arrange(object[member], layouts.get(member) ?? { kind: 'text' });
      }
      // What the layout does not know was added by a fault.
      for (const member of Object.keys(object)) {
        if (!(member in arranged)) arranged[member] = object[member];
      }
      return arranged;
    }
  }
}
