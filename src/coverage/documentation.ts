import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The documentation as tables: what there is to promise. */
export interface Documentation {
  readonly operations: readonly { readonly page: string; readonly method: string; readonly path: string }[];
  readonly fields: readonly Field[];
  readonly queryFields: readonly Field[];
  /** Root elements of the mapping table, each once. */
  readonly elements: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** A row of a table of fields. */
export interface Field {
  readonly page: string;
  readonly name: string;
}

/** Rows that are no promise, and why. */
export interface LeftOut {
  readonly page: string;
  /** Absent: the whole page. */
  readonly name?: string;
  readonly reason: string;
}

const FOLDER = new URL('../../contracts/documentation/', import.meta.url);

/** Reads the tables that ship with the contract. */
export function loadDocumentation(): Documentation {
  return {
    operations: table('operations.tsv').map(([page = '', method = '', path = '']) => ({
      page,
      method,
      path,
    })),
    fields: table('fields.tsv').map(([page = '', name = '']) => ({ page, name })),
    queryFields: table('query-fields.tsv').map(([page = '', name = '']) => ({ page, name })),
    elements: [...new Set(table('elements.tsv').map(([, element = '']) => element))],
    leftOut: parse(readFileSync(new URL('left-out.yaml', FOLDER), 'utf8')) as LeftOut[],
  };
}

function table(name: string): string[][] {
  const [, ...rows] = readFileSync(new URL(name, FOLDER), 'utf8').trimEnd().split('\n');
  return rows.map((row) => row.split('\t'));
}
