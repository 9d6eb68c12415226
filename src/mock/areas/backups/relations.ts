import type { EstateView } from '../../estate/view.js';
import type { BackupServerRecord } from './records.js';

/** The backup server that a restore point was made on. */
export function serverOfRestorePoint(view: EstateView, id: string): BackupServerRecord {
  return serverOfBackup(view, view.get('restorePoints', id).backup);
}

/** The backup server that a backup was made on. */
export function serverOfBackup(view: EstateView, id: string): BackupServerRecord {
  return view.get('backupServers', view.get('backups', id).backupServer);
}

/** The backup server that a policy of continuous data protection was made on. */
export function serverOfPolicy(view: EstateView, id: string): BackupServerRecord {
  return view.get('backupServers', view.get('cdpPolicies', id).backupServer);
}
