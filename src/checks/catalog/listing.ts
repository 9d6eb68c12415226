import type { Answered } from '../../http/exchange.js';
import type { Case } from '../../plan/case.js';
import type { Document } from '../../representation/document.js';
import { isObject } from '../../representation/json.js';
import type { Resource } from '../../representation/resources.js';
import type { CheckContext, Fault } from '../check.js';

/** The lists of a folder, as their actions are called. */
export const LISTS = ['listAll', 'listFiles', 'listDirs'] as const;

/** Cases that read a file or folder of a guest by one of the operations. */
export function readsEntries(operations: readonly string[]): (c: Case) => boolean {
  return ({ operation, purpose }) =>
    operations.includes(operation.id) && (purpose === 'read' || purpose === 'after');
}

/** What the address of a file or folder asks for; names compare without case (FACTS). */
export function askedOf(url: string): ReadonlyMap<string, string> {
  return new Map([...new URL(url).searchParams].map(([name, value]) => [name.toLowerCase(), value]));
}

/** The list that an address asks for; undefined where it asks for none. */
export function listOf(url: string): (typeof LISTS)[number] | undefined {
  const action = askedOf(url).get('action')?.toLowerCase();
  return LISTS.find((list) => list.toLowerCase() === action);
}

/** What a body is, by its root in XML and by its members in JSON. */
export function kindOf(document: Document): 'FileSystemEntry' | 'FileSystemEntries' | undefined {
  const { syntax } = document;
  const names =
    syntax === 'xml'
      ? [document.root?.name ?? '']
      : syntax === 'json' && isObject(document.value)
        ? Object.keys(document.value).filter((name) => isPresent(document, name))
        : [];
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.includes(name));
  if (has('FileSystemEntry', 'FileEntry', 'DirectoryEntry')) return 'FileSystemEntry';
  return has('FileSystemEntries', 'Files', 'Directories') ? 'FileSystemEntries' : undefined;
}

function isPresent(document: Document, name: string): boolean {
  const value = document.syntax === 'json' && isObject(document.value) ? document.value[name] : undefined;
  return value !== undefined && value !== null;
}

const FOLDER = /\/(?:DirectoryEntry(?:\[\d+\])?|Directories\/\d+)$/;
const FILE = /\/(?:FileEntry(?:\[\d+\])?|Files\/\d+)$/;

export interface Entries {
  readonly folders: readonly Resource[];
  readonly files: readonly Resource[];
}

/** The files and folders of a body. */
export function entriesIn(exchange: Answered, { observations }: Pick<CheckContext, 'observations'>): Entries {
  const all = observations.resources(exchange);
  return {
    folders: all.filter(({ location }) => FOLDER.test(location)),
    files: all.filter(({ location }) => FILE.test(location)),
  };
}

/** Faults of a folder that does not lead down to its three lists. */
export function missingLists(folder: Resource): Fault[] {
  const down = folder.links.filter((link) => link.rel === 'Down');
  return LISTS.filter(
    (list) => !down.some(({ href = '' }) => new RegExp(`[?&]action=${list}(?:&|$)`, 'i').test(href)),
  ).map((list) => ({
    message: 'A folder does not lead to what is in it.',
    location: `${folder.location}/Links`,
    expected: `Down ?action=${list}`,
    actual: 'absent',
  }));
}
