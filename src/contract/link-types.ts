/** Link type → root elements, as the mapping table of the documentation has them. */
export type LinkTypeTable = Readonly<Record<string, readonly string[]>>;

/**
 * Maps a link's Type to the root elements of what the link may lead to (documentation: link_types_and_xml_schema,
 * mapping_link_types_to_xml_schema): `…ReferenceList` is EntityReferences, `…Reference` is EntityRef, all others stand
 * in the table. Case does not count: documents say NasJob where the table says NASJob.
 */
export class LinkTypes {
  readonly #roots: ReadonlyMap<string, readonly string[]>;
  /** Names of the root elements that a Type of their own leads to, in lower case. */
  readonly #more: ReadonlySet<string>;
  readonly #named: ReadonlySet<string>;

  /** @param more Types that pages name and the table does not */
  constructor(table: LinkTypeTable, more: readonly string[] = []) {
    this.#roots = new Map(Object.entries(table).map(([type, roots]) => [type.toLowerCase(), roots]));
    this.#more = new Set(more.map((type) => type.toLowerCase()));
    this.#named = new Set([
      'entityref',
      'entityreferences',
      ...Object.values(table)
        .flat()
        .map((name) => name.toLowerCase()),
    ]);
  }

  /** Whether some Type leads to that root element. */
  leadTo(root: string): boolean {
    return this.#named.has(root.toLowerCase());
  }

  /** Whether the documentation names that Type anywhere. */
  isNamed(type: string): boolean {
    return this.rootsOf(type).length > 0 || this.#more.has(type.toLowerCase());
  }

  /** Root elements for a link type; none where the documentation does not know the type. */
  rootsOf(type: string): readonly string[] {
    if (type.endsWith('ReferenceList')) return ['EntityReferences'];
    if (type.endsWith('Reference')) return ['EntityRef'];
    return this.#roots.get(type.toLowerCase()) ?? [];
  }
}
