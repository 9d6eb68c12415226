import { type Find, Finds } from '../../src/plan/writes/finds.js';
import type { JsonObject } from '../../src/representation/json.js';

let count = 0;

/** Something that a run has seen; its address follows from path and kind. */
export function find(kind: string, path: string, facts: JsonObject = {}): Find {
  count += 1;
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  const Href = `https://em.example.com:9398/api${path.replaceAll(/\{[^}]+\}/g, id)}`;
  return { kind, uid: `urn:veeam:${kind}:${id}`, id, name: `${kind} ${count}`, facts: { Href, ...facts } };
}

/** What recipes and actions ask for, so that all of their cases are planned. */
export const FINDS = new Finds([
  find('BackupServer', '/backupServers/{ID}'),
  find('Repository', '/repositories/{ID}'),
  find('EnterpriseRole', '/security/roles/{ID}'),
  find('EnterpriseRole', '/security/roles/{ID}'),
  find('Job', '/jobs/{ID}', { JobType: 'Backup', Platform: 'VMware' }),
  find('Job', '/jobs/{ID}', { JobType: 'Backup', Platform: 'vCloud' }),
  find('Job', '/jobs/{ID}', { JobType: 'ImmediateBackupCopy' }),
  find('ManagedServer', '/managedServers/{ID}', { ManagedServerType: 'VcdSystem' }),
  find('HierarchyRoot', '/hierarchyRoots/{ID}', { HostType: 'Vcd' }),
  find('CloudTenant', '/cloud/tenants/{ID}'),
  find('CloudHardwarePlan', '/cloud/hardwarePlans/{ID}'),
  find('VmRestorePoint', '/vmRestorePoints/{ID}'),
  find('VmReplicaPoint', '/vmReplicaPoints/{ID}'),
  find('AgentRestorePoint', '/agents/agentRestorePoints/{ID}'),
  find('AgentBackupJob', '/agents/jobs/{ID}'),
  find('CdpPolicy', '/cdpPolicies/{ID}'),
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
