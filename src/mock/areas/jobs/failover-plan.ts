import { ID, NAME, SERVER, text } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { Schemas } from '../../resource/schema.js';
import type { Site } from '../../resource/site.js';
import { guestProcessing } from './guest.js';
import type { FailoverPlanRecord } from './records.js';

/** Documentation: get_failover_plans, get_failoverplans_id, get_query_failoverplan. */
export const failoverPlan = kind('FailoverPlan', {
  links: {
    reference: (record, to) => [to.up('BackupServer', record.backupServer), to.other],

    entity: (record, to) => [
      to.up('BackupServer', record.backupServer),
      to.other,
      to.edit,
      to.action('Start'),
      to.action('Undo'),
    ],
  },

  members: (record, { site }) => ({
    Description: record.description,
    FailoverPlanInfo: {
      Includes: {
        FailoveredVms: record.vms.map((vm, order) => failoveredVm(record, vm, order, site)),
      },
    },
  }),

  fields: {
    UID: ID,
    Name: NAME,
    Description: text('description'),
    ...SERVER,
  },
});

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
