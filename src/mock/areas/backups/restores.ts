import { badRequest } from '../../errors.js';
import type { BodySpec, Rule } from '../../requests/request.js';
import type { World } from '../../resource/kind.js';
import { toMade } from '../../resource/links.js';
import {
  hierarchyRoot,
  restoreSession,
  vAppReplicaPoint,
  vAppRestorePoint,
  vmReplicaPoint,
  vmRestorePoint,
} from '../../resource/registry.js';
import type { Link, Schemas } from '../../resource/schema.js';
import { namedBy, recordOf } from '../../routes/resources.js';
import { type Call, type Outcome, type Route, route } from '../../routes/route.js';
import { RUN_TIME } from '../jobs/actions.js';
import { addRestore, endRestore, type Restore } from '../sessions/restores.js';
import { RESTORE } from './layouts.js';
import { serverOfRestorePoint } from './relations.js';

const FLAG: Rule = { type: 'boolean' };
const NEEDED: Rule = { type: 'boolean', required: true };
const MACHINE: Rule = { members: { VmRestorePointUid: { type: 'uid', required: true } } };

/** Documentation: post_vmrestorepoints_id_actionrestore, post_vapprestorepoints_id_actionrestore. */
const RESTORE_SPEC: BodySpec<Schemas['RestoreSpec']> = {
  root: 'RestoreSpec',
  layout: RESTORE,
  rules: {
    VmRestoreSpec: {
      members: {
        PowerOnAfterRestore: NEEDED,
        HierarchyRootUid: { type: 'uid' },
        QuickRollback: FLAG,
        KeepOriginalVM: FLAG,
        VmRestoreParameters: MACHINE,
      },
    },
    VCloudVAppRestoreSpec: {
      members: {
        PowerOnAfterRestore: NEEDED,
        HierarchyRootUid: { type: 'uid', required: true },
        OrgVdcRef: { required: true, pattern: /^urn:vCloud:/i },
        VmsRestoreParameters: MACHINE,
      },
    },
  },
};

/** Restores of machines, and failovers to their replicas. */
export const RESTORE_ROUTES: readonly Route[] = [
  route('restoreVm', 'POST vmRestorePoints/{ID}?action=restore', (call) => {
    const point = recordOf(vmRestorePoint, call);
    const { VmRestoreSpec: spec } = call.read(RESTORE_SPEC);
    if (spec === undefined) throw badRequest('[RestoreSpec] lacks the element [VmRestoreSpec].');
    const { HierarchyRootUid: root, VmRestoreParameters: machine } = spec;
    if (root !== undefined) namedBy(hierarchyRoot, root, call);
    if (machine !== undefined) namedBy(vmRestorePoint, machine.VmRestorePointUid, call);
    return restore(call, 'StartVMRestore', {
      backupServer: serverOfRestorePoint(call.world.estate, point.restorePoint).id,
      type: 'RestoreVm',
      label: point.vmName,
      vmName: point.vmName,
      vmRef: point.hierarchyObjRef,
      vmRestorePoint: point.id,
    });
  }),
  route('restoreVApp', 'POST vAppRestorePoints/{ID}?action=restore', (call) => {
    const point = recordOf(vAppRestorePoint, call);
    const { VCloudVAppRestoreSpec: spec } = call.read(RESTORE_SPEC);
    if (spec === undefined) throw badRequest('[RestoreSpec] lacks the element [VCloudVAppRestoreSpec].');
    namedBy(hierarchyRoot, spec.HierarchyRootUid, call);
    for (const vm of spec.VmsRestoreParameters ?? []) namedBy(vmRestorePoint, vm.VmRestorePointUid, call);
    return restore(call, 'StartvAppRestore', {
      backupServer: serverOfRestorePoint(call.world.estate, point.restorePoint).id,
      type: 'RestoreVm',
      label: point.vAppName,
      vmName: point.vAppName,
      vmRef: point.hierarchyObjRef,
    });
  }),
  route('failoverVmReplicaPoint', 'POST vmReplicaPoints/{ID}?action=failover', (call) => {
    const { replica, vmName } = recordOf(vmReplicaPoint, call);
    return failover(call, replica, vmName);
  }),
  route('failoverVAppReplicaPoint', 'POST vAppReplicaPoints/{ID}?action=failover', (call) => {
    const { replica, vAppName } = recordOf(vAppReplicaPoint, call);
    return failover(call, replica, vAppName);
  }),
];

function failover(call: Call, replica: string, name: string): Outcome {
  const { backupServer } = call.world.estate.get('replicas', replica);
  return restore(call, 'StartReplicaFailover', {
    backupServer,
    type: 'RestoreVm',
    label: name,
    vmName: name,
  });
}

/** The task ends when the session is at work; that ends well by itself. */
export function restore(
  call: Call,
  operation: string,
  what: Omit<Restore, 'id' | 'at'>,
  message = 'Ok',
): Outcome {
  const id = call.newId();
  return call.start(operation, (view, at) => ({
    estate: addRestore(view.estate, view, { ...what, id, at: at.getTime() }),
    message,
    related: toSession(id),
    later: [[RUN_TIME, (then, end) => endRestore(then, id, end.getTime())]],
  }));
}

/** The examples give every session this name, or none. */
function toSession(id: string): (world: World) => Link | undefined {
  return (world) => {
    const link = toMade(restoreSession, id)(world);
    return link === undefined ? undefined : { ...link, Name: 'Restore job session' };
  };
}
