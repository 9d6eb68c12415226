/** Which estate the mock has, by the command line. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { em } from './console.js';

const folder = mkdtempSync(path.join(tmpdir(), 'em-conformance-spec-'));
const file = (name: string): string => path.join(folder, name);
const written = (name: string): { restorePoints: unknown[] } =>
  parse(readFileSync(file(name), 'utf8')) as { restorePoints: unknown[] };

describe('em-conformance mock --write-estate', () => {
  it('writes an estate that --estate-file takes', async () => {
    const first = await em(['mock', '--estate', '12', '--seed', '3', '--write-estate', file('a.yaml')]);
    const again = await em(['mock', '--estate-file', file('a.yaml'), '--write-estate', file('b.yaml')]);
    expect([first.code, again.code]).toEqual([0, 0]);
    expect(written('a.yaml').restorePoints).toHaveLength(12);
    expect(readFileSync(file('b.yaml'), 'utf8')).toBe(readFileSync(file('a.yaml'), 'utf8'));
  });

  it('never writes over a file', async () => {
    writeFileSync(file('mine.yaml'), '# mine');
    const { code, err } = await em(['mock', '--write-estate', file('mine.yaml')]);
    expect([code, err]).toEqual([2, `${file('mine.yaml')} is there already: name a file that is not.\n`]);
    expect(readFileSync(file('mine.yaml'), 'utf8')).toBe('# mine');
  });

  it('says so where it cannot write', async () => {
    const { code, err } = await em(['mock', '--write-estate', file('none/estate.yaml')]);
    expect(code).toBe(2);
    expect(err).toContain(`Cannot write ${file('none/estate.yaml')}`);
  });
});

describe('what cannot be is a mistake of usage: exit 2', () => {
  writeFileSync(file('bad.yaml'), 'backups: 5\n');

  it.each([
    ['mock', ['--estate', 'huge'], 'one of default, rich, empty, large, or a number of restore points'],
    ['run', ['--estate', '-3'], 'one of default, rich, empty, large, or a number of restore points'],
    ['run', ['--seed', 'x'], 'It must be a whole number from 0.'],
    ['mock', ['--estate', '99999999'], 'from 0 to 1000000 restore points'],
    ['mock', ['--estate', '5', '--estate-file', file('bad.yaml')], 'cannot be used with option'],
    ['mock', ['--estate-file', file('missing.yaml')], 'Cannot read the estate in'],
    ['mock', ['--estate-file', file('bad.yaml')], `${file('bad.yaml')}:1:10: backups must be of type array.`],
    ['run', ['--estate-file', file('bad.yaml')], `${file('bad.yaml')}:1:10: backups must be of type array.`],
  ])('%s %j', async (command, options, message) => {
    const { code, err } = await em([command, ...options]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
