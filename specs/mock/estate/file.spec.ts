import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  chooseEstate,
  defaultEstate,
  emptyEstate,
  loadEstate,
  MockOptionError,
  writeEstate,
} from '../../../src/mock/index.js';
import { ID } from '../ids.js';
import { tinyEstate } from '../tiny.js';

function refusal(text: string): string {
  try {
    loadEstate(text, 'my.yaml');
  } catch (error) {
    if (error instanceof MockOptionError) return error.message;
    throw error;
  }
  return 'none';
}

const server = `
  - id: ${ID.server}
    name: vbr
    description: ""
    address: vbr
    port: 9392
    version: 12.3.2.4465
    wcfPort: 9405
    thumbprint: "0123456789012345678901234567890123456789"`;

describe('a file with an estate', () => {
  it.each([
    ['default', defaultEstate(7)],
    ['generated', chooseEstate(8, 7)],
    ['tiny', tinyEstate({ backup: '\u0001 "#: {}[] 𝄞', vm: ' - ? ~' })],
    ['empty', emptyEstate()],
  ])('holds all of the %s estate, in its order', (_name, estate) => {
    expect(JSON.stringify(loadEstate(writeEstate(estate)))).toBe(JSON.stringify(estate));
  });

  it('is what the default estate is written in, with the ids of seed 1', () => {
    const text = readFileSync(new URL('../../../estates/default.yaml', import.meta.url), 'utf8');
    expect(loadEstate(text)).toEqual(defaultEstate(1));
  });

  it('may be JSON', () => {
    const estate = tinyEstate();
    expect(loadEstate(JSON.stringify(estate))).toEqual(estate);
    expect(loadEstate(JSON.stringify({ $schema: './schema.json', ...estate }, null, '\t'))).toEqual(estate);
  });

  it('is filled up: what it leaves out is empty', () => {
    const estate = loadEstate(`backupServers:${server}\n`);
    expect(estate).toEqual({ ...emptyEstate(), backupServers: estate.backupServers });
    expect(estate.backupServers.map(({ name }) => name)).toEqual(['vbr']);
  });

  it('may say a thing once and refer to it', () => {
    const { jobs } = loadEstate(
      writeEstate(tinyEstate())
        .replace(/name: &?Nightly/, 'name: &name Nightly')
        .replace('name: Nightly', 'name: *name'),
    );
    expect(jobs[0]?.name).toBe('Nightly');
  });

  it('names every list an estate has', () => {
    expect(Object.keys(parse(writeEstate(emptyEstate())) as object)).toEqual(Object.keys(emptyEstate()));
  });
});

describe('a file that holds no estate is refused with the place and what is expected there', () => {
  it.each([
    ['no YAML', 'backups: [\nb: 1', 'my.yaml:2:1: Flow sequence'],
    ['nothing', '', 'my.yaml:1:1: The estate must be of type object.'],
    [
      'a list of no kind',
      'backup: []',
      'my.yaml:1:1: The estate cannot have backup; it can have backupServers,',
    ],
    [
      'a member that is missing',
      `backupServers:${server.replace(/\n.*port: 9392/, '')}`,
      'my.yaml:2:5: backupServers[0] has no port.',
    ],
    [
      'a member nobody knows',
      `backupServers:${server}\n    ports: 1`,
      'my.yaml:10:5: backupServers[0] cannot have ports; it can have id, name,',
    ],
    [
      'a number for a text',
      `backupServers:${server.replace('name: vbr', 'name: 12')}`,
      'my.yaml:3:11: backupServers[0].name must be of type string; write it in quotes.',
    ],
    [
      'an id that is none',
      `backupServers:${server.replace(ID.server, 'one')}`,
      'my.yaml:2:9: backupServers[0].id must be a GUID in lower case. Not "one".',
    ],
    [
      'the same id twice',
      `backupServers:${server}${server}`,
      `my.yaml:10:5: The estate has the backup server ${ID.server} twice.`,
    ],
    [
      'more than there may be of an alias',
      `a: &a [1,1]\nb: &b [${'*a,'.repeat(60)}]\nc: [${'*b,'.repeat(60)}]`,
      'my.yaml:1:1: Excessive alias count',
    ],
  ])('%s', (_case, text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it('a time and a type that cannot be', () => {
    const text = writeEstate(tinyEstate())
      .replace('created: 2026-06-15T05:34:12.700Z', 'created: yesterday')
      .replace('backupType: Standard', 'backupType: Small');
    expect(refusal(text).split('\n')).toEqual([
      expect.stringContaining(
        'backups[0].backupType must be Standard or ParentBackup or ChildBackup, not "Small".',
      ),
      expect.stringContaining('restorePoints[0].created must be a time in UTC'),
    ]);
  });

  it('a record that points at nothing, by its own line', () => {
    const text = `${writeEstate({ ...tinyEstate(), backupFiles: [] })}`;
    const line = text.split('\n').findIndex((l) => l.includes(`id: ${ID.point}`)) + 1;
    expect(refusal(text)).toBe(
      `my.yaml:${line}:5: The estate's ${ID.point} names the backup file ${ID.file}, which is not in the estate.`,
    );
  });

  it('ten faults at once, and how many more there are', () => {
    const told = refusal(`backups:\n${'  - {}\n'.repeat(20)}`).split('\n');
    expect(told).toHaveLength(11);
    expect(told.at(-1)).toMatch(/^\d+ more\.$/);
  });
});
