import type { Media } from '../contract/types.js';
import type { Case } from '../plan/case.js';

/** Cases that ask for a representation and should get it. */
export function represents(c: Case): boolean {
  return c.expect.form === 'reference' || c.expect.form === 'entity';
}

/** Cases that should get a representation in that media type. */
export function representsIn(media: Media): (c: Case) => boolean {
  return (c) => represents(c) && c.expect.media === media;
}

/** Cases that should get key resources, which have a UID, a reference and an entity (documentation: resource_types). */
export function representsKeyResources(c: Case): boolean {
  return represents(c) && (c.operation.roots.reference !== undefined || c.operation.queryFields.length > 0);
}

/** Root element, and JSON schema of the same name, that the case should get. */
export function rootOf(c: Case): string | undefined {
  const { form, root } = c.expect;
  return form === 'error' ? 'Error' : (root ?? (form && c.operation.roots[form]));
}

/** Checks that must hold before anything inside a body can be judged. */
export const READABLE = ['xml-well-formed', 'json-well-formed'] as const;
