import type { Find } from './finds.js';
import type { Act, Making } from './recipe.js';

/** Something that is started, or edited, at what was there before the run. */
export interface Action extends Act {
  /** Path of what it is started at. */
  readonly at: string;
  readonly fits?: (find: Find) => boolean;
  /** Which of those there are; the first unless given. */
  readonly place?: number;
  /** True: it changes what was there before the run for good, so only a target of its own is asked. */
  readonly lasting?: boolean;
}

const agents = '/agents/jobs/{ID}';
const shares = '/nas/jobs/{ID}';
const policy = '/cdpPolicies/{ID}';
const catalogued = '/catalog/vms/{vmname}/vmRestorePoints/{ID}';
const plan = '/cloud/cloudFailoverPlans/{ID}';
const vm = ({ finds }: Making): string => finds.one('VMware:Vm', isProcessed, 'VM that a job processes').uid;
const isProcessed = ({ facts }: Find): boolean => facts.ObjectInJobId !== undefined;
const agentSchedule = [
  { requirement: 'agents.toggle-schedule', operation: 'getAgentBackupJob', before: true },
];
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
  { operation: 'collectBackupServer', at: '/backupServers/{ID}' },
  { operation: 'startQuickBackup', at: '/backupServers/{ID}', body: (m) => ({ VmRef: vm(m) }) },
  {
    operation: 'startVeeamZip',
    at: '/backupServers/{ID}',
    body: (m) => ({
      VmRef: vm(m),
      RepositoryUid: m.finds.one('Repository').uid,
      CompressionLevel: 5,
      BackupRetention: 'Tonight',
    }),
  },
  { operation: 'startAgentBackupJob', at: agents },
  { operation: 'stopAgentBackupJob', at: agents },
  { operation: 'retryAgentBackupJob', at: agents },
  { operation: 'stopAgentBackupJob', at: agents, as: 'again' },
  { operation: 'toggleScheduleAgentBackupJob', at: agents, looks: agentSchedule },
  { operation: 'toggleScheduleAgentBackupJob', at: agents, as: 'back', looks: agentSchedule },
  { operation: 'startNasJob', at: shares },
  { operation: 'stopNasJob', at: shares },
  { operation: 'retryNasJob', at: shares },
  { operation: 'stopNasJob', at: shares, as: 'again' },
  { operation: 'toggleNasJobScheduleEnabled', at: shares },
  { operation: 'toggleNasJobScheduleEnabled', at: shares, as: 'back' },
  { operation: 'disableCdpPolicy', at: policy },
  { operation: 'enableCdpPolicy', at: policy },
  { operation: 'editCdpPolicy', at: policy, lasting: true, body: () => ({ Description: 'Edited' }) },
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
    body: () => ({ Description: 'Edited' }),
  },
  {
    operation: 'browseCatalogVmRestorePoint',
    at: catalogued,
    looks: [
      { requirement: 'catalog.guest-files-after-browse', operation: 'getGuestFileSystem', outcome: true },
    ],
  },
  { operation: 'getGuestFile', at: catalogued, below: () => 'C:' },
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
