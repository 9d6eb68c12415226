/** A file with severities cannot be used; the message says why. */
export class SeverityFileError extends Error {
  override readonly name = 'SeverityFileError';
}

/** A file is no report.json of this version of the suite; the message says what is wrong with it. */
export class ReportFileError extends Error {
  override readonly name = 'ReportFileError';
}
