import { entity, reference } from '../../resource/kind.js';
import { cdpPolicy, cdpReplica, cdpSession, cdpTaskSession } from '../../resource/registry.js';
import { below, memberOf, recordOf, resource, single } from '../../routes/resources.js';
import { type Call, type Outcome, ok, type Route, route } from '../../routes/route.js';
import { document, type ObjectLayout } from '../../serialize/layout.js';
import { entityLayout, REFERENCE, REFERENCES } from '../../serialize/layouts.js';
import { OBJECT_IN_JOB, OBJECTS_IN_JOB } from '../jobs/layouts.js';
import { CDP_VAPP_VM, CDP_VM, itemsLayout } from './layouts.js';
import { objectInPolicy } from './policy.js';
import { CDP_POLICY_WRITES } from './policy-writes.js';
import type { CdpReplicaVmRecord } from './records.js';
import { CDP_REPLICA_ACTIONS } from './replica-actions.js';
import { vAppCdpReplica } from './replicas.js';
import { vAppVmEntity, vAppVmReference, vmEntity, vmReference } from './vms.js';

/** Continuous data protection. */
export const CDP_ROUTES: readonly Route[] = [
  ...resource('listCdpPolicies', 'getCdpPolicy', cdpPolicy),
  route('listCdpPolicyIncludes', 'GET cdpPolicies/{ID}/includes', (call) => {
    const policy = recordOf(cdpPolicy, call);
    return ok(
      document('ObjectsInJob', OBJECTS_IN_JOB, {
        ObjectInJobs: policy.includes.map((o) => objectInPolicy(policy, o, call.world)),
      }),
    );
  }),
  route('getCdpPolicyInclude', 'GET cdpPolicies/{ID}/includes/{ID}', (call) => {
    const policy = recordOf(cdpPolicy, call);
    const object = memberOf(policy.includes, 'ObjectInJob', 'object in job', call);
    return ok(document('ObjectInJob', OBJECT_IN_JOB, objectInPolicy(policy, object, call.world)));
  }),
  below('listCdpPolicySessions', cdpPolicy, 'cdpReplicaSessions', cdpSession, 'policy'),
  ...resource('listCdpReplicas', 'getCdpReplica', cdpReplica),
  route('listCdpReplicaVms', 'GET cdpReplicas/{ID}/vms', (call) =>
    listVms(call.world.estate.where('cdpReplicaVms', 'replica', recordOf(cdpReplica, call).id), call),
  ),
  route('getCdpReplicaVm', 'GET cdpReplicas/{ID}/vms/{ID}', (call) => {
    const vms = call.world.estate.where('cdpReplicaVms', 'replica', recordOf(cdpReplica, call).id);
    const vm = memberOf(vms, 'CdpReplicaVm', 'VM of a CDP replica', call);
    return ok(
      call.form === 'entity'
        ? document('CdpReplicaVm', CDP_VM, vmEntity(vm, call.world))
        : document('EntityRef', REFERENCE, vmReference(vm, call.world)),
    );
  }),
  // On no page, but logon sessions of genuine servers lead here.
  route('listAllCdpReplicaVms', 'GET cdpReplica/vms', (call) =>
    listVms(call.world.estate.estate.cdpReplicaVms, call),
  ),
  route('listVAppCdpReplicas', 'GET cdpReplica/vApps', (call) => {
    const { vAppCdpReplicas } = call.world.estate.estate;
    return items('VAppCdpReplicas', entityLayout('VAppCdpReplica'), call, {
      references: () => vAppCdpReplicas.map((v) => reference(vAppCdpReplica, v, call.world)),
      entities: () => vAppCdpReplicas.map((v) => entity(vAppCdpReplica, v, call.world)),
    });
  }),
  single('getVAppCdpReplica', vAppCdpReplica),
  route('listVAppCdpReplicaVms', 'GET cdpReplica/vApps/{ID}/vms', (call) => {
    const vApp = recordOf(vAppCdpReplica, call);
    return items('VAppCdpReplicaVms', CDP_VAPP_VM, call, {
      references: () => vApp.vms.map((vm) => vAppVmReference({ vApp, vm }, call.world)),
      entities: () => vApp.vms.map((vm) => vAppVmEntity({ vApp, vm }, call.world)),
    });
  }),
  route('getVAppCdpReplicaVm', 'GET cdpReplica/vApps/{ID}/vms/{ID}', (call) => {
    const vApp = recordOf(vAppCdpReplica, call);
    const vm = memberOf(vApp.vms, 'VAppCdpReplicaVm', 'VM of a vApp', call);
    return ok(
      call.form === 'entity'
        ? document('VAppCdpReplicaVm', CDP_VAPP_VM, vAppVmEntity({ vApp, vm }, call.world))
        : document('EntityRef', REFERENCE, vAppVmReference({ vApp, vm }, call.world)),
    );
  }),
  ...resource('listCdpReplicaSessions', 'getCdpReplicaSession', cdpSession),
  below('listCdpReplicaSessionTaskSessions', cdpSession, 'cdpReplicaTaskSessions', cdpTaskSession, 'session'),
  ...resource('listCdpReplicaTaskSessions', 'getCdpReplicaTaskSession', cdpTaskSession),
  ...CDP_POLICY_WRITES,
  ...CDP_REPLICA_ACTIONS,
];

function listVms(vms: readonly CdpReplicaVmRecord[], call: Call): Outcome {
  return items('VmCdpReplicas', CDP_VM, call, {
    references: () => vms.map((vm) => vmReference(vm, call.world)),
    entities: () => vms.map((vm) => vmEntity(vm, call.world)),
  });
}

/** A list whose entities are called Items, whatever they are. */
function items(
  root: string,
  layout: ObjectLayout,
  { form }: Call,
  forms: { references(): object[]; entities(): object[] },
): Outcome {
  return ok(
    form === 'entity'
      ? document(root, itemsLayout(layout), { Items: forms.entities() })
      : document('EntityReferences', REFERENCES, { Refs: forms.references() }),
  );
}
