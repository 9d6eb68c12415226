import { unknownId } from '../../errors.js';
import { type Call, guidOf, type Outcome, ok, type Route, route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { REFERENCE, REFERENCES } from '../../serialize/layouts.js';
import type { VmRestorePointRecord } from '../backups/records.js';
import {
  CATALOG_OS,
  catalogNames,
  catalogPlace,
  catalogPoint,
  catalogPointReference,
  catalogPoints,
  catalogVm,
  catalogVmReference,
} from './catalog.js';
import { guestContent } from './content.js';
import { type GuestFile, type GuestFolder, guestEntry, guestFiles } from './guest-files.js';
import { CATALOG_POINT, CATALOG_POINTS, CATALOG_VM, CATALOG_VMS } from './layouts.js';
import { isBrowsed } from './records.js';

/** The catalog of VMs whose guest files have been indexed. */
export const CATALOG_ROUTES: readonly Route[] = [
  route('listCatalogVms', 'GET catalog/vms', ({ form, world }) => {
    const names = catalogNames(world);
    return ok(
      form === 'entity'
        ? document('CatalogVms', CATALOG_VMS, { CatalogVms: names.map((n) => catalogVm(n, world)) })
        : document('EntityReferences', REFERENCES, {
            Refs: names.map((n) => catalogVmReference(n, world)),
          }),
    );
  }),
  route('getCatalogVm', 'GET catalog/vms/{ID}', (call) => {
    const name = nameOf(call);
    return ok(
      call.form === 'entity'
        ? document('CatalogVm', CATALOG_VM, catalogVm(name, call.world))
        : document('EntityRef', REFERENCE, catalogVmReference(name, call.world)),
    );
  }),
  route('listCatalogVmRestorePoints', 'GET catalog/vms/{ID}/vmRestorePoints', (call) => {
    const points = catalogPoints(call.world, nameOf(call));
    return ok(
      call.form === 'entity'
        ? document('CatalogVmRestorePoints', CATALOG_POINTS, {
            CatalogVmRestorePoints: points.map((p) => catalogPoint(p, call.world)),
          })
        : document('EntityReferences', REFERENCES, {
            Refs: points.map((p) => catalogPointReference(p, call.world)),
          }),
    );
  }),
  route('getCatalogVmRestorePoint', 'GET catalog/vms/{ID}/vmRestorePoints/{ID}', (call) => {
    const point = pointOf(call);
    return ok(
      call.form === 'entity'
        ? document('CatalogVmRestorePoint', CATALOG_POINT, catalogPoint(point, call.world))
        : document('EntityRef', REFERENCE, catalogPointReference(point, call.world)),
    );
  }),
  route(
    ({ segments }) => (segments.length > 7 ? 'getGuestFile' : 'getGuestFileSystem'),
    'GET catalog/vms/{ID}/vmRestorePoints/{ID}/guestfs/**',
    filesAt,
  ),
];

/** The name that stands in the path, alone or at the end of a URN; names compare as they are. */
function nameOf({ id, world }: Call): string {
  const name = id.replace(/^urn:veeam:CatalogVm:/i, '');
  if (!catalogNames(world).includes(name)) throw unknownId(name, 'catalog VM');
  return name;
}

/** The restore point in the path. */
export function pointOf(call: Call): VmRestorePointRecord {
  const points = catalogPoints(call.world, nameOf(call));
  const id = guidOf(call.target.segments[5] ?? '', 'CatalogVmRestorePoint');
  const point = call.resolve(
    points.find((p) => p.id === id),
    points,
  );
  if (point === undefined) throw unknownId(id, 'catalog restore point');
  return point;
}

function filesAt(call: Call): Outcome {
  const point = pointOf(call);
  return guestContent(entryOf(point, call), catalogPlace(point, call.world), call);
}

/** What stands in the path after `guestfs`; there is nothing before the point was browsed. */
export function entryOf(point: VmRestorePointRecord, call: Call): GuestFile | GuestFolder {
  const path = call.target.segments.slice(7);
  const entry = isBrowsed(call.world.estate, point.id)
    ? guestEntry(CATALOG_OS, guestFiles(CATALOG_OS, point.vmName, point.created), path)
    : undefined;
  if (entry === undefined) throw unknownId(path.join('/'), 'file');
  return entry;
}
