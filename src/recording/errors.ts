/** A file is no recording; the message says what is wrong with it. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
}
