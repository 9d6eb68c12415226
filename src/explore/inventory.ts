/** Why an operation has no instance to look at. */
export interface Absence {
  /** `not-applicable` only with proof: the target answered that it has none; `blocked` where it does not tell. */
  readonly verdict: 'not-applicable' | 'not-observed' | 'blocked';
  readonly reason: string;
  /** Whether the target offers the collection at all: where not, not even refusals are provoked. */
  readonly offered: boolean;
}

/** Which instances exist on the target, as found by following links. */
export interface Inventory {
  /** Operation id → URLs of the instances sampled, without a `format` parameter. */
  readonly instances: ReadonlyMap<string, readonly string[]>;
  /** Operation id → why there is no instance. */
  readonly absences: ReadonlyMap<string, Absence>;
  /** Paths that links lead to and the contract does not know. */
  readonly uncharted: readonly string[];
}
