import { describe, expect, it } from 'vitest';
import { withSql } from '../../../src/mock/estate/edition.js';
import {
  chooseEstate,
  defaultEstate,
  type Estate,
  MockOptionError,
  type MockOptions,
} from '../../../src/mock/index.js';

describe('an estate by its size', () => {
  it('begins with the default one, whose ids stay', () => {
    const small = defaultEstate(5);
    const more = chooseEstate(300, 5);
    expect(more.restorePoints).toHaveLength(300);
    expect(more.restorePoints.slice(0, small.restorePoints.length)).toEqual(small.restorePoints);
    expect(more.backups.slice(0, small.backups.length)).toEqual(small.backups);
  });

  it.each(['mssql', 'postgres'] as const)(
    'has all times of %s when asked for it, and the same ids',
    (sql) => {
      const [mixed, asked] = [chooseEstate(3000, 5), chooseEstate(3000, 5, sql)];
      expect(withSql(asked, sql)).toEqual(asked);
      const ids = ({ restorePoints, backupSessions }: Estate): string[] =>
        [...restorePoints, ...backupSessions].map((r) => r.id);
      expect(ids(asked)).toEqual(ids(mixed));
      expect(asked.restorePoints).not.toEqual(mixed.restorePoints);
    },
  );

  it('has more of everything that scales', () => {
    const [small, more] = [defaultEstate(5), chooseEstate(3000, 5)];
    for (const kind of [
      'backupServers',
      'repositories',
      'backups',
      'jobs',
      'backupSessions',
      'backupTaskSessions',
      'vmRestorePoints',
      'agentJobs',
      'agentRestorePoints',
      'protectionGroups',
      'discoveredComputers',
      'hierarchyObjects',
      'fileServers',
      'nasJobs',
    ] as const) {
      expect([kind, more[kind].length]).toEqual([
        kind,
        expect.toSatisfy((n: number) => n > small[kind].length),
      ]);
    }
    expect(new Set(more.backups.map((b) => b.backupType))).toEqual(
      new Set(['Standard', 'ParentBackup', 'ChildBackup']),
    );
  });

  it('has no id twice, of whatever kind', () => {
    const estate = chooseEstate(3000, 5);
    // A virtualization host has the same id as a managed server.
    const ids = [
      estate.restorePoints,
      estate.backupFiles,
      estate.vmRestorePoints,
      estate.backupSessions,
      estate.jobs,
      estate.backups,
    ]
      .flat()
      .map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each<[NonNullable<MockOptions['estate']>, string]>([
    ['huge' as 'large', 'There is no estate "huge". Known estates: default, rich, empty, large, or a number'],
    [-1, 'not -1'],
    [1.5, 'not 1.5'],
    [10_000_000, 'from 0 to 1000000 restore points'],
  ])('%s is refused', (estate, message) => {
    expect(() => chooseEstate(estate)).toThrow(MockOptionError);
    expect(() => chooseEstate(estate)).toThrow(message);
  });
});
