/** Reports cannot be put together; the message says which, and why. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
}
