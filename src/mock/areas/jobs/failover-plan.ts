import type { Kind } from '../../resource/kind.js';
import { action, toEntity, toReference, up } from '../../resource/links.js';
import type { Schemas } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import { guestProcessing } from './guest.js';
import type { FailoverPlanRecord } from './records.js';

/** Documentation: get_failover_plans, get_failoverplans_id, get_query_failoverplan. */
export const failoverPlan: Kind<FailoverPlanRecord, 'FailoverPlan'> = {
  name: 'FailoverPlan',
  plural: 'FailoverPlans',
  noun: 'failover plan',
  records: (estate) => estate.failoverPlans,

  referenceLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toEntity(site, 'FailoverPlan', record),
  ],

  entityLinks: (record, { estate, site }) => [
    up(site, 'BackupServer', estate.get('backupServers', record.backupServer)),
    toReference(site, 'FailoverPlan', record),
    { ...toReference(site, 'FailoverPlan', record), Rel: 'Edit' },
    action('Start', site.resource('FailoverPlan', record.id, '?action=start')),
    action('Undo', site.resource('FailoverPlan', record.id, '?action=undo')),
  ],

  members: (record, { site }) => ({
    Description: record.description,
    FailoverPlanInfo: {
      Includes: {
        FailoveredVms: record.vms.map((vm, order) => failoveredVm(record, vm, order, site)),
      },
    },
  }),

  fields: {
    UID: { type: 'uid', value: (record) => uid('FailoverPlan', record.id) },
    Name: { type: 'string', value: (record) => record.name },
    Description: { type: 'string', value: (record) => record.description },
    BackupServerUid: { type: 'uid', value: (record) => uid('BackupServer', record.backupServer) },
    BackupServerName: {
      type: 'string',
      value: (record, estate) => estate.get('backupServers', record.backupServer).name,
    },
  },
};

/** A machine of a plan, as it stands there and alone: no page describes its address. */
export function failoveredVm(
  plan: FailoverPlanRecord,
  vm: FailoverPlanRecord['vms'][number],
  order: number,
  site: Site,
): Schemas['FailoveredVm'] {
  return {
    FailoveredVmId: vm.id,
    HierarchyObjRef: vm.ref,
    Name: vm.name,
    DisplayName: vm.name,
    Order: order,
    GuestProcessingOptions: guestProcessing(vm.guest),
    Href: site.resource('FailoverPlan', plan.id, `/includes/${vm.id}`),
    Type: 'FailoveredVm',
  };
}
