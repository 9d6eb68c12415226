/**
 * `em-conformance.deviations.yaml`, as people write it. The JSON Schema for editors, `src/generated/deviations.schema.json`, is
 * made from these types.
 */

/** A known departure of a target: either the id of a problem, or a check. */
export interface DeviationEntry {
  /**
   * Id of a problem, as reports have it.
   * @pattern ^[a-z0-9-]+$
   */
  problem?: string;
  /** Check; `*` stands for any text. */
  check?: string;
  /** Operation; `*` stands for any text. Any unless given. */
  operation?: string;
  /** Operations that showed it: it is over only where one of them was looked at and held. Any unless given. */
  shownBy?: string[];
  /** Location of the finding, or its place in the shape; `*` stands for any text. Any unless given. */
  location?: string;
  /**
   * Why it is known and left.
   * @minLength 1
   */
  reason: string;
  /**
   * Where it is tracked: a ticket, a page, a mail.
   * @minLength 1
   */
  reference: string;
  /** It is known where the newest API version that the target lists is one of these. Always unless given. */
  versions?: string[];
  /**
   * The last day on which it is accepted.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  expires?: string;
  /** Who looks after it. */
  owner?: string;
}

export interface DeviationFile {
  deviations: DeviationEntry[];
}
