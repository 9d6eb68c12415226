/** In which way a document departs from its contract (DESIGN, "Checks and verdicts"); each tier has its own check. */
export type Tier = 'root' | 'namespace' | 'required' | 'values' | 'order' | 'additions';

/** One departure of a document from its contract. */
export interface Violation {
  readonly tier: Tier;
  /** XPath in XML, JSON Pointer in JSON. */
  readonly location: string;
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
}
