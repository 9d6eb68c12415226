import type { ListLayout } from '../../serialize/layout.js';
import { ownLayout } from '../../serialize/parts.js';

/** An indexed VM. */
export const CATALOG_VM = ownLayout({ members: [], attribute: 'VmDisplayName' });

/** A restore point of an indexed VM. */
export const CATALOG_POINT = ownLayout({ members: ['BackupDateUTC'] });

export const CATALOG_VMS: ListLayout = {
  kind: 'list',
  member: 'CatalogVms',
  element: 'CatalogVm',
  item: CATALOG_VM,
};

export const CATALOG_POINTS: ListLayout = {
  kind: 'list',
  member: 'CatalogVmRestorePoints',
  element: 'CatalogVmRestorePoint',
  item: CATALOG_POINT,
};
