/** A file is no bundle; the message says what is wrong with it. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

/** A bundle is another one than that which was made; the message names what was changed. */
export class BundleChangedError extends Error {
  override readonly name = 'BundleChangedError';
}
