import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { allIn } from '../lists.js';

/**
 * The backup sessions of file shares are among all backup sessions.
 *
 * Documentation: get_nas_backupsessions.
 */
export const nasSessionsAmongAll: Check = {
  id: 'nas-sessions-among-all',
  requirement: 'nas.sessions-among-all',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && /^listNas(Job)?BackupSessions$/.test(c.operation.id),
  judge: (exchange, context) => allIn('backupSessions', exchange, context),
};
