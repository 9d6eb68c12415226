/** Everything of the process a command may touch; specs give their own. */
export interface Terminal {
  /** Data. */
  readonly out: (text: string) => void;
  /** Talk. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether talk goes to a terminal that can rewrite its last line. */
  readonly interactive: boolean;
  readonly stdin: () => AsyncIterable<Buffer | string>;
  /** Calls back once on the first SIGINT or SIGTERM; returns how to stop listening. */
  readonly onInterrupt: (callback: () => void) => () => void;
}

/** The process itself. */
export function terminal(): Terminal {
  // A reader such as `head` may leave early; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    interactive: process.stderr.isTTY === true && !process.env.CI,
    stdin: () => process.stdin,
    onInterrupt: (callback) => {
      process.once('SIGINT', callback);
      process.once('SIGTERM', callback);
      return () => {
        process.off('SIGINT', callback);
        process.off('SIGTERM', callback);
      };
    },
  };
}
