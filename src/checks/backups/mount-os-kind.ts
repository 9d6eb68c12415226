import { placeOf } from '../../representation/resources.js';
import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';

/** `C:`, or a volume without a letter. */
const WINDOWS = /\/(?:[A-Z]:|Volume[^/]*:?)$/i;

/**
 * A restore point that is mounted without OsKind is taken for one of Windows: its volumes are called as there.
 *
 * Documentation: post_vmrestorepoints_id_mountpoints.
 */
export const mountOsKind: Check = {
  id: 'mount-os-kind',
  requirement: 'backups.mount-os-kind',
  needs: ['status-code', ...READABLE],
  applies: ({ operation, purpose, role }) =>
    purpose === 'created' &&
    operation.id === 'getVmRestorePointMount' &&
    role?.caseId.includes(' unsaid/') === true,
  judge(exchange, { observations }) {
    const roots = observations.resources(exchange).filter(({ root, href }) => !root && href !== undefined);
    if (roots.length === 0) return new NotObserved('The mount has no volumes.');
    const message = 'A restore point that was mounted without OsKind is not taken for Windows.';
    const document = observations.document(exchange);
    return roots.flatMap((volume) => {
      const path = decodeURIComponent(volume.href?.split('?')[0] ?? '');
      if (WINDOWS.test(path)) return [];
      const location = placeOf(volume, 'Href', document);
      return [{ message, location, expected: 'a volume of Windows', actual: path.split('/').at(-1) ?? '' }];
    });
  },
};
