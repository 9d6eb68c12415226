import { badge } from './badge.js';
import { ctrf } from './ctrf.js';
import type { Format } from './formats.js';
import { har } from './har.js';
import { html } from './html.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import type { Reporter } from './reporter.js';
import { sarif } from './sarif.js';
import { statement, statementJson } from './statement.js';

/** What makes every report format, in the order of the formats. */
export const REPORTERS: readonly Reporter[] = [
  junit,
  json,
  html,
  har,
  markdown,
  sarif,
  ctrf,
  statement,
  statementJson,
  badge,
];

/** What makes those formats. */
export function reportersOf(formats: readonly Format[]): Reporter[] {
  return REPORTERS.filter(({ file }) => formats.some((format) => format.file === file));
}
