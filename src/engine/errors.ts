/** The target cannot be reached, or what answers is not Enterprise Manager. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** The target refused the logon of the run. */
export class LogonRefusedError extends Error {
  override readonly name = 'LogonRefusedError';
}
