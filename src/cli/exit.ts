import { CommanderError } from 'commander';
import { BundleChangedError } from '../bundle/errors.js';
import { ReportFileError, SeverityFileError } from '../compare/errors.js';
import { DeviationFileError } from '../deviations/errors.js';
import { LogonRefusedError, UnreachableError } from '../engine/errors.js';
import { MergeError } from '../merge/errors.js';
import { MockListenError, MockOptionError } from '../mock/options.js';
import { XsdFileError } from '../opinion/errors.js';
import { ReportDirectoryError } from '../report/directory.js';
import { EXIT } from '../report/exit-codes.js';
import { UnknownReporterError } from '../report/formats.js';

export { EXIT };

/** An option or its value cannot be used. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Exit code and message for what a command threw. */
export function exitOf(error: unknown): { readonly code: number; readonly message?: string } {
  if (error instanceof CommanderError) return { code: error.exitCode === 0 ? EXIT.conforms : EXIT.usage };
  if (
    error instanceof UsageError ||
    error instanceof UnknownReporterError ||
    error instanceof ReportDirectoryError ||
    error instanceof MockOptionError ||
    error instanceof MockListenError ||
    error instanceof SeverityFileError ||
    error instanceof ReportFileError ||
    error instanceof MergeError ||
    error instanceof DeviationFileError ||
    error instanceof XsdFileError
  ) {
    return { code: EXIT.usage, message: error.message };
  }
  if (error instanceof BundleChangedError) return { code: EXIT.findings, message: error.message };
  if (error instanceof UnreachableError || error instanceof LogonRefusedError) {
    return { code: EXIT.unreachable, message: error.message };
  }
  return {
    code: EXIT.internal,
    message: `Internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  };
}
