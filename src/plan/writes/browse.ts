import type { Case, Destination, Expectation } from '../case.js';
import type { Browse } from './recipe.js';
import { ruledOut } from './rules.js';
import { asTask, look, type Stage, write } from './steps.js';

/** Every Windows has it; guests of other kinds are not looked into. */
const VOLUME = 'C:';
const FOLDER = 'Users';

/** Lists of a folder; pages are of one member, so that there are some. */
const LISTS = {
  'list-all': '?action=listAll',
  'list-files': '?action=listFiles',
  'list-folders': '?action=listDirs',
  'page-1': '?action=listAll&pageSize=1&page=1',
  'page-2': '?action=listAll&pageSize=1&page=2',
} as const;

/**
 * A folder of a mounted guest, by its bare address and by every list, then the restore of a file in it for download:
 * the one way that changes nothing. Both ways at once, and neither, must be refused.
 *
 * Documentation: get_vmrestorepoints_id_mountpoints_id_filepath,
 * post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore.
 */
export function browse(stage: Stage, { entry, restore, oneWay }: Browse, mount: Case): Case[] {
  const { media, variant, making } = stage;
  const rest = { after: [mount.id] };
  const folder = (query: string): Destination => ({
    kind: 'named',
    caseId: mount.id,
    name: VOLUME,
    below: `${FOLDER}${query}`,
    missing: `The guest has no volume ${VOLUME}.`,
  });
  const read = (as: string, query: string, expect: Expectation): Case => ({
    ...look(stage, entry, as, 'after', folder(query), rest),
    expect,
  });
  const lists = Object.entries(LISTS).map(([as, query]) =>
    read(as, query, { status: [200], media, form: 'entity', root: 'FileSystemEntries' }),
  );
  const files = lists[1] as Case;
  const file: Destination = {
    kind: 'link',
    caseId: files.id,
    rel: 'Restore',
    missing: `${VOLUME}/${FOLDER} has no file.`,
  };
  // Whoever took the two at once for a restore in place could not log on to the guest.
  const nobody = { UserName: making.name, Password: making.password };
  const both = { ToOriginalLocation: { GuestCredentials: nobody }, ForDirectDownload: {} };
  return [
    // What the bare address answers with is disputed, so its shape is not judged.
    read('folder', '', { status: [200], media }),
    ...lists,
    ruledOut(stage, oneWay, restore, `no-way/${variant}`, file, {}),
    ruledOut(stage, oneWay, restore, `both-ways/${variant}`, file, both),
    ...asTask(stage, write(stage, restore, variant, 'action', file, { ForDirectDownload: {} })),
  ];
}
