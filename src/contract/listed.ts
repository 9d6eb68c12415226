import { isList, isObject, type Json } from '../representation/json.js';

/**
 * The lists of values that cannot go on, such as the days of a week. The documentation closes no other: its lists have
 * grown with every version, and genuine servers have values beyond them (FACTS).
 */
export class ClosedLists {
  readonly #lists: ReadonlySet<string>;

  /** @param schemas the schemas of the OpenAPI document, where closed lists are marked with `x-em-closed` */
  constructor(schemas: Json | undefined) {
    const lists = new Set<string>();
    const visit = (node: Json): void => {
      if (isList(node)) for (const inner of node) visit(inner);
      if (!isObject(node)) return;
      if (node['x-em-closed'] === true && isList(node.enum)) lists.add(node.enum.map(String).join(' '));
      for (const inner of Object.values(node)) visit(inner);
    };
    if (schemas !== undefined) visit(schemas);
    this.#lists = lists;
  }

  /** Whether a value may stand although it is not in a list: a word, and the list may go on. */
  mayHave(value: Json | undefined, list: readonly Json[]): boolean {
    return typeof value === 'string' && WORD.test(value) && !this.#lists.has(list.map(String).join(' '));
  }
}

/** What values of the API are made of; anything else is no value that a later version might have. */
const WORD = /^\w[\w.-]*$/;
