import type { ListLayout, ObjectLayout } from '../../serialize/layout.js';
import { PAGING_INFO } from '../../serialize/paging-layout.js';
import { LINKS, resourceLayout } from '../../serialize/parts.js';

/** A folder of a guest. */
export const DIRECTORY_ENTRY: ObjectLayout = resourceLayout(['Path', 'Name']);

/** A file of a guest. */
export const FILE_ENTRY: ObjectLayout = resourceLayout([
  'Path',
  'Name',
  'Size',
  'Owner',
  'ModifiedDateUTC',
  'Actions',
]);

/** One of them. */
export const FILE_SYSTEM_ENTRY: ObjectLayout = {
  kind: 'object',
  attributes: ['Href', 'Type'],
  children: [
    ['Links', LINKS],
    ['FileEntry', FILE_ENTRY],
    ['DirectoryEntry', DIRECTORY_ENTRY],
  ],
  json: ['FileEntry', 'DirectoryEntry', 'Links', 'Href', 'Type'],
};

const DIRECTORIES = { kind: 'array', element: 'DirectoryEntry', item: DIRECTORY_ENTRY } as const;

/** What is in a folder. */
export const FILE_SYSTEM_ENTRIES: ObjectLayout = {
  kind: 'object',
  attributes: ['Href', 'Type'],
  children: [
    ['Links', LINKS],
    ['Files', { kind: 'array', element: 'FileEntry', item: FILE_ENTRY }],
    ['Directories', DIRECTORIES],
    ['PagingInfo', PAGING_INFO],
  ],
  json: ['Files', 'Directories', 'PagingInfo', 'Links', 'Href', 'Type'],
};

/** A mounted restore point. */
export const MOUNT: ObjectLayout = resourceLayout(['FSRoots'], { FSRoots: DIRECTORIES });

/** The mounts of a restore point. */
export function mountsLayout(element: string): ListLayout {
  return { kind: 'list', member: `${element}s`, element, item: MOUNT };
}
