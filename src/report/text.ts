import { shown } from '../representation/shown.js';
import { LONGEST_VALUE } from './bounds.js';
import type { RedactedFinding } from './reporter.js';

/** A value from the target as one line in which everything shows. */
export function oneLine(text: string): string {
  return shown(text, LONGEST_VALUE);
}

/** A finding as plain text, one fact a line. */
export function describe(finding: RedactedFinding): string {
  const lines = [
    oneLine(finding.message),
    `  location: ${oneLine(finding.location)}`,
    `  expected: ${oneLine(finding.expected)}`,
    `  actual:   ${oneLine(finding.actual)}`,
    `  url:      ${oneLine(finding.url)}`,
    `  curl:     ${oneLine(finding.curl)}`,
  ];
  if (finding.against !== undefined) lines.push(`  against:  ${oneLine(finding.against.curl)}`);
  if (finding.problem !== undefined) lines.push(`  problem:  ${oneLine(finding.problem)}`);
  if (finding.disputed !== undefined) lines.push(`  disputed: ${oneLine(finding.disputed)}`);
  return lines.join('\n');
}
