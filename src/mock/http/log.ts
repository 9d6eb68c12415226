import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { AccessLogEntry } from '../options.js';

/** An access log of JSON lines. */
export interface AccessLog {
  readonly write: (entry: AccessLogEntry) => void;
  /** Resolves when everything is written. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a file for an access log; what it holds is kept.
 *
 * @throws the error of the system where it cannot be written
 */
export async function openAccessLog(file: string): Promise<AccessLog> {
  const stream: Writable = createWriteStream(file, { flags: 'a', mode: 0o600 });
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', reject);
  });
  // A full disk must not end the mock.
  stream.on('error', () => stream.destroy());
  return {
    write: (entry) => {
      if (stream.writable) stream.write(`${JSON.stringify(entry)}\n`);
    },
    close: async () => {
      stream.end();
      await finished(stream).catch(() => undefined);
    },
  };
}
