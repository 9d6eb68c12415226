/** Addresses of links that no page describes: which are asked for, to see whether they are there. */
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { Uncharted } from '../../src/explore/uncharted.js';

const API = 'https://em.example.com:9398/api';
const ID = '5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';
const contract = loadContract();

function tried(all: boolean, ...paths: readonly string[]): string[] {
  const uncharted = new Uncharted();
  for (const path of paths) uncharted.meet(path.split('?')[0] ?? '', `${API}${path}`);
  return uncharted.tried(contract, all).map((url) => url.slice(API.length));
}

describe('an address that no page describes', () => {
  it.each([
    ['all but the documented one', `/restorePoints/${ID}/vmRestorePointz`, true],
    ['a sign too many', `/backups/${ID}/restorePointss`, true],
    ['a sign too few', `/backups/${ID}/restorePoint`, true],
    ['something else', `/backups/${ID}/weather`, false],
  ])('is asked for always where it is %s', (_, path, always) => {
    expect(tried(false, path)).toEqual(always ? [path] : []);
    expect(tried(true, path)).toEqual([path]);
  });

  it('is asked for once a template, and never where it names an action', () => {
    const [one, other] = [`/backups/${ID}/weather`, `/backups/${ID.replace('5', '6')}/weather`];
    expect(tried(true, one, other, `/backups/${ID}/storms?Action=start`)).toEqual([one]);
  });
});
