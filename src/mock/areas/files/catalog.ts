import type { World } from '../../resource/kind.js';
import { action } from '../../resource/links.js';
import type { Link, Schemas } from '../../resource/schema.js';
import type { Site } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { Named, VmRestorePointRecord } from '../backups/records.js';
import type { GuestPlace } from './entries.js';
import type { GuestOs } from './guest-files.js';

/** A VM whose guest files have been indexed; it has no id but its name, so the mock's catalog holds every name once. */
export function catalogNames({ estate }: World): readonly string[] {
  return [...new Set(estate.estate.vmRestorePoints.map((p) => p.vmName))];
}

/** The restore points of the VM of a name. */
export function catalogPoints({ estate }: World, name: string): readonly VmRestorePointRecord[] {
  return estate.estate.vmRestorePoints.filter((p) => p.vmName === name);
}

/** The paths of the documentation's catalog are those of Windows. */
export const CATALOG_OS: GuestOs = 'Windows';

/** Where the files of a restore point are read. */
export function catalogPlace(point: VmRestorePointRecord, { site }: World): GuestPlace {
  const root = vmHref(site, point.vmName, `/vmRestorePoints/${point.id}/guestfs/`);
  return { root, mounted: false, bare: 'entries' };
}

function vmHref(site: Site, name: string, below = ''): string {
  return site.href(`catalog/vms/${encodeURIComponent(name)}${below}`);
}

function vmLinks(site: Site, name: string, alternate: Link): Link[] {
  return [
    alternate,
    {
      Rel: 'Down',
      Href: vmHref(site, name, '/vmRestorePoints'),
      Type: 'CatalogVmRestorePointReferenceList',
    },
  ];
}

const ENTITY = '?format=Entity';

/** Documentation: get_catalog_vms, get_catalog_vms_vmname. */
export function catalogVmReference(name: string, { site }: World): Schemas['EntityRef'] {
  return {
    UID: `urn:veeam:CatalogVm:${name}`,
    Name: name,
    Href: vmHref(site, name),
    Type: 'CatalogVmReference',
    Links: vmLinks(site, name, {
      Rel: 'Alternate',
      Href: vmHref(site, name, ENTITY),
      Name: name,
      Type: 'CatalogVm',
    }),
  };
}

/** As {@link catalogVmReference}. */
export function catalogVm(name: string, { site }: World): Schemas['CatalogVm'] {
  return {
    VmDisplayName: name,
    Name: name,
    UID: `urn:veeam:CatalogVm:${name}`,
    Href: vmHref(site, name, ENTITY),
    Type: 'CatalogVm',
    Links: vmLinks(site, name, {
      Rel: 'Alternate',
      Href: vmHref(site, name),
      Name: name,
      Type: 'CatalogVmReference',
    }),
  };
}

/** A point of the catalog has the id of the VM restore point it was indexed from, and the name of the VM. */
function pointParts(point: Named & { readonly vmName: string }, site: Site): PointParts {
  const path = `/vmRestorePoints/${point.id}`;
  return {
    UID: `urn:veeam:CatalogVmRestorePoint:${point.id}`,
    Name: point.vmName,
    self: vmHref(site, point.vmName, path),
  };
}

interface PointParts {
  readonly UID: string;
  readonly Name: string;
  readonly self: string;
}

/** Documentation: get_catalog_vms_vmname_vmrestorepoints, get_catalog_vms_vmname_vmrestorepoints_id. */
export function catalogPointReference(point: VmRestorePointRecord, { site }: World): Schemas['EntityRef'] {
  const { UID, Name, self } = pointParts(point, site);
  return {
    UID,
    Name,
    Href: self,
    Type: 'CatalogVmRestorePointReference',
    Links: [
      { Rel: 'Alternate', Href: `${self}${ENTITY}`, Name, Type: 'CatalogVmRestorePoint' },
      { Rel: 'Up', Href: vmHref(site, Name), Name, Type: 'CatalogVmReference' },
    ],
  };
}

/** As {@link catalogPointReference}. */
export function catalogPoint(point: VmRestorePointRecord, { site }: World): Schemas['CatalogVmRestorePoint'] {
  const { UID, Name, self } = pointParts(point, site);
  return {
    BackupDateUTC: utc(point.created),
    Name,
    UID,
    Href: `${self}${ENTITY}`,
    Type: 'CatalogVmRestorePoint',
    Links: [
      { Rel: 'Alternate', Href: self, Name, Type: 'CatalogVmRestorePointReference' },
      { Rel: 'Up', Href: vmHref(site, Name, ENTITY), Name, Type: 'CatalogVm' },
      action('Browse', `${self}?action=browse`),
      {
        Rel: 'Related',
        Href: site.entity('VmRestorePoint', point.id),
        Name: point.name,
        Type: 'VmRestorePoint',
      },
    ],
  };
}
