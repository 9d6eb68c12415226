import { stringify } from 'yaml';
import type { Result } from '../engine/events.js';
import { Problems } from '../problems/problems.js';

/** Operations that an entry names at most. */
const MOST_SHOWN = 20;

/** A file with an entry for each problem of a run; reasons and references are for people to fill in. */
export function proposeDeviations(results: readonly Result[]): string {
  const problems = new Problems();
  for (const result of results) problems.add(result);
  const entries = problems
    .all()
    .filter(({ gravity }) => gravity === 'fail' || gravity === 'warn')
    .map(({ id, operations, sentence, gravity }) => {
      // A problem that shows everywhere is over when it shows nowhere.
      const shownBy = operations.length > MOST_SHOWN ? {} : { shownBy: [...operations] };
      return { problem: id, ...shownBy, reason: '', reference: '', sentence, gravity };
    });
  const head = [
    '# Known departures of a target. Fill in why each is accepted and where it is tracked, and delete those that are not.',
    '# An entry may also have: expires, versions, owner, operation.',
  ];
  const list = entries.map(({ sentence, gravity, ...entry }) => {
    const [first = '', ...rest] = stringify([entry]).trimEnd().split('\n');
    return [
      `  # ${gravity}: ${sentence.replace(/\s+/g, ' ')}`,
      ...[first, ...rest].map((line) => `  ${line}`),
    ].join('\n');
  });
  return `${[...head, entries.length === 0 ? 'deviations: []' : 'deviations:', ...list].join('\n')}\n`;
}
