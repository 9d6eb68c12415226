import { READABLE } from '../applies.js';
import { entriesIn, missingLists, readsEntries } from '../catalog/listing.js';
import { pagingFaults } from '../catalog/paged.js';
import { type Check, NotObserved } from '../check.js';

/**
 * A folder of a machine leads to all that is in it, to its folders and to its files, and such a list says which page of
 * it was given where pages were asked for.
 *
 * Documentation: get_agents_agentrestorepoints_id_mounts_id_filepath.
 */
export const agentListing: Check = {
  id: 'agent-listing',
  requirement: 'agents.listing',
  needs: ['status-code', ...READABLE],
  applies: readsEntries(['getAgentRestorePointMountPath']),
  judge(exchange, context) {
    const { folders } = entriesIn(exchange, context);
    const pages = pagingFaults(exchange, context);
    if (pages instanceof NotObserved && folders.length === 0)
      return new NotObserved('There is no folder in the answer, and no page was asked for.');
    return [...folders.flatMap(missingLists), ...(pages instanceof NotObserved ? [] : pages)];
  },
};
