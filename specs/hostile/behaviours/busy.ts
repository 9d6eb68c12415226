/** Targets that are busy, or say so. */
import type { Answer } from '../target.js';
import {
  at,
  type Behaviour,
  CONFORMS,
  FINDINGS,
  INCONCLUSIVE,
  isLogon,
  isReading,
  isRepositories,
  isRoot,
  UNREACHABLE,
} from './behaviour.js';

const busy = (status: number, after?: string) => (): Answer => ({
  status,
  reason: 'Busy',
  headers: [
    ...(after === undefined ? [] : [['Retry-After', after] as [string, string]]),
    ['Content-Length', '0'],
  ],
  body: Buffer.alloc(0),
});

/** What Retry-After may hold; the run asks a bounded number of times, and never says that the server is wrong. */
const AFTER: Readonly<Record<string, string>> = {
  zero: '0',
  fraction: '0.5',
  negative: '-1',
  past: 'Wed, 21 Oct 2015 07:28:00 GMT',
  'far-future': 'Wed, 21 Oct 2099 07:28:00 GMT',
  'no-number': 'soon',
  empty: '',
  hour: '3600',
  huge: '9'.repeat(400),
  'in-words': 'in a minute, or two',
};

export const BUSY: readonly Behaviour[] = [
  ...Object.entries(AFTER).map(
    ([id, after]): Behaviour => ({
      id: `busy-${id}`,
      act: at(isRepositories, busy(503, after)),
      exit: INCONCLUSIVE,
      says: /busy/,
    }),
  ),
  { id: 'busy-all', act: at(isReading, busy(503, '0')), exit: INCONCLUSIVE, says: /busy/ },
  { id: 'too-many-all', act: at(isReading, busy(429, '0')), exit: INCONCLUSIVE, says: /busy/ },
  {
    id: 'too-many-now-and-then',
    act: at((asked) => isReading(asked) && asked.n % 29 === 7, busy(429, '0')),
    exit: CONFORMS,
    args: ['--max-wait', '60'],
  },
  { id: 'busy-without-a-word', act: at(isRepositories, busy(503)), exit: FINDINGS },
  { id: 'busy-root', act: at(isRoot, busy(503, '0')), exit: UNREACHABLE, says: /busy/ },
  { id: 'busy-logon', act: at(isLogon, busy(503, '0')), exit: UNREACHABLE, keepsSessions: true },
];
