/** A file cannot be used as an XSD; the message says why. */
export class XsdFileError extends Error {
  override readonly name = 'XsdFileError';
}
