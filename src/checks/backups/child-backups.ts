import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { entityIn, judgeEach, textOf } from '../entities.js';
import { membersOf, readings } from '../neighbours.js';

/**
 * What is listed as a child backup says of itself that it is one.
 *
 * Documentation: get_backups_id_childbackups; get_backups_id, "BackupType".
 */
export const childBackups: Check = {
  id: 'child-backups',
  requirement: 'backups.child-backups',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'listChildBackups',
  judge(exchange, context) {
    const members = membersOf(exchange, context);
    if (members.length === 0) return new NotObserved('The backup has no child backups.');
    const all = readings(new URL('backups', context.observations.target.base).href, context);
    const known = [exchange, ...readings(exchange.request.url, context), ...all];
    return judgeEach(members, 'No entity of a member was read.', (member) => {
      const backup = entityIn(known, member.uid, context);
      const type = backup && textOf(backup, 'BackupType');
      if (type === undefined) return undefined;
      if (type === 'ChildBackup') return [];
      return [
        {
          message: 'A member of the list of child backups is of another type.',
          location: `${member.location}/BackupType`,
          expected: 'ChildBackup',
          actual: type,
        },
      ];
    });
  },
};
