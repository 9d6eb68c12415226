/** The target cannot be reached, or what answers is not Enterprise Manager. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
  readonly code = 'EM_UNREACHABLE';
}

/** An option of a run that cannot be obeyed: nothing was sent. */
export class RunOptionError extends Error {
  override readonly name = 'RunOptionError';
  readonly code = 'EM_OPTION';
}

/** The target refused the logon of the run. */
export class LogonRefusedError extends Error {
  override readonly name = 'LogonRefusedError';
  readonly code = 'EM_LOGON_REFUSED';
}
