/** A file with deviations, or a baseline, cannot be used; the message says where and why. */
export class DeviationFileError extends Error {
  override readonly name = 'DeviationFileError';
}
