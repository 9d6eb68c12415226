import type { Estate } from '../estate/estate.js';
import type { Algorithm, PointType } from '../estate/model.js';

/** Possible values in the order of the documentation (get_query_vmrestorepoint), which is how they compare. */
export const ALGORITHMS: readonly Algorithm[] = [
  'Full',
  'ReversedIncremental',
  'Incremental',
  'SyntheticFull',
];

/** As {@link ALGORITHMS}. */
export const POINT_TYPES: readonly PointType[] = ['Full', 'Increment', 'ReverseIncrement'];

/** Lists in which the backup server of a backup is looked up, and of a restore point. */
export const SERVER_OF_BACKUP: readonly (keyof Estate)[] = ['backups', 'backupServers'];
export const SERVER_OF_POINT: readonly (keyof Estate)[] = ['restorePoints', ...SERVER_OF_BACKUP];
