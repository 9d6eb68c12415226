import { ruleKept } from '../writes/rule.js';

/**
 * A mount is there for the logon session that made it, and for nobody when that has ended.
 *
 * Documentation: vmrestorepoints_id_mountpoints_id.
 */
export const foreignMountRefused = ruleKept(
  'foreign-mount-refused',
  'backups.mount-of-session',
  'A mount is shown to another session, or after its own has ended.',
);
