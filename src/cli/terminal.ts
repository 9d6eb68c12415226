import type { Text } from './text.js';

/** Everything of the process a command may touch; specs give their own. */
export interface Terminal {
  /** Data. */
  readonly out: (text: Text) => void;
  /** Talk. */
  readonly err: (text: Text) => void;
  /** Puts talk in place of the last line; does nothing where that cannot be rewritten. */
  readonly rewrite: (text: Text) => void;
  /** Where a bar may draw itself; absent where talk goes to no terminal. Nothing of a target may be written to it. */
  readonly bar?: NodeJS.WritableStream;
  /** Whether data may have colours. */
  readonly colours: boolean;
  /** Width of the terminal that data goes to; absent where it goes to none. */
  readonly columns?: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether talk goes to a terminal that can rewrite its last line. */
  readonly interactive: boolean;
  readonly stdin: () => AsyncIterable<Buffer | string>;
  /** Calls back once on the first SIGINT or SIGTERM; returns how to stop listening. */
  readonly onInterrupt: (callback: () => void) => () => void;
}

/** What a command is told by its surroundings beside its command line. */
export type Surroundings = Pick<Terminal, 'env' | 'stdin'>;

/** The process itself. */
export function terminal(): Terminal {
  // A reader such as `head` may leave early; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const interactive = process.stderr.isTTY === true && !process.env.CI;
  return {
    out: ({ safe }) => void process.stdout.write(safe),
    err: ({ safe }) => void process.stderr.write(safe),
    rewrite: ({ safe }) => {
      if (interactive) process.stderr.write(`\r\u001b[2K${safe}`);
    },
    ...(interactive ? { bar: process.stderr } : {}),
    colours: coloured(process.env, process.stdout.isTTY === true),
    ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
    env: process.env,
    interactive,
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

/** Whether colours are wanted (no-color.org, force-color.org). */
function coloured({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return isTerminal && TERM !== 'dumb';
}
