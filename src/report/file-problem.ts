import { shown } from '../representation/shown.js';

/** What the system says, in words (errno.h). */
const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than a file may be',
  EACCES: 'that is not permitted',
  EPERM: 'that is not permitted',
  EROFS: 'the file system is read-only',
  EISDIR: 'there is a folder of this name',
  ENOTDIR: 'part of its path is no folder',
  ENOENT: 'the folder does not exist, and none can be made there',
  EEXIST: 'there is something else of this name',
  ENOTEMPTY: 'there is a folder of this name',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its path is a circle of symbolic links',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk does not work',
  ERR_INVALID_ARG_VALUE: 'the path has a character that no path may have',
};

/** Why something could not be done with a file, to follow a colon. */
export function problemOf(error: unknown): string {
  const code = codeOf(error);
  const known = PROBLEMS[code];
  if (known !== undefined) return `${known}.`;
  return `${shown(error instanceof Error ? error.message : String(error)).replace(/\.$/, '')}.`;
}

/** The system's or Node's code of an error, such as `ENOENT`; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
