import type { Estate } from './estate.js';

/** An estate as a file has it; what is left out is empty. Its JSON Schema is generated from this type. */
export interface EstateFile extends Partial<Estate> {
  /** Where this schema lies, for editors. */
  readonly $schema?: string;
}
