import type { Estate } from './estate.js';

type List = keyof Estate;

/** What is known of a list besides the type of its records. */
export interface ListRules {
  /** What messages call one of its records; absent where records have no id of their own. */
  readonly noun?: string;
  /** What members name by id, as paths through the record and through the items of lists: one of these lists has it. */
  readonly names?: Readonly<Record<string, List | readonly List[]>>;
  /** Members whose items have ids of their own, each once in the record. */
  readonly parts?: readonly string[];
}

const SERVER = { backupServer: 'backupServers' } as const;

/** Every list of an estate. */
export const LISTS: Readonly<Record<List, ListRules>> = {
  backupServers: { noun: 'backup server' },
  repositories: { noun: 'repository', names: SERVER },
  backups: {
    noun: 'backup',
    names: { ...SERVER, repository: ['repositories', 'externalRepositories'], parent: 'backups' },
  },
  restorePoints: { noun: 'restore point', names: { backup: 'backups', backupFiles: 'backupFiles' } },
  vmRestorePoints: {
    noun: 'VM restore point',
    names: { restorePoint: 'restorePoints', backupFile: 'backupFiles' },
  },
  vAppRestorePoints: { noun: 'vApp restore point', names: { restorePoint: 'restorePoints' } },
  backupFiles: { noun: 'backup file', names: { backup: 'backups' } },
  managedServers: { noun: 'managed server', names: { ...SERVER, hierarchyRoot: 'hierarchyRoots' } },
  hierarchyRoots: { noun: 'hierarchy root', names: { ...SERVER, managedServer: 'managedServers' } },
  hierarchyObjects: { names: { hierarchyRoot: 'hierarchyRoots' } },
  wanAccelerators: { noun: 'WAN accelerator', names: SERVER },
  externalRepositories: { noun: 'external repository', names: { ...SERVER, backups: 'backups' } },
  credentials: { noun: 'credentials record', names: SERVER },
  passwords: { noun: 'password', names: SERVER },
  roles: { noun: 'role' },
  accounts: { noun: 'account', names: { roles: 'roles' } },
  // File shares lie on no virtualization host.
  scopes: { noun: 'scope', names: { account: 'accounts' } },
  jobs: {
    noun: 'job',
    names: {
      ...SERVER,
      repository: 'repositories',
      passwordKey: 'passwords',
      'schedule.after': 'jobs',
      'linkedJobs.to': 'jobs',
      'linkedBackups.to': 'backups',
      'linkedRepositories.to': 'repositories',
    },
  },
  formerJobs: { noun: 'former job', names: SERVER },
  backupSessions: {
    noun: 'backup session',
    names: {
      job: ['jobs', 'agentJobs', 'nasJobs', 'formerJobs'],
      parent: 'backupSessions',
      restorePoint: 'restorePoints',
    },
  },
  backupTaskSessions: {
    noun: 'backup task session',
    names: { session: 'backupSessions', vmRestorePoint: 'vmRestorePoints' },
  },
  restoreSessions: { noun: 'restore session', names: { ...SERVER, vmRestorePoint: 'vmRestorePoints' } },
  failoverPlans: { noun: 'failover plan', names: SERVER },
  agentJobs: { noun: 'agent job', names: SERVER, parts: ['includes'] },
  agentRestorePoints: {
    noun: 'agent restore point',
    names: { restorePoint: 'restorePoints', backupFile: 'backupFiles' },
  },
  protectionGroups: { noun: 'protection group', names: SERVER },
  discoveredComputers: {
    noun: 'discovered computer',
    names: { ...SERVER, protectionGroup: 'protectionGroups' },
  },
  fileServers: { noun: 'file server', names: { ...SERVER, cacheRepository: 'repositories' } },
  nasJobs: {
    noun: 'NAS job',
    names: { ...SERVER, repository: 'repositories', 'includes.fileServer': 'fileServers' },
    parts: ['includes'],
  },
  replicas: { noun: 'replica', names: { ...SERVER, repository: 'repositories' } },
  vmReplicaPoints: { noun: 'VM replica point', names: { replica: 'replicas' } },
  vAppReplicaPoints: {
    noun: 'vApp replica point',
    names: { replica: 'replicas', vmReplicaPoints: 'vmReplicaPoints' },
  },
  systemSessions: { noun: 'system session' },
  cdpPolicies: {
    noun: 'CDP policy',
    names: {
      ...SERVER,
      'guest.windowsCredentials': 'credentials',
      'guest.linuxCredentials': 'credentials',
      'includes.guest.windowsCredentials': 'credentials',
      'includes.guest.linuxCredentials': 'credentials',
    },
    parts: ['includes'],
  },
  cdpReplicas: { noun: 'CDP replica', names: { policy: 'cdpPolicies' } },
  cdpReplicaVms: {
    noun: 'VM of a CDP replica',
    names: { replica: 'cdpReplicas', repository: 'repositories' },
  },
  vAppCdpReplicas: { noun: 'CDP replica of a vApp', names: { policy: 'cdpPolicies' }, parts: ['vms'] },
  cdpSessions: { noun: 'CDP session', names: { policy: 'cdpPolicies' } },
  cdpTaskSessions: { noun: 'CDP task session', names: { session: 'cdpSessions' } },
  organizationConfigs: {
    noun: 'configuration of an organization',
    names: { ...SERVER, repository: 'repositories', host: 'managedServers' },
  },
  selfServiceConfigs: {
    noun: 'configuration of a tenant',
    names: { ...SERVER, repository: 'repositories', vCenters: 'managedServers' },
  },
  cloudTenants: {
    noun: 'tenant',
    names: {
      ...SERVER,
      gatewayPools: 'cloudGatewayPools',
      'quotas.repository': 'repositories',
      'quotas.wanAccelerator': 'wanAccelerators',
      'subscriptions.hardwarePlan': 'hardwarePlans',
      'subscriptions.wanAccelerator': 'wanAccelerators',
      'virtualDataCenters.wanAccelerator': 'wanAccelerators',
    },
    parts: ['quotas', 'subtenants'],
  },
  cloudGateways: { noun: 'cloud gateway', names: SERVER },
  cloudGatewayPools: { noun: 'cloud gateway pool', names: { ...SERVER, gateways: 'cloudGateways' } },
  hardwarePlans: { noun: 'hardware plan', names: SERVER },
  publicIpAddresses: { noun: 'public IP address', names: { ...SERVER, tenant: 'cloudTenants' } },
  vlanConfigurations: { noun: 'VLAN configuration', names: SERVER },
  cloudReplicas: { noun: 'cloud replica', names: { tenant: 'cloudTenants' } },
  cloudVmReplicaPoints: { noun: 'cloud VM replica point', names: { replica: 'cloudReplicas' } },
  cloudFailoverPlans: { noun: 'cloud failover plan', names: { tenant: 'cloudTenants' }, parts: ['vms'] },
  cloudFailoverSessions: {
    noun: 'cloud failover session',
    names: { ...SERVER, 'tasks.point': 'cloudVmReplicaPoints' },
  },
  mounts: {},
  browsed: { names: { vmRestorePoint: 'vmRestorePoints' } },
  replicaSessions: { noun: 'replica session', names: { job: 'jobs' } },
  replicaTaskSessions: {
    noun: 'replica task session',
    names: { session: 'replicaSessions', vmReplicaPoint: 'vmReplicaPoints' },
  },
};

/** An Enterprise Manager that no backup server was added to yet. */
export function emptyEstate(): Estate {
  return Object.fromEntries(Object.keys(LISTS).map((list) => [list, []])) as unknown as Estate;
}
