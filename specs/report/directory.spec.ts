import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReportDirectoryError, tryDirectory } from '../../src/report/directory.js';
import { REPORTERS } from '../../src/report/registry.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'em-directory-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('a directory for reports', () => {
  it('is made with those above it, and nothing stays in it', async () => {
    const out = path.join(root, 'made', 'by the run');
    await tryDirectory(out, REPORTERS);
    expect(await readdir(out)).toEqual([]);
  });

  it('may be there already, with reports of an earlier run, also behind a link', async () => {
    await writeFile(path.join(root, 'junit.xml'), 'earlier');
    await symlink(root, path.join(root, 'link'));
    await tryDirectory(path.join(root, 'link'), REPORTERS);
    expect((await readdir(root)).sort()).toEqual(['junit.xml', 'link']);
  });

  it('is refused where a folder stands in place of a report', async () => {
    await mkdir(path.join(root, 'report.html'));
    await expect(refusal(root)).resolves.toBe(
      `${root}/report.html cannot be written: there is a folder of this name.`,
    );
  });

  it('is refused where it is a file, or below one', async () => {
    const file = path.join(root, 'file');
    await writeFile(file, '');
    await expect(refusal(file)).resolves.toBe(`No reports can be written to ${file}: it is no folder.`);
    await expect(refusal(path.join(file, 'reports'))).resolves.toBe(
      `No reports can be written to ${file}/reports: part of its path is no folder.`,
    );
  });

  it('is refused where a link leads nowhere', async () => {
    const link = path.join(root, 'link');
    await symlink(path.join(root, 'nowhere', 'at', 'all'), link);
    await expect(refusal(link)).resolves.toMatch(/none can be made there\.$/);
    await expect(refusal(path.join(link, 'reports'))).resolves.toMatch(/none can be made there\.$/);
  });

  it('is refused where its name is none, or is too long', async () => {
    await expect(refusal(path.join(root, 'a\0b'))).resolves.toBe(
      `No reports can be written to ${root}/a\\u0000b: the path has a character that no path may have.`,
    );
    await expect(refusal(path.join(root, 'x'.repeat(300)))).resolves.toMatch(/: the name is too long\.$/);
  });

  it.runIf(existsSync('/proc/self'))('is refused below /proc, at once', async () => {
    for (const out of ['/proc/reports', '/proc/a/b/c', '/proc/self/reports', '/proc/self']) {
      await expect(refusal(out)).resolves.toMatch(/^No (?:reports|file) can be written to \/proc/);
    }
  });

  it('is taken away again where no report can be written to it after all', async () => {
    await mkdir(path.join(root, 'kept'));
    const reporter = { id: 'x', file: '../kept', render: () => [] };
    await expect(
      tryDirectory(path.join(root, 'made', 'inner'), [{ ...reporter, file: '../../kept' }]),
    ).rejects.toThrow(ReportDirectoryError);
    expect(await readdir(root)).toEqual(['kept']);
  });
});

/** What is said where the directory is refused. */
async function refusal(out: string): Promise<string> {
  const error = await tryDirectory(out, REPORTERS).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ReportDirectoryError);
  return error instanceof Error ? error.message : '';
}
