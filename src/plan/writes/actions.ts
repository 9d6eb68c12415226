import type { Action } from './action.js';
import { JOB_ACTIONS, JOB_REMOVALS } from './actions/jobs.js';
import { POLICY_ACTIONS, POLICY_REMOVALS } from './actions/policies.js';
import { SERVER_ACTIONS, SERVER_REMOVALS } from './actions/servers.js';
import { described, edited } from './edited.js';
import type { Find } from './finds.js';

const catalogued = '/catalog/vms/{vmname}/vmRestorePoints/{ID}';
const plan = '/cloud/cloudFailoverPlans/{ID}';
const configs = '/vCloud/orgConfigs/{ID}';
const isOfOthers = ({ name }: Find): boolean => name === 'Other organizations';
const restoreAll = [{ requirement: 'security.toggle', operation: 'getAccount', before: true }];
const longAgo = (): { StartDate: string; EndDate: string } => ({
  StartDate: '2000-01-01T00:00:00Z',
  EndDate: '2000-01-02T00:00:00Z',
});
const interval = (): { StartDate: string; EndDate: string } => ({
  StartDate: '2020-01-01T00:00:00Z',
  EndDate: '2099-01-01T00:00:00Z',
});

/** What the documentation lets one start, in an order in which one makes the next possible. */
export const ACTIONS: readonly Action[] = [
  ...SERVER_ACTIONS,
  ...JOB_ACTIONS,
  ...POLICY_ACTIONS,
  { operation: 'getCdpReplicaVmIntervals', at: '/cdpReplicas/{ID}/vms/{vmId}', body: interval },
  {
    operation: 'getCdpReplicaVmIntervals',
    at: '/cdpReplicas/{ID}/vms/{vmId}',
    as: 'long-ago',
    body: longAgo,
  },
  {
    operation: 'failoverCdpReplicaVm',
    at: '/cdpReplicas/{ID}/vms/{vmId}',
    body: () => ({ RestoreCurrent: true, RestoreCurrentVss: false }),
  },
  { operation: 'getVAppCdpReplicaIntervals', at: '/cdpReplica/vApps/{ID}', body: interval },
  { operation: 'getVAppCdpReplicaIntervals', at: '/cdpReplica/vApps/{ID}', as: 'long-ago', body: longAgo },
  {
    operation: 'failoverVAppCdpReplica',
    at: '/cdpReplica/vApps/{ID}',
    body: () => ({ RestoreCurrent: true, RestoreCurrentVss: false }),
  },
  {
    operation: 'restoreVm',
    at: '/vmRestorePoints/{ID}',
    fits: (find) => !isOfDirector(find),
    body: () => ({ VmRestoreSpec: { PowerOnAfterRestore: true, QuickRollback: false } }),
  },
  {
    operation: 'restoreVm',
    at: '/vmRestorePoints/{ID}',
    as: 'cloud-director',
    fits: isOfDirector,
    body: ({ finds }) => ({
      VmRestoreSpec: {
        PowerOnAfterRestore: true,
        HierarchyRootUid: finds.one('HierarchyRoot', isDirector, 'Cloud Director').uid,
        VmRestoreParameters: {
          VmRestorePointUid: finds.one('VmRestorePoint', isOfDirector, 'VM of Cloud Director').uid,
        },
      },
    }),
  },
  {
    operation: 'restoreVApp',
    at: '/vAppRestorePoints/{ID}',
    body: ({ finds }) => ({
      VCloudVAppRestoreSpec: {
        PowerOnAfterRestore: true,
        HierarchyRootUid: finds.one('HierarchyRoot', isDirector, 'Cloud Director').uid,
        OrgVdcRef: finds.object('vCloud', 'OrgVdc').uid,
        VmsRestoreParameters: finds
          .all('VmRestorePoint', isOfDirector)
          .slice(0, 1)
          .map(({ uid }) => ({ VmRestorePointUid: uid })),
      },
    }),
  },
  { operation: 'failoverVmReplicaPoint', at: '/vmReplicaPoints/{ID}' },
  { operation: 'failoverVAppReplicaPoint', at: '/vAppReplicaPoints/{ID}' },
  { operation: 'startFailoverPlan', at: '/failoverPlans/{ID}', body: () => ({ StartNow: true }) },
  { operation: 'undoFailoverPlan', at: '/failoverPlans/{ID}' },
  {
    operation: 'editFailoverPlan',
    at: '/failoverPlans/{ID}',
    lasting: true,
    body: described('Edited'),
    looks: edited('jobs.failover-edit', 'getFailoverPlan', 'Edited'),
  },
  {
    operation: 'browseCatalogVmRestorePoint',
    at: catalogued,
    looks: [
      { requirement: 'catalog.guest-files-after-browse', operation: 'getGuestFileSystem', outcome: true },
    ],
  },
  { operation: 'getGuestFile', as: 'after-browse', at: catalogued, below: () => 'C:' },
  { operation: 'restoreGuestFile', at: catalogued, below: () => 'C:/Users/desktop.ini' },
  { operation: 'stopBackupSession', at: '/backupSessions/{ID}' },
  { operation: 'startCloudFailoverPlan', at: plan, body: () => ({ StartNow: true }) },
  { operation: 'testCloudFailoverPlan', at: plan },
  { operation: 'editCloudFailoverPlan', at: plan, lasting: true, body: () => ({ Description: 'Edited' }) },
  {
    operation: 'editVlanConfiguration',
    at: '/cloud/vlans/{ID}',
    lasting: true,
    body: () => ({ VlanIdsWithInternetLeftBound: 600, VlanIdsWithInternetRightBound: 605 }),
  },
  { operation: 'disableVCloudOrganizationConfig', at: configs, fits: isOfOthers, lasting: true },
  {
    operation: 'deleteVCloudOrganizationConfig',
    at: configs,
    fits: isOfOthers,
    as: 'of-all-others',
    lasting: true,
    ruledOut: 'vcloud.disable-default-only',
  },
  { operation: 'rebuildRestoreScopes', at: '/security/accounts', body: () => ({ RebuildUnprocessed: {} }) },
  {
    operation: 'rebuildRestoreScopes',
    at: '/security/accounts',
    as: 'of-none',
    body: () => ({}),
    ruledOut: 'security.rebuild-one-of',
  },
  {
    operation: 'rebuildRestoreScopes',
    at: '/security/accounts',
    as: 'of-two',
    body: () => ({ RebuildUnprocessed: {}, RebuildForCurrentUser: {} }),
    ruledOut: 'security.rebuild-one-of',
  },
  { operation: 'toggleAccountRestoreScope', at: '/security/accounts/{ID}', looks: restoreAll },
  { operation: 'toggleAccountRestoreScope', at: '/security/accounts/{ID}', as: 'back', looks: restoreAll },
  ...JOB_REMOVALS,
  ...POLICY_REMOVALS,
  ...SERVER_REMOVALS,
  { operation: 'deleteVlanConfiguration', at: '/cloud/vlans/{ID}', lasting: true },
  { operation: 'deleteCloudFailoverPlan', at: plan, lasting: true },
];

const DIRECTORS = new Set(['VcdSystem', 'vCloud', 'Vcd']);

/** A restore point of a VM of Cloud Director. */
function isOfDirector({ facts }: Find): boolean {
  return /^urn:vCloud:/i.test(String(facts.HierarchyObjRef));
}

function isDirector({ facts }: Find): boolean {
  return DIRECTORS.has(String(facts.HostType));
}
