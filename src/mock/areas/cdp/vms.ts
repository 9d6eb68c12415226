import type { World } from '../../resource/kind.js';
import { action, up } from '../../resource/links.js';
import type { Link, Schemas } from '../../resource/schema.js';
import type { Named } from '../backups/records.js';
import type { CdpReplicaVmRecord, VAppCdpReplicaRecord } from './records.js';
import { ofPolicy, policyMembers } from './replicas.js';

/** What of a machine is the same in both of its forms; it has an address below its parent only. */
interface Place {
  readonly kind: 'CdpReplicaVm' | 'VAppCdpReplicaVm';
  readonly vm: Named;
  /** Address of the reference. */
  readonly self: string;
}

function identity({ kind, vm }: Place): { UID: string; Name: string } {
  return { UID: `urn:veeam:${kind}:${vm.id}`, Name: vm.name };
}

function toEntity({ kind, vm, self }: Place): Link {
  return { Rel: 'Alternate', Href: `${self}?format=Entity`, Name: vm.name, Type: kind };
}

function toReference({ kind, vm, self }: Place): Link {
  return { Rel: 'Alternate', Href: self, Name: vm.name, Type: `${kind}Reference` };
}

function placeOfVm(vm: CdpReplicaVmRecord, { site }: World): Place {
  return { kind: 'CdpReplicaVm', vm, self: site.resource('CdpReplica', vm.replica, `/vms/${vm.id}`) };
}

/** A replicated machine as a reference (documentation: get_cdpreplicas_id_vms). */
export function vmReference(vm: CdpReplicaVmRecord, world: World): Schemas['EntityRef'] {
  const place = placeOfVm(vm, world);
  const replica = world.estate.get('cdpReplicas', vm.replica);
  const [server, policy] = ofPolicy(replica.policy, world);
  return {
    ...identity(place),
    Href: place.self,
    Type: 'CdpReplicaVmReference',
    Links: [server, up(world.site, 'CdpReplica', replica), policy],
  };
}

/** As an entity (documentation: get_cdpreplicas_id_vms_id). Alone among key resources it has no Alternate. */
export function vmEntity(vm: CdpReplicaVmRecord, world: World): Schemas['CdpReplicaVm'] {
  const { estate, site } = world;
  const place = placeOfVm(vm, world);
  const replica = estate.get('cdpReplicas', vm.replica);
  const [server, policy] = ofPolicy(replica.policy, world);
  const repository = estate.get('repositories', vm.repository);
  return {
    VmRef: vm.ref,
    ReplicaUid: replica.id,
    ...policyMembers(replica.policy, world),
    RepositoryName: repository.name,
    ...identity(place),
    Href: `${place.self}?format=Entity`,
    Type: 'CdpReplicaVm',
    Links: [
      action('Intervals', `${place.self}?action=intervals`),
      action('Failover', `${place.self}?action=failover`),
      server,
      up(site, 'Repository', repository),
      up(site, 'CdpReplica', replica),
      policy,
    ],
  };
}

/** A machine of a replicated vApp, and the vApp. */
export interface VmOfVApp {
  readonly vApp: VAppCdpReplicaRecord;
  readonly vm: VAppCdpReplicaRecord['vms'][number];
}

function placeInVApp({ vApp, vm }: VmOfVApp, { site }: World): Place {
  return { kind: 'VAppCdpReplicaVm', vm, self: site.resource('VAppCdpReplica', vApp.id, `/vms/${vm.id}`) };
}

/** Documentation: get_cdpreplica_vapps_id_vms. */
export function vAppVmReference(found: VmOfVApp, world: World): Schemas['EntityRef'] {
  const place = placeInVApp(found, world);
  const [server, policy] = ofPolicy(found.vApp.policy, world);
  return {
    ...identity(place),
    Href: place.self,
    Type: 'VAppCdpReplicaVmReference',
    Links: [server, toEntity(place), up(world.site, 'VAppCdpReplica', found.vApp), policy],
  };
}

/** Documentation: get_cdpreplica_vapps_id_vms_id. */
export function vAppVmEntity(found: VmOfVApp, world: World): Schemas['VAppCdpReplicaVm'] {
  const place = placeInVApp(found, world);
  const [server, policy] = ofPolicy(found.vApp.policy, world);
  return {
    ReplicaUid: found.vApp.id,
    VmRef: found.vm.ref,
    ...identity(place),
    Href: `${place.self}?format=Entity`,
    Type: 'VAppCdpReplicaVm',
    Links: [server, toReference(place), up(world.site, 'VAppCdpReplica', found.vApp), policy],
  };
}
