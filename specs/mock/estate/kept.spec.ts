/** What is kept of lists when something was written, against the same worked out anew. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { BackupRecord, RestorePointRecord } from '../../../src/mock/areas/backups/records.js';
import { withoutAll } from '../../../src/mock/areas/infrastructure/removal.js';
import type { Estate } from '../../../src/mock/estate/estate.js';
import { generatedEstate } from '../../../src/mock/estate/generate.js';
import { added, replaced, without } from '../../../src/mock/estate/replace.js';
import { EstateStore } from '../../../src/mock/estate/store.js';
import { EstateView } from '../../../src/mock/estate/view.js';
import { queryTypeOf } from '../../../src/mock/query/query.js';
import { Site } from '../../../src/mock/resource/site.js';

const POINTS = 1_300;
const LISTS = ['RestorePoint', 'VmRestorePoint', 'BackupFile'] as const;
const SORTED: Readonly<Record<(typeof LISTS)[number], readonly string[]>> = {
  RestorePoint: ['UID', 'Name', 'CreationTime', 'BackupUid', 'BackupName', 'BackupServerName'],
  VmRestorePoint: ['UID', 'RestorePointName', 'VmDisplayName', 'Type', 'BackupServerUid'],
  BackupFile: ['Name', 'DataSize', 'CompressRatio', 'FileType', 'BackupServerName'],
};

const large = generatedEstate(POINTS, 3);
const guid = (n: number): string => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;

let store: EstateStore;
beforeEach(() => {
  store = new EstateStore(large);
});

/** The same estate, of which nothing is kept. */
function anew({ estate }: EstateView): EstateView {
  const lists = Object.entries(estate).map(([list, records]) => [list, [...records]]);
  return new EstateView(Object.fromEntries(lists) as unknown as Estate);
}

/** Pages of every list in several orders, and what leads from one record to others. */
function told(view: EstateView, ids: readonly string[]): unknown {
  const world = { estate: view, site: new Site('http://em.example'), tasks: [] };
  const pages = LISTS.flatMap((type) =>
    SORTED[type].map((field) => {
      const parameters = [
        ['type', type],
        [
          'filter',
          `${field}!=x`
            .replace(/^(UID|\w+Uid)!=x/, `$1!=${guid(0)}`)
            .replace(/^.*(Type|Size|Ratio|Time)!=x$/, ''),
        ],
        ['sortDesc', field],
        ['page', '7'],
      ].map(([name = '', value = '']) => ({ name, value }));
      return queryTypeOf({ segments: [], parameters }).run({ segments: [], parameters }, world).value;
    }),
  );
  const { restorePoints, backups } = view.estate;
  const some = [restorePoints[0], restorePoints[600], restorePoints.at(-1)];
  return {
    pages,
    related: some.map((point) => [
      view.where('vmRestorePoints', 'restorePoint', point?.id ?? ''),
      point?.backupFiles.map((file) => view.get('backupFiles', file)),
      view.where('restorePoints', 'backup', point?.backup ?? ''),
    ]),
    backups: backups.map(({ id }) => view.where('restorePoints', 'backup', id).length),
    known: ids.map((id) => view.where('restorePoints', 'backupFiles', id)),
  };
}

const at = ({ restorePoints }: Estate, row: number): RestorePointRecord => {
  const point = restorePoints.at(row);
  if (point === undefined) throw new Error(`There is no restore point ${row}.`);
  return point;
};

/** With a restore point at the end, its file and its machine. */
function grown(estate: Estate, n: number): Estate {
  const point = at(estate, n * 100);
  const file = {
    ...(estate.backupFiles[n] as Estate['backupFiles'][number]),
    id: guid(n),
    backup: point.backup,
  };
  const vm = estate.vmRestorePoints[n] as Estate['vmRestorePoints'][number];
  const made = { ...point, id: guid(1000 + n), name: `Made ${n}`, backupFiles: [file.id] };
  return added(added(added(estate, 'backupFiles', file), 'restorePoints', made), 'vmRestorePoints', {
    ...vm,
    id: guid(2000 + n),
    restorePoint: made.id,
    backupFile: file.id,
    vmName: `Ünique ${n}`,
  });
}

const renamed = (estate: Estate, row: number): Estate =>
  replaced(estate, 'restorePoints', { ...at(estate, row), name: 'renamed' });

const ofBackup = (estate: Estate, row: number): BackupRecord =>
  estate.backups.find(({ id }) => id === at(estate, row).backup) as BackupRecord;

const WRITES: readonly [string, (estate: Estate) => Estate][] = [
  ['a restore point more', (e) => grown(e, 1)],
  ['more and more restore points', (e) => [2, 3, 4].reduce(grown, e)],
  ['another one under an id', (e) => renamed(e, 700)],
  ['one the less', (e) => without(e, 'vmRestorePoints', e.vmRestorePoints[500]?.id ?? '')],
  ['all of a backup gone', (e) => withoutAll(e, at(e, 12).backup)],
  ['a backup with another name', (e) => replaced(e, 'backups', { ...ofBackup(e, 5), name: 'Another' })],
  [
    'a backup server with another name',
    (e) => {
      const [server] = e.backupServers.slice(-1);
      return server === undefined ? e : replaced(e, 'backupServers', { ...server, name: 'another' });
    },
  ],
  [
    'one replaced, one gone and one more',
    (e) =>
      grown(
        without(
          renamed(e, 1),
          'backupFiles',
          e.backupFiles.find(
            (f) =>
              !e.vmRestorePoints.some((p) => p.backupFile === f.id) &&
              !e.restorePoints.some((p) => p.backupFiles.includes(f.id)),
          )?.id ?? '',
        ),
        9,
      ),
  ],
  ['another order', (e) => ({ ...e, restorePoints: e.restorePoints.toReversed() })],
];

describe('what is kept of a list', () => {
  it.each(WRITES)('holds after a write: %s', (_, write) => {
    told(store.view, []);
    store.change(({ estate }) => write(estate));
    expect(told(store.view, [guid(1)])).toEqual(told(anew(store.view), [guid(1)]));
  });

  it('holds after all of them, one upon the other', () => {
    for (const [, write] of WRITES) {
      told(store.view, []);
      store.change(({ estate }) => write(estate));
    }
    expect(told(store.view, [guid(1), guid(9)])).toEqual(told(anew(store.view), [guid(1), guid(9)]));
  });

  it('of the estate before stays as it was', () => {
    const before = store.view;
    const as = told(before, [guid(1)]);
    store.change(({ estate }) => grown(estate, 1));
    told(store.view, []);
    expect(told(before, [guid(1)])).toEqual(as);
  });
});
