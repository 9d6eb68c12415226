import { type Find, Finds } from '../../src/plan/writes/finds.js';
import type { JsonObject } from '../../src/representation/json.js';

let count = 0;

/** Something that a run has seen; its address follows from path and kind. */
export function find(kind: string, path: string, facts: JsonObject = {}): Find {
  count += 1;
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  const Href = `https://em.example.com:9398/api${path.replaceAll(/\{[^}]+\}/g, id)}`;
  const name = typeof facts.Name === 'string' ? facts.Name : `${kind} ${count}`;
  return { kind, uid: `urn:veeam:${kind}:${id}`, id, name, facts: { Href, ...facts } };
}

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
  find('AgentBackupJob', '/agents/jobs/{ID}'),
  find('CdpPolicy', '/cdpPolicies/{ID}'),
  find('VCloudOrganizationConfig', '/vCloud/orgConfigs/{ID}', { Name: 'Other organizations' }),
  find('VMware:Vm', ''),
  find('VMware:Vm', '', { ObjectInJobId: '1' }),
  find('VMware:Host', ''),
  find('VMware:Datastore', ''),
  find('vCloud:Organization', ''),
  find('vCloud:OrgVdc', ''),
  find('VmRestorePoint', '/vmRestorePoints/{ID}', { HierarchyObjRef: 'urn:vCloud:Vm:1.urn:vcloud:vm:2' }),
  find('VAppRestorePoint', '/vAppRestorePoints/{ID}'),
  find('VAppReplicaPoint', '/vAppReplicaPoints/{ID}'),
  find('CatalogVmRestorePoint', '/catalog/vms/{vmname}/vmRestorePoints/{ID}'),
  find('CdpReplicaVm', '/cdpReplicas/{ID}/vms/{vmId}'),
]);
