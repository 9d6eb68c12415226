import type { Named } from './model.js';
import type { Random } from './random.js';
import { compactName, milliseconds } from './times.js';

/** A run of a job of Enterprise Manager itself (documentation: get_systemsessions_id). */
export interface SystemSessionRecord extends Named {
  readonly type: 'CatalogReplicationJob' | 'CollectJob' | 'DatabaseMaintenance' | 'LicAutoUpdate';
  readonly created: string;
  /** Absent while it runs, and so is the message. */
  readonly ended?: string;
  readonly state: 'InProgress' | 'CompletedSuccessfully' | 'CompletedWarning' | 'Failed';
  readonly message: string;
  /** Its log, in order. */
  readonly events: readonly { readonly created: string; readonly message: string }[];
}

/** What an estate has of them. */
export interface SystemSessionsEstate {
  readonly systemSessions: readonly SystemSessionRecord[];
}

const SECOND = 1000;
const RUNS = [
  { name: 'Collect Job', type: 'CollectJob', state: 'CompletedSuccessfully', message: '' },
  {
    name: 'Collect Job',
    type: 'CollectJob',
    state: 'CompletedWarning',
    message: 'vbr-süd.lab.example <2> did not answer.',
  },
  { name: 'Database Maintenance', type: 'DatabaseMaintenance', state: 'CompletedSuccessfully', message: '' },
] as const;

/** Three runs of the default estate. */
export function defaultSystemSessions(rng: Random): SystemSessionsEstate {
  return {
    systemSessions: RUNS.map(({ name, message, ...run }, i) => {
      const start = Date.UTC(2026, 5, 18 + i, 5) + rng.between(0, 59 * SECOND);
      const end = start + rng.between(5, 50) * SECOND;
      return {
        id: rng.guid(),
        name: `${name} @${compactName(milliseconds(start))}`,
        ...run,
        created: milliseconds(start),
        ended: milliseconds(end),
        message,
        events: [
          { created: milliseconds(start), message: 'Started' },
          { created: milliseconds(end), message: message === '' ? 'Done' : message },
        ],
      };
    }),
  };
}

/** Refuses what cannot be told apart. */
export function checkSystemSessions(
  estate: SystemSessionsEstate,
  unique: (kind: string, records: readonly Named[]) => ReadonlySet<string>,
): void {
  unique('system session', estate.systemSessions);
}
