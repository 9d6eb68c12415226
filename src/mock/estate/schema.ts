import { readFileSync } from 'node:fs';
import type { Estate } from './estate.js';

/** An estate as a file has it; what is left out is empty. Its JSON Schema is generated from this type. */
export interface EstateFile extends Partial<Estate> {
  /** Where this schema lies, for editors. */
  readonly $schema?: string;
}

/**
 * JSON Schema (draft 7) of files with an estate, as it ships with the package.
 *
 * @throws Error when the package is incomplete
 */
export function estateSchema(): object {
  // The same three levels up from src/mock/estate and from dist/mock/estate.
  const file = new URL('../../../src/generated/estate.schema.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}
