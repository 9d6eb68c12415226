import type { Resource } from '../../representation/resources.js';
import { READABLE } from '../applies.js';
import { entriesIn, missingLists, readsEntries } from '../catalog/listing.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/** A folder inside another one: no example leads up from a volume. */
const INSIDE = /\/mounts\/[^/]+\/[^/?]+\/[^/?]+/i;

/**
 * A folder in the mount of a replica leads up, to all it contains, to its folders and to its files, and offers its
 * restore.
 *
 * Documentation: get_vmreplicapoints_id_mountpoints_id_filepath.
 */
export const replicaFolderLinks: Check = {
  id: 'replica-folder-links',
  requirement: 'replicas.mount-links',
  needs: ['status-code', ...READABLE],
  applies: readsEntries(['getVmReplicaPointMountEntry']),
  judge(exchange, context) {
    const folders = entriesIn(exchange, context).folders.filter(({ href = '' }) => INSIDE.test(href));
    if (folders.length === 0)
      return new NotObserved('There is no folder in the answer that is inside another.');
    return folders.flatMap((folder) => [
      ...['Up', 'Restore'].flatMap((rel) => lacking(folder, rel)),
      ...missingLists(folder),
    ]);
  },
};

function lacking({ links, location }: Resource, rel: string): Fault[] {
  if (links.some((link) => link.rel === rel)) return [];
  const message = 'A folder of a mount lacks a link.';
  return [{ message, location: `${location}/Links`, expected: rel, actual: 'absent' }];
}
