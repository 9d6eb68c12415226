import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { kindOf, listOf, readsEntries } from './listing.js';

/**
 * The address of a file or folder answers with the entry itself, and with what is in it where a list is asked for.
 *
 * Documentation: scenario_1_click_restore; the pages of the operations differ.
 */
export const entryOrEntries: Check = {
  id: 'entry-or-entries',
  requirement: 'catalog.entry-or-entries',
  needs: ['status-code', ...READABLE],
  applies: readsEntries([
    'getGuestFile',
    'getVmRestorePointMountEntry',
    'getVmReplicaPointMountEntry',
    'getAgentRestorePointMountPath',
  ]),
  judge(exchange, { observations }) {
    const actual = kindOf(observations.document(exchange));
    if (actual === undefined) return new NotObserved('The body is neither an entry nor a list of them.');
    const expected = listOf(exchange.request.url) === undefined ? 'FileSystemEntry' : 'FileSystemEntries';
    const message = 'The address of a file or folder answers with something else than what was asked for.';
    return actual === expected ? [] : [{ message, location: '/', expected, actual }];
  },
};
