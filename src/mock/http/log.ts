import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { AccessLogEntry } from '../options.js';

/** A request target without what must not be in logs: session ids, which open sessions, and passwords in addresses. */
export function loggedTarget(target: string): string {
  const query = target.indexOf('?');
  const path = query < 0 ? target : target.slice(0, query);
  const rest = query < 0 ? '' : target.slice(query);
  let afterSessions = false;
  const segments = path.replace(/^(https?:\/\/)[^/]*@/i, '$1').split('/');
  const clean = segments.map((segment) => {
    if (segment === '') return segment;
    const hidden = afterSessions;
    afterSessions = named(segment) === 'logonsessions';
    return hidden ? '{ID}' : segment;
  });
  return clean.join('/') + rest.replace(SESSION_URN, '$1{ID}');
}

const SESSION_URN = /(urn(?::|%3a)veeam(?::|%3a)logonsession(?::|%3a))[^&]*/gi;

function named(segment: string): string {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}

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
