import type { World } from '../../resource/kind.js';
import type { Link, Schemas } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import type { HierarchyObjectRecord, HostType } from '../infrastructure/records.js';

const VSPHERE: readonly HostType[] = ['ESX', 'VC', 'ESXi'];

/**
 * The lookup service (documentation: get_lookupsvc, lookup_service): lookups of the VMs below each virtualization host,
 * and for vSphere of its tags and storage pods.
 */
export function lookupService({ estate, site }: World, session: string | undefined): Schemas['LookupSvc'] {
  const up: Link[] =
    session === undefined
      ? []
      : [{ Rel: 'Up', Href: site.href(`logonSessions/${session}`), Type: 'LogonSession' }];
  return {
    Links: [
      ...up,
      ...estate.estate.hierarchyRoots.flatMap(({ id, hostType }) =>
        (VSPHERE.includes(hostType) ? ['Vm', 'Tag', 'StoragePod'] : ['Vm']).map((type) => ({
          Rel: 'Down',
          Href: site.href(
            `lookup?host=${uid('HierarchyRoot', id).replaceAll(':', '%3a')}&name=*&type=${type}`,
          ),
          Type: 'HierarchyItemList',
        })),
      ),
    ],
    Href: site.href('lookupSvc'),
    Type: 'LookupService',
  };
}

/** An object of the virtual infrastructure (documentation: lookup_query). */
export function hierarchyItem(record: HierarchyObjectRecord): Schemas['HierarchyItem'] {
  return {
    ObjectRef: record.ref,
    ObjectType: record.type,
    ObjectName: record.name,
    Type: 'HierarchyItem',
  };
}
