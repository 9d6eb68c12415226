import { choice, ID, NAME, SERVER, text } from '../../query/field.js';
import { kind } from '../../resource/kind.js';
import type { HostType } from './records.js';

const TYPES: readonly HostType[] = ['ESX', 'VC', 'ESXi', 'HvServer', 'HvCluster', 'Scvmm', 'VcdSystem'];

/** Documentation: get_hierarchyroots, get_hierarchyroots_id, get_query_hierarchyroot. */
export const hierarchyRoot = kind('HierarchyRoot', {
  links: {
    reference: (record, to) => [to.up('BackupServer', record.backupServer), to.other],

    entity: (record, to) => [
      to.up('BackupServer', record.backupServer),
      to.other,
      to.related('ManagedServer', record.managedServer),
    ],
  },

  members: (record) => ({
    HierarchyRootId: record.id,
    UniqueId: record.uniqueId,
    HostType: record.hostType,
  }),

  fields: {
    UID: ID,
    Name: NAME,
    UniqueId: text('uniqueId'),
    HostType: choice(TYPES, 'hostType'),
    ...SERVER,
  },
});
