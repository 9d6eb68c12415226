import type { ListLayout } from '../../serialize/layout.js';
import { PAGING_INFO } from '../../serialize/paging-layout.js';
import { array, list, ownLayout, resource } from '../../serialize/parts.js';

/** A folder and a file of a guest. */
const DIRECTORY_ENTRY = resource('Path Name');
const FILE_ENTRY = resource('Path Name Size Owner ModifiedDateUTC Actions');

/** One of them. */
export const FILE_SYSTEM_ENTRY = resource('FileEntry DirectoryEntry', {
  FileEntry: FILE_ENTRY,
  DirectoryEntry: DIRECTORY_ENTRY,
});

const DIRECTORIES = array('DirectoryEntry', DIRECTORY_ENTRY);

/** What is in a folder. */
export const FILE_SYSTEM_ENTRIES = resource('Files Directories PagingInfo', {
  Files: array('FileEntry', FILE_ENTRY),
  Directories: DIRECTORIES,
  PagingInfo: PAGING_INFO,
});

/** A mounted restore point. */
export const MOUNT = resource('FSRoots', { FSRoots: DIRECTORIES });

/** The mounts of a restore point. */
export function mountsLayout(element: string): ListLayout {
  return list(`${element}s`, element, MOUNT);
}

/** An indexed VM, and a restore point of one. */
export const CATALOG_VM = ownLayout({ members: '', attribute: 'VmDisplayName' });
export const CATALOG_VMS = list('CatalogVms', 'CatalogVm', CATALOG_VM);
export const CATALOG_POINT = ownLayout({ members: 'BackupDateUTC' });
export const CATALOG_POINTS = list('CatalogVmRestorePoints', 'CatalogVmRestorePoint', CATALOG_POINT);
