import { pageOf, pagingInfo } from '../../query/page.js';
import { action } from '../../resource/links.js';
import type { Link, Schemas } from '../../resource/schema.js';
import type { Site } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { type Parameter, parameter, type Target } from '../../target.js';
import type { GuestFile, GuestFolder } from './guest-files.js';

/** Where the files of a guest are read: the catalog, or a mount. */
export interface GuestPlace {
  /** Address of the root, with a slash at the end. */
  readonly root: string;
  /** Mounts let whole folders be restored, and their lists say their own address. */
  readonly mounted: boolean;
  /** What the bare address of a file or folder answers with; the pages differ in it. */
  readonly bare: 'entry' | 'entries';
}

/** What of a folder can be listed, in the order of the examples, with the Type of the link to it. */
const LISTS = [
  ['listAll', 'FileSystemItemsList'],
  ['listFiles', 'FileEntryList'],
  ['listDirs', 'DirectoryEntryList'],
] as const;

/** What of a folder is listed. */
export type ListAction = (typeof LISTS)[number][0];

/** The action of that name; names compare without case. */
export function listActionNamed(name: string): ListAction | undefined {
  return LISTS.map(([list]) => list).find((list) => list.toLowerCase() === name.toLowerCase());
}

/** Address of a file or folder; colons and dollar signs of volumes stand as they are. */
export function addressOf({ root }: GuestPlace, path: string): string {
  return `${root}${path.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':').replaceAll('%24', '$')}`;
}

/** A folder (documentation: get_vmreplicapoints_id_mountpoints_id_filepath). */
function directoryEntry(folder: GuestFolder, place: GuestPlace): Schemas['DirectoryEntry'] {
  const self = addressOf(place, folder.path);
  const lists = LISTS.map(([list, Type]): Link => {
    const page = list === 'listAll' ? '' : '&pageSize=10&page=1';
    return { Rel: 'Down', Href: `${self}?action=${list}${page}`, Type };
  });
  const restorable = place.mounted && folder.path !== '';
  return {
    ...(folder.path === '' ? {} : { Path: folder.path, Name: folder.name }),
    Links: [...above(folder.path, place), ...lists, ...(restorable ? [restore(self)] : [])],
    Href: self,
    Type: 'DirectoryEntry',
  };
}

/** A file (documentation: scenario_1_click_restore). */
function fileEntry(file: GuestFile, place: GuestPlace): Schemas['FileEntry'] {
  const self = addressOf(place, file.path);
  return {
    Path: file.path,
    Name: file.name,
    Size: file.size,
    ...(file.owner === undefined ? {} : { Owner: file.owner }),
    ModifiedDateUTC: utc(file.modified),
    Links: [...above(file.path, place), restore(self)],
    Href: self,
    Type: 'FileEntry',
  };
}

/** A file or folder alone. */
export function fileSystemEntry(
  entry: GuestFile | GuestFolder,
  place: GuestPlace,
): Schemas['FileSystemEntry'] {
  return entry.kind === 'file'
    ? { FileEntry: fileEntry(entry, place) }
    : { DirectoryEntry: directoryEntry(entry, place) };
}

const WHOLE: readonly Parameter[] = [
  { name: 'action', value: 'listAll' },
  { name: 'pageSize', value: '100' },
  { name: 'page', value: '1' },
];

/** What a bare address asks for where it answers with the content: the first page of everything. */
export function wholeOf(target: Target): Target {
  return { ...target, parameters: WHOLE };
}

/**
 * What is in a folder, or the one file; folders first where both are asked for (documentation:
 * get_agents_agentrestorepoints_id_mounts_id_filepath). It is on one page unless pages are asked for.
 *
 * @throws ApiError 400 where pageSize or page is no number above zero
 */
export function fileSystemEntries(
  entry: GuestFile | GuestFolder,
  list: ListAction,
  place: GuestPlace,
  { target, site }: { readonly target: Target; readonly site: Site },
): Schemas['FileSystemEntries'] {
  const self = addressOf(place, entry.path);
  const { folders, files } = entry.kind === 'file' ? { folders: [], files: [entry] } : entry;
  const all = [...(list === 'listFiles' ? [] : folders), ...(list === 'listDirs' ? [] : files)];
  const asked = parameter(target, 'pageSize') ?? parameter(target, 'page');
  const page = asked === undefined ? undefined : pageOf(target);
  const shown = page === undefined ? all : all.slice(page.from, page.to);
  const info = page === undefined ? undefined : pagingInfo(page, all.length, target, site, site.hex, self);
  return {
    ...(list === 'listDirs'
      ? {}
      : { Files: shown.flatMap((e) => (e.kind === 'file' ? [fileEntry(e, place)] : [])) }),
    ...(list === 'listFiles'
      ? {}
      : { Directories: shown.flatMap((e) => (e.kind === 'folder' ? [directoryEntry(e, place)] : [])) }),
    ...(info === undefined ? {} : { PagingInfo: info }),
    Links: entry.kind === 'file' ? above(entry.path, place) : [toFolder(entry.path, place)],
    ...(place.mounted ? { Href: `${self}?action=${list}${parametersOf(info)}` } : {}),
  };
}

function parametersOf(info: Schemas['PagingInfo'] | undefined): string {
  return info === undefined ? '' : `&pageSize=${info.PageSize}&page=${info.PageNum}`;
}

/** The folder that holds it; volumes of a mount lie in the mount, which the examples do not lead up to. */
function above(path: string, place: GuestPlace): Link[] {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? [] : [toFolder(path.slice(0, slash), place)];
}

/** Where a bare address answers with the content, the examples of mounts lead to its first page. */
function toFolder(path: string, place: GuestPlace): Link {
  const self = addressOf(place, path);
  return place.bare === 'entry'
    ? { Rel: 'Up', Href: self, Type: 'DirectoryEntry' }
    : { Rel: 'Up', Href: `${self}?action=listAll&pageSize=100&page=1`, Type: 'FileSystemItemsList' };
}

function restore(self: string): Link {
  return action('Restore', `${self}?action=restore`);
}
