import { parse } from 'yaml';
import { KINDS, SEVERITIES, type Severity } from './changes.js';
import type { Overrides } from './compare.js';
import { SeverityFileError } from './errors.js';

/**
 * Reads severities: YAML or JSON, a kind of change or the id of one, and how much it matters.
 *
 * @throws SeverityFileError
 */
export function readSeverities(text: string, file: string): Overrides {
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw new SeverityFileError(`${file} is no YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SeverityFileError(
      `${file} must have a line such as "member-gone: risky" for each kind of change.`,
    );
  for (const [kind, severity] of Object.entries(value)) {
    // Ids of changes begin with their kind.
    if (!Object.keys(KINDS).some((known) => kind === known || kind.startsWith(`${known}-`)))
      throw new SeverityFileError(
        `${file}: there is no kind of change ${kind}: ${Object.keys(KINDS).join(', ')}.`,
      );
    if (!SEVERITIES.includes(severity as Severity))
      throw new SeverityFileError(`${file}: ${kind} must be ${SEVERITIES.join(', ')}.`);
  }
  return value as Overrides;
}
