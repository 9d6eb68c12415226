import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { membersOf } from '../neighbours.js';

const NAME = 'Other organizations';

/**
 * The list of configurations has one for the organizations that have none of their own. Where there is no configuration
 * at all, there is no Cloud Director server either.
 *
 * Documentation: get_vcloud_orgconfigs, the note.
 */
export const otherOrganizations: Check = {
  id: 'other-organizations',
  requirement: 'vcloud.other-organizations',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'listVCloudOrganizationConfigs',
  judge(exchange, context) {
    const names = membersOf(exchange, context).map(({ name }) => name ?? '');
    if (names.length === 0) return new NotObserved('There is no configuration of an organization.');
    if (names.includes(NAME)) return [];
    return [
      {
        message: 'The list has no configuration for other organizations.',
        location: '/Name',
        expected: NAME,
        actual: names.join(', '),
      },
    ];
  },
};
