import { createReadStream } from 'node:fs';
import { type FileHandle, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Leak, Secrets } from '../http/redaction.js';
import { codeOf } from './file-problem.js';

/** Characters that are written at a time. */
const CHUNK = 256 * 1024;

/** Characters of a piece that are turned into bytes at a time. */
const PIECE = 4 * 1024 * 1024;

/** Nobody writes a report for so long: the process of this number is another one. */
const OLD_MS = 24 * 60 * 60 * 1000;

const DRAFT = /^\..+\.(\d+)\.tmp$/;

/** Where a report is written before it gets its name. */
export function draftOf(outDir: string, file: string): string {
  return path.join(outDir, `.${file}.${process.pid}.tmp`);
}

/** Writes a draft piece by piece, until it is on the disk. */
export async function writeDraft(draft: string, pieces: Iterable<string>): Promise<void> {
  await rm(draft, { force: true });
  // Never through a link that somebody put there.
  const file = await open(draft, 'wx');
  try {
    let waiting: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      waiting.push(piece);
      length += piece.length;
      if (length < CHUNK) continue;
      await append(file, waiting);
      [waiting, length] = [[], 0];
    }
    await append(file, waiting);
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function append(file: FileHandle, pieces: readonly string[]): Promise<void> {
  if (pieces.every(({ length }) => length < PIECE)) return await file.appendFile(pieces.join(''));
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; ) {
      const to = from + PIECE;
      // Not between the halves of a character.
      const end = /[\ud800-\udbff]/.test(piece.charAt(to - 1)) ? to + 1 : to;
      await file.appendFile(piece.slice(from, end));
      from = end;
    }
  }
}

/** Secrets that stand in a draft, read back from the disk. */
export async function leaksIn(draft: string, secrets: Secrets): Promise<Leak[]> {
  const search = secrets.leakSearch();
  for await (const chunk of createReadStream(draft, { encoding: 'utf8', highWaterMark: CHUNK }))
    search.add(String(chunk));
  return search.end();
}

/** Takes away what runs that were killed left behind of these files. */
export async function removeOldDrafts(outDir: string, files: readonly string[]): Promise<void> {
  for (const name of await readdir(outDir)) {
    const pid = Number(DRAFT.exec(name)?.[1]);
    if (!files.some((file) => name === `.${file}.${pid}.tmp`)) continue;
    const draft = path.join(outDir, name);
    const { mtimeMs = 0 } = (await stat(draft).catch(() => undefined)) ?? {};
    if (pid !== process.pid && isAlive(pid) && Date.now() - mtimeMs < OLD_MS) continue;
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 asks only.
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
