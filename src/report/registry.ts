import { har } from './har.js';
import { html } from './html.js';
import { json } from './json.js';
import { junit } from './junit.js';
import type { Reporter } from './reporter.js';

/** Every report format, in the order in which files are written and named. */
export const REPORTERS: readonly Reporter[] = [junit, json, html, har];

/** A report format was asked for that does not exist: a mistake of usage. */
export class UnknownReporterError extends Error {
  override readonly name = 'UnknownReporterError';

  constructor(readonly reporter: string) {
    const known = REPORTERS.map(({ id }) => id).join(', ');
    super(`There is no reporter "${reporter}". Known reporters: ${known}.`);
  }
}

/** The reporters of those names, each once, in the order of {@link REPORTERS}. */
export function selectReporters(ids: readonly string[]): Reporter[] {
  const wanted = new Set(ids.map((id) => id.trim()));
  for (const id of wanted) {
    if (!REPORTERS.some((reporter) => reporter.id === id)) throw new UnknownReporterError(id);
  }
  return REPORTERS.filter(({ id }) => wanted.has(id));
}
