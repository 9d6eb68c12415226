import { badRequest } from '../../errors.js';
import { type Call, type Outcome, ok } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { parameter } from '../../target.js';
import {
  fileSystemEntries,
  fileSystemEntry,
  type GuestPlace,
  type ListAction,
  listActionNamed,
  wholeOf,
} from './entries.js';
import type { GuestFile, GuestFolder } from './guest-files.js';
import { FILE_SYSTEM_ENTRIES, FILE_SYSTEM_ENTRY } from './layouts.js';

/**
 * A file or folder of a guest, or what is in the folder: as the address asks, and where it asks for nothing, as the page
 * of the operation has it (disputed: scenario_1_click_restore).
 *
 * @throws ApiError 400 where the action is none that lists, or a file is to be listed
 */
export function guestContent(entry: GuestFile | GuestFolder, place: GuestPlace, call: Call): Outcome {
  const { target } = call;
  const action = parameter(target, 'action');
  if (action === undefined) {
    // The root of all has no path, and is always the entry.
    return place.bare === 'entry' || entry.path === ''
      ? ok(document('FileSystemEntry', FILE_SYSTEM_ENTRY, fileSystemEntry(entry, place)))
      : content(entry, 'listAll', place, { ...call, target: wholeOf(target) });
  }
  const list = listActionNamed(action);
  if (list === undefined) throw badRequest(`Action [${action}] is not known here.`);
  if (entry.kind === 'file') throw badRequest(`[${entry.path}] is a file; it holds nothing to list.`);
  return content(entry, list, place, call);
}

function content(
  entry: GuestFile | GuestFolder,
  list: ListAction,
  place: GuestPlace,
  { target, world }: Call,
): Outcome {
  const entries = fileSystemEntries(entry, list, place, { target, site: world.site });
  return ok(document('FileSystemEntries', FILE_SYSTEM_ENTRIES, entries));
}
