import { flatten, resolve } from './outline.js';
import type { Json, Schema } from './validation.js';

/** A part of a document, named for both forms. */
export interface Part {
  readonly xpath: string;
  readonly pointer: string;
}

/** The first part of an example that its schema requires; undefined where it requires nothing. */
export function requiredPart(root: string, example: Json): Part | undefined {
  const schema = { $ref: `#/components/schemas/${root}` };
  return inside(schema, example, { xpath: `/em:${root}`, pointer: '' });
}

function inside(schema: Schema, value: Json, at: Part): Part | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { properties, required } = flatten(schema);
  const members = [...properties].filter(([name]) => value[name] !== undefined && value[name] !== null);
  for (const [name, property] of members) {
    const { type, xml } = resolve(property);
    if (!required.has(name) || type === 'array') continue;
    const step = `${xml?.attribute ? '@' : 'em:'}${property.xml?.name ?? name}`;
    return { xpath: `${at.xpath}/${step}`, pointer: `${at.pointer}/${name}` };
  }
  for (const [name, property] of members) {
    const { items } = resolve(property);
    const [element, member, pointer] = items
      ? [`${items.xml?.name}[1]`, (value[name] as Json[])[0], `${at.pointer}/${name}/0`]
      : [property.xml?.name ?? name, value[name], `${at.pointer}/${name}`];
    const found = inside(items ?? property, member ?? null, { xpath: `${at.xpath}/em:${element}`, pointer });
    if (found) return found;
  }
  return undefined;
}
