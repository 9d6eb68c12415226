import { badRequest, unknownId } from '../../errors.js';
import type { Estate } from '../../estate/estate.js';
import { replaced } from '../../estate/replace.js';
import type { BodySpec, Rule } from '../../requests/request.js';
import { cdpPolicy } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { memberOf, recordOf } from '../../routes/resources.js';
import { type Call, type Route, route } from '../../routes/route.js';
import { existing } from '../../routes/writes.js';
import type { HierarchyObjectRecord } from '../infrastructure/records.js';
import { CREATE_OBJECT } from '../jobs/request-layouts.js';
import { EDIT_CDP_POLICY, editedPolicy } from './policy-edit.js';
import type { CdpGuestRecord, CdpObjectRecord, CdpPolicyRecord } from './records.js';
import { started, stopped } from './runs.js';

const BOOLEAN: Rule = { type: 'boolean' };

/** Documentation: post_cdppolicies_id_includes; what else jobs may be told of a guest is read and means nothing here. */
const CREATE_INCLUDE: BodySpec<Schemas['CreateObjectInJobSpec']> = {
  root: 'CreateObjectInJobSpec',
  layout: CREATE_OBJECT,
  rules: {
    HierarchyObjRef: { required: true },
    HierarchyObjName: { required: true, range: [1, 1024] },
    Order: { type: 'integer' },
    GuestProcessingOptions: {
      members: {
        VssSnapshotOptions: {
          members: {
            VssSnapshotMode: { values: ['RequireSuccess', 'IgnoreFailures', 'Disabled'] },
            IsCopyOnly: BOOLEAN,
            UsePersistentGuestAgent: BOOLEAN,
          },
        },
      },
    },
  },
};

/** Enabling, disabling and editing policies, and what is in them. */
export const CDP_POLICY_WRITES: readonly Route[] = [
  route('enableCdpPolicy', 'POST cdpPolicies/{ID}?action=enable', (call) => {
    const { id, schedule } = recordOf(cdpPolicy, call);
    if (schedule === undefined) throw badRequest(`The policy [${id}] has no schedule to run by.`);
    return call.start('UpdateCdpPolicy', (view, at) => {
      existing(cdpPolicy, id, view);
      return { estate: started(view.estate, id, at, call.newId) };
    });
  }),
  route('disableCdpPolicy', 'POST cdpPolicies/{ID}?action=disable', (call) => {
    const { id } = recordOf(cdpPolicy, call);
    return call.start('UpdateCdpPolicy', (view, at) => {
      existing(cdpPolicy, id, view);
      return { estate: stopped(view.estate, id, at) };
    });
  }),
  route('editCdpPolicy', 'PUT cdpPolicies/{ID}', (call) => {
    const policy = recordOf(cdpPolicy, call);
    const body = call.read(EDIT_CDP_POLICY);
    editedPolicy(policy, body);
    return call.start('EditCdpPolicy', (view, at) => {
      const now = existing(cdpPolicy, policy.id, view);
      const { policy: next, enabled } = editedPolicy(now, body);
      const edited = replaced(view.estate, 'cdpPolicies', { ...next, enabled: now.enabled });
      if (enabled === now.enabled) return { estate: edited };
      return { estate: switched(edited, next.id, enabled, at, { call, nextRun: body.NextRun }) };
    });
  }),
  route('createCdpPolicyInclude', 'POST cdpPolicies/{ID}/includes', (call) => {
    const policy = recordOf(cdpPolicy, call);
    const object = objectOf(call.read(CREATE_INCLUDE), policy, call);
    return call.start('UpdateCdpPolicy', (view) => {
      const now = existing(cdpPolicy, policy.id, view);
      refuseTwice(now, object.ref);
      return {
        estate: replaced(view.estate, 'cdpPolicies', { ...now, includes: [...now.includes, object] }),
      };
    });
  }),
  route('deleteCdpPolicyInclude', 'DELETE cdpPolicies/{ID}/includes/{ID}', (call) => {
    const policy = recordOf(cdpPolicy, call);
    const object = memberOf(policy.includes, 'ObjectInJob', 'object in job', call);
    refuseLast(policy);
    return call.start('UpdateCdpPolicy', (view) => {
      const now = existing(cdpPolicy, policy.id, view);
      const includes = now.includes.filter((o) => o.id !== object.id);
      if (includes.length === now.includes.length) throw unknownId(object.id, 'object in job');
      refuseLast(now);
      return { estate: replaced(view.estate, 'cdpPolicies', { ...now, includes }) };
    });
  }),
];

interface Switch {
  readonly call: Call;
  /** Asked for by the request; it stands against what enabling would make it. */
  readonly nextRun: string | undefined;
}

function switched(estate: Estate, id: string, enabled: boolean, at: Date, { call, nextRun }: Switch): Estate {
  if (!enabled) return stopped(estate, id, at);
  const running = started(estate, id, at, call.newId);
  const policy = running.cdpPolicies.find((p) => p.id === id);
  if (policy === undefined || nextRun === undefined) return running;
  return replaced(running, 'cdpPolicies', { ...policy, nextRun });
}

function refuseLast(policy: CdpPolicyRecord): void {
  if (policy.includes.length === 1) {
    throw badRequest(`The policy [${policy.id}] has no other object: its last one cannot be removed.`);
  }
}

function refuseTwice(policy: CdpPolicyRecord, ref: string): void {
  if (policy.includes.some((o) => o.ref === ref)) {
    throw badRequest(`The policy [${policy.id}] has the object [${ref}] already.`);
  }
}

function objectOf(
  { HierarchyObjRef, HierarchyObjName, GuestProcessingOptions: guest }: Schemas['CreateObjectInJobSpec'],
  policy: CdpPolicyRecord,
  call: Call,
): CdpObjectRecord {
  const { ref } = protectable(HierarchyObjRef, policy, call.world.estate.estate);
  refuseTwice(policy, ref);
  return {
    id: call.newId(),
    name: HierarchyObjName,
    ref,
    ...(guest === undefined ? {} : { guest: guestOf(guest, policy.guest, call.world.estate.estate) }),
  };
}

/** An object of the policy's platform, on a host of its backup server; references compare without case. */
function protectable(ref: string, policy: CdpPolicyRecord, estate: Estate): HierarchyObjectRecord {
  const object = estate.hierarchyObjects.find((o) => o.ref.toLowerCase() === ref.toLowerCase());
  if (object === undefined) throw badRequest(`Cannot find object [${ref}]`);
  if (!object.ref.startsWith(`urn:${policy.platform}:`)) {
    throw badRequest(`A policy for ${policy.platform} cannot protect the object [${ref}].`);
  }
  const host = estate.hierarchyRoots.find((r) => r.id === object.hierarchyRoot);
  if (host?.backupServer !== policy.backupServer) {
    throw badRequest(`The object [${ref}] is on no host of the policy's backup server.`);
  }
  return object;
}

const NONE = '00000000-0000-0000-0000-000000000000';

function guestOf(
  options: Schemas['GuestProcessingOptions'],
  standard: CdpGuestRecord,
  { credentials }: Estate,
): CdpGuestRecord {
  const { VssSnapshotOptions: vss, WindowsCredentialsId, LinuxCredentialsId } = options;
  const known = (id: string | undefined): string | undefined => {
    if (id === undefined || id === '' || id === NONE) return undefined;
    const record = credentials.find((c) => c.id === id.toLowerCase());
    if (record === undefined) throw badRequest(`Cannot find credentials [${id}]`);
    return record.id;
  };
  const [windows, linux] = [known(WindowsCredentialsId), known(LinuxCredentialsId)];
  return {
    snapshots: vss?.VssSnapshotMode ?? standard.snapshots,
    copyOnly: vss?.IsCopyOnly ?? false,
    persistentAgent: vss?.UsePersistentGuestAgent ?? false,
    ...(windows === undefined ? {} : { windowsCredentials: windows }),
    ...(linux === undefined ? {} : { linuxCredentials: linux }),
  };
}
