import type { Finding } from '../engine/events.js';

/** Everything but the characters of XML 1.0 (production 2); lone surrogates are among it. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * Makes visible what XML cannot carry and HTML does not show, e.g. `\u0001`: left out, a server's mistake would be
 * gone from the report; left in, the whole file would be unreadable.
 */
export function visible(text: string): string {
  return text.replace(NOT_XML, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** A finding as plain text, one fact a line. */
export function describe(finding: Finding): string {
  const lines = [
    finding.message,
    `  location: ${finding.location}`,
    `  expected: ${finding.expected}`,
    `  actual:   ${finding.actual}`,
    `  url:      ${finding.url}`,
    `  curl:     ${finding.curl}`,
  ];
  if (finding.disputed !== undefined) lines.push(`  disputed: ${finding.disputed}`);
  return lines.join('\n');
}
