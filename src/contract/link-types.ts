import type { Operation } from './types.js';

/**
 * Maps a link's Type to the root element of what the link leads to (documentation: link_types_and_xml_schema,
 * mapping_link_types_to_xml_schema): `…ReferenceList` is EntityReferences, `…Reference` is EntityRef, `…List` the
 * plural element, anything else the element of that name.
 */
export class LinkTypes {
  readonly #roots = new Map<string, string>();

  constructor(operations: readonly Operation[]) {
    for (const { resource, roots, query } of operations) {
      // A query returns its own root, whatever it lists.
      if (!resource || !roots.entity || Object.keys(query).length > 0) continue;
      this.#roots.set(roots.entity === resource ? resource : `${resource}List`, roots.entity);
    }
  }

  /** Root element for a link type; undefined where the contract does not know the type. */
  rootOf(type: string): string | undefined {
    if (type.endsWith('ReferenceList')) return 'EntityReferences';
    if (type.endsWith('Reference')) return 'EntityRef';
    return this.#roots.get(type);
  }
}
