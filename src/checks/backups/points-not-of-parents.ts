import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { entityIn, textOf } from '../entities.js';
import { membersOf, pathOf, readings } from '../neighbours.js';

/**
 * A parent backup, which holds child backups, lists no restore points of its own.
 *
 * Documentation: get_backups_id_restorepoints; get_backups_id, "BackupType".
 */
export const pointsNotOfParents: Check = {
  id: 'points-not-of-parents',
  requirement: 'backups.points-not-of-parents',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'listBackupRestorePoints',
  judge(exchange, context) {
    const points = membersOf(exchange, context);
    if (points.length === 0) return new NotObserved('The backup lists no restore point.');
    const { base } = context.observations.target;
    const [, id] = /^\/backups\/([^/]+)\//.exec(`${pathOf(exchange.request.url, context)}/`) ?? [];
    const known = [
      ...readings(new URL(`backups/${id}`, base).href, context),
      ...readings(new URL('backups', base).href, context),
    ];
    const backup = entityIn(known, `urn:veeam:Backup:${id}`, context);
    const type = backup && textOf(backup, 'BackupType');
    if (type === undefined) return new NotObserved('The backup itself was not read.');
    if (type !== 'ParentBackup') return [];
    return [
      {
        message: 'A parent backup lists restore points.',
        location: points[0]?.location ?? '/',
        expected: 'none: they are those of its child backups',
        actual: `${points.length}`,
      },
    ];
  },
};
