import type { Action } from '../action.js';
import { described, edited } from '../edited.js';
import { hasOneObject, objectsIn } from '../processed.js';

const policy = '/cdpPolicies/{ID}';

/** What policies of continuous data protection are asked to do. */
export const POLICY_ACTIONS: readonly Action[] = [
  {
    operation: 'disableCdpPolicy',
    at: policy,
    looks: [
      { requirement: 'cdp.disable', operation: 'listCdpPolicies', about: 'cdpPolicies?format=Entity' },
      {
        requirement: 'cdp.disable',
        operation: 'listCdpPolicySessions',
        below: () => 'cdpReplicaSessions',
        until: 'rest',
      },
    ],
  },
  {
    operation: 'enableCdpPolicy',
    at: policy,
    looks: [{ requirement: 'cdp.enable', operation: 'getCdpPolicy' }],
  },
  {
    operation: 'editCdpPolicy',
    at: policy,
    lasting: true,
    body: described('Edited in part'),
    looks: edited('cdp.edit-partial', 'getCdpPolicy', 'Edited in part'),
  },
  {
    operation: 'editCdpPolicy',
    at: policy,
    as: 'whole',
    lasting: true,
    over: true,
    body: described('Edited as a whole'),
    looks: edited('cdp.edit-partial', 'getCdpPolicy', 'Edited as a whole'),
  },
];

/** What of them may not be removed. */
export const POLICY_REMOVALS: readonly Action[] = [
  {
    operation: 'deleteCdpPolicyInclude',
    at: policy,
    as: 'last',
    fits: hasOneObject,
    to: ({ finds }) => {
      const [object] = objectsIn(finds.one('CdpPolicy', hasOneObject));
      return `/cdpPolicies/{ID}/includes/${object?.ObjectInJobId}`;
    },
    media: 'xml',
    ruledOut: 'cdp.last-object',
    byTask: true,
    lasting: true,
  },
];
