import { type Find, Finds } from '../../src/plan/writes/finds.js';
import type { JsonObject } from '../../src/representation/json.js';

let count = 0;

/** Something that a run has seen; its address follows from path and kind. */
function find(kind: string, path: string, facts: JsonObject = {}): Find {
  count += 1;
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  const Href = `https://em.example.com:9398/api${path.replaceAll(/\{[^}]+\}/g, id)}`;
  const name = typeof facts.Name === 'string' ? facts.Name : `${kind} ${count}`;
  return { kind, uid: `urn:veeam:${kind}:${id}`, id, name, facts: { Href, ...facts } };
}

const AGENT_JOB = find('AgentBackupJob', '/agents/jobs/{ID}');
const SHARE_JOB = find('NASJob', '/nas/jobs/{ID}');
const CREDENTIALS = find('Credentials', '/backupServers/{ID}/credentials/{credentialsId}');
const PASSWORD = find('PasswordKey', '/backupServers/{ID}/passwords/{passwordId}');
const endedWell = ({ id }: Find): Find =>
  find('BackupJobSession', '/backupSessions/{ID}', { JobUid: `urn:veeam:Job:${id}`, Result: 'Success' });
const INCLUDES = { Includes: { ObjectInJobs: [{ ObjectInJobId: '1' }] } };

/** What recipes and actions ask for, so that all of their cases are planned. */
export const FINDS = new Finds([
  find('BackupServer', '/backupServers/{ID}'),
  find('BackupServer', '/backupServers/{ID}'),
  find('Repository', '/repositories/{ID}'),
  find('Repository', '/repositories/{ID}', { Kind: 'Cloud' }),
  find('EnterpriseAccount', '/security/accounts/{ID}'),
  find('EnterpriseRole', '/security/roles/{ID}'),
  find('EnterpriseRole', '/security/roles/{ID}'),
  find('Job', '/jobs/{ID}', { JobType: 'Backup', Platform: 'VMware' }),
  find('Job', '/jobs/{ID}', { JobType: 'Backup', Platform: 'vCloud' }),
  find('Job', '/jobs/{ID}', { JobType: 'ImmediateBackupCopy' }),
  find('ManagedServer', '/managedServers/{ID}', { ManagedServerType: 'VcdSystem' }),
  find('ManagedServer', '/managedServers/{ID}', { ManagedServerType: 'VC' }),
  find('HierarchyRoot', '/hierarchyRoots/{ID}', { HostType: 'Vcd' }),
  find('CloudTenant', '/cloud/tenants/{ID}'),
  find('CloudFailoverPlan', '/cloud/cloudFailoverPlans/{ID}'),
  find('CloudHardwarePlan', '/cloud/hardwarePlans/{ID}', {
    HardwarePlanDetails: { ViCloudHardwarePlan: {} },
  }),
  find('VmRestorePoint', '/vmRestorePoints/{ID}'),
  find('VmReplicaPoint', '/vmReplicaPoints/{ID}'),
  find('AgentRestorePoint', '/agents/agentRestorePoints/{ID}'),
  AGENT_JOB,
  find('CdpPolicy', '/cdpPolicies/{ID}', { CdpPolicyInfo: { CdpReplicaPolicyInfo: INCLUDES } }),
  find('VCloudOrganizationConfig', '/vCloud/orgConfigs/{ID}', { Name: 'Other organizations' }),
  find('VMware:Vm', ''),
  find('VMware:Vm', '', { ObjectInJobId: '1' }),
  find('VMware:Host', ''),
  find('VMware:Datastore', ''),
  find('vCloud:Organization', ''),
  find('vCloud:OrgVdc', ''),
  SHARE_JOB,
  endedWell(AGENT_JOB),
  endedWell(SHARE_JOB),
  CREDENTIALS,
  PASSWORD,
  find('FileServer', '/nas/fileServers/{ID}', { SmbServerOptions: { CredentialsId: CREDENTIALS.id } }),
  find('Job', '/jobs/{ID}', { JobType: 'Replica', PasswordKeyId: PASSWORD.id }),
  find('FailoverPlan', '/failoverPlans/{ID}'),
  find('VmRestorePoint', '/vmRestorePoints/{ID}', { HierarchyObjRef: 'urn:vCloud:Vm:1.urn:vcloud:vm:2' }),
  find('VAppRestorePoint', '/vAppRestorePoints/{ID}'),
  find('VAppReplicaPoint', '/vAppReplicaPoints/{ID}'),
  find('CatalogVmRestorePoint', '/catalog/vms/{vmname}/vmRestorePoints/{ID}'),
  find('CdpReplicaVm', '/cdpReplicas/{ID}/vms/{vmId}'),
]);
