/** Something that judges XML by an XSD. */
export interface XsdEngine {
  /** As people know it. */
  readonly name: string;
  /**
   * What the XSD has against each document: the first refusal, or undefined where it accepts it.
   *
   * @throws EngineMissingError where it cannot judge on this machine
   */
  judge(documents: readonly Buffer[]): Promise<readonly (string | undefined)[]>;
}

/** An engine cannot be asked on this machine; the message says why. */
export class EngineMissingError extends Error {
  override readonly name = 'EngineMissingError';
}
