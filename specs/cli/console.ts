import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main.js';
import type { Terminal } from '../../src/cli/terminal.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  /** Called with a function that interrupts, as Ctrl+C would. */
  readonly interrupt?: (now: () => void) => void;
  /** Called with each piece of standard output. */
  readonly onOut?: (text: string) => void;
}

/** Runs a command line in this process, with an environment of its own. */
export async function em(
  argv: readonly string[],
  { env = {}, stdin = '', interrupt, onOut }: Surroundings = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const terminal: Terminal = {
    out: ({ safe }) => {
      out += safe;
      onOut?.(safe);
    },
    err: ({ safe }) => {
      err += safe;
    },
    rewrite: () => undefined,
    colours: false,
    env,
    interactive: false,
    stdin: async function* () {
      yield stdin;
    },
    onInterrupt: (callback) => {
      interrupt?.(callback);
      return () => undefined;
    },
  };
  const code = await main(argv, terminal);
  return { code, out, err };
}

/** A directory for reports that goes with the machine. */
export function reportsDir(): string {
  return mkdtempSync(path.join(tmpdir(), 'em-conformance-spec-'));
}
