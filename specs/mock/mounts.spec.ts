import { describe, expect, it } from 'vitest';
import type { MountRecord } from '../../src/mock/areas/files/records.js';
import { ID } from './ids.js';
import { inProcess } from './in-process.js';
import { tinyEstate } from './tiny.js';

interface Entries {
  readonly Files: readonly { Path: string; Size: number; ModifiedDateUTC: string }[] | null;
  readonly Directories: readonly { Path: string }[] | null;
  readonly PagingInfo: { PageNum: number; PageSize: number; PagesCount: number } | null;
  readonly Href: string | null;
}

const mounts: MountRecord[] = [
  { number: 1, kind: 'VmRestorePoint', point: ID.vmPoint, os: 'Windows' },
  { number: 2, kind: 'VmRestorePoint', point: ID.vmPoint, os: 'Linux' },
  { number: 1, kind: 'VmReplicaPoint', point: ID.vmReplicaPoint, os: 'Windows' },
  { number: 1, kind: 'AgentRestorePoint', point: ID.agentPoint, os: 'Linux' },
];
const server = inProcess({ ...tinyEstate(), mounts, browsed: [{ vmRestorePoint: ID.vmPoint }] });
/** Asks in one form or the other. */
const em = {
  json: <T>(path: string): T => server.get(path).json<T>(),
  xml: (path: string): string => server.send('GET', path, undefined, { accept: 'application/xml' }).text,
  status: (path: string): number => server.get(path).status,
};
const VM = `vmRestorePoints/${ID.vmPoint}/mounts`;
const CATALOG = `catalog/vms/web01/vmRestorePoints/${ID.vmPoint}/guestfs`;

const paths = (items: readonly { Path: string }[] | null): string[] | undefined => items?.map((i) => i.Path);

describe('mounts', () => {
  it.each([
    [
      VM,
      'VmRestorePointMounts',
      [
        ['Volume$0:', 'C:', 'E:'],
        ['sda1', 'sdb1'],
      ],
    ],
    [`vmReplicaPoints/${ID.vmReplicaPoint}/mounts`, 'VmReplicaPointMounts', [['Volume$0:', 'C:', 'E:']]],
    [`agents/agentRestorePoints/${ID.agentPoint}/mounts`, 'AgentRestorePointMounts', [['sda1', 'sdb1']]],
  ])('of %s are listed with their volumes, and stand alone', (path, root, volumes) => {
    const { [root]: list } = em.json<Record<string, { FSRoots: { Path: string }[]; Href: string }[]>>(path);
    expect(list?.map((m) => m.FSRoots.map((v) => v.Path))).toEqual(volumes);
    for (const mount of list ?? []) {
      expect(em.json(mount.Href.replace('http://em.example:9398/api/', ''))).toEqual(mount);
    }
  });

  it('in XML, byte for byte', () => {
    const self = `http://em.example:9398/api/${VM}/2`;
    const volume = (name: string): string =>
      `<DirectoryEntry Href="${self}/${name}" Type="DirectoryEntry"><Path>${name}</Path><Name>${name}</Name></DirectoryEntry>`;
    expect(em.xml(`${VM}/2`)).toContain(
      ` Href="${self}" Type="VmRestorePointMount" xmlns="http://www.veeam.com/ent/v1.0"><Links><Link Href="${self}" Rel="Delete" />` +
        `</Links><FSRoots>${volume('sda1')}${volume('sdb1')}</FSRoots></VmRestorePointMount>`,
    );
  });

  it.each([
    ['a mount that is not there', `${VM}/3`, 404],
    ['what is no number of a mount', `${VM}/C:`, 400],
    ['the mount of nothing', `vmRestorePoints/${ID.unknown}/mounts/1`, 404],
    ['a volume that is not there', `${VM}/1/X:`, 404],
    ['a way through a file', `${VM}/1/C:/pagefile.sys/inside`, 404],
    ['Windows, which does not tell case apart', `${VM}/1/c:/USERS`, 200],
    ['Linux, which does', `${VM}/2/SDA1`, 404],
    ['a file to be listed', `${VM}/1/C:/pagefile.sys?action=listAll`, 400],
    ['an unknown action', `${VM}/1/C:?action=compress`, 400],
    ['page zero', `${VM}/1/C:?action=listAll&pageSize=0`, 400],
  ])('%s', (_what, path, status) => {
    expect(em.status(path)).toBe(status);
  });
});

describe('the files of a guest', () => {
  it.each([
    [
      'listAll',
      ['C:/Users/desktop.ini'],
      ['C:/Users/Administrator', 'C:/Users/All Users', 'C:/Users/Public'],
    ],
    ['listFiles', ['C:/Users/desktop.ini'], undefined],
    ['LISTDIRS', undefined, ['C:/Users/Administrator', 'C:/Users/All Users', 'C:/Users/Public']],
  ])('%s', (action, files, folders) => {
    const found = em.json<Entries>(`${VM}/1/C:/Users?action=${action}`);
    expect([paths(found.Files), paths(found.Directories), found.PagingInfo]).toEqual([files, folders, null]);
  });

  it('are the same in the catalog, and the same whenever they are asked for', () => {
    const inMount = em.json<Entries>(`${VM}/1/E:/Database?action=listFiles`).Files;
    const inCatalog = em.json<Entries>(`${CATALOG}/E:/Database?action=listFiles`).Files;
    const facts = (list: Entries['Files']): unknown => list?.map((f) => [f.Path, f.Size, f.ModifiedDateUTC]);
    expect(facts(inMount)).toEqual(facts(inCatalog));
    expect(inMount).toEqual(em.json<Entries>(`${VM}/1/E:/Database?action=listFiles`).Files);
    for (const { ModifiedDateUTC, Size } of inMount ?? []) {
      expect(Date.parse(ModifiedDateUTC)).toBeLessThan(Date.parse('2026-06-15T05:34:41Z'));
      expect(Size).toBeGreaterThan(0);
    }
  });

  it('come in pages, folders first, and nothing is lost', () => {
    const page = (n: number): Entries => em.json(`${VM}/1/C:/Users?action=listAll&pageSize=3&page=${n}`);
    expect(page(1).PagingInfo).toMatchObject({ PageNum: 1, PageSize: 3, PagesCount: 2 });
    expect([page(1), page(2)].map((p) => [p.Directories?.length, p.Files?.length])).toEqual([
      [3, 0],
      [0, 1],
    ]);
    expect(page(2).Href).toBe(`http://em.example:9398/api/${VM}/1/C:/Users?action=listAll&pageSize=3&page=2`);
  });

  it.each([
    'E:/Büro 50% #1/Übersicht.xlsx',
    'C:/Users/Administrator/Documents/Offers & Bids.docx',
    'Volume$0:',
  ])('%s is found at the address it says', (path) => {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const listed = em.json<{
      Files: { Path: string; Href: string }[] | null;
      Directories: { Path: string; Href: string }[] | null;
    }>(`${CATALOG}/${encodeURI(folder).replaceAll('#', '%23')}?action=listAll`);
    const found = [...(listed.Files ?? []), ...(listed.Directories ?? [])].find((e) => e.Path === path);
    expect(em.status(found?.Href.replace('http://em.example:9398/api/', '') ?? '')).toBe(200);
  });
});

describe('the bare address', () => {
  it.each([
    ['of a folder in a mount of a VM', `${VM}/1/C:/Users`, 'FileSystemEntries'],
    ['of a file in it', `${VM}/1/C:/pagefile.sys`, 'FileSystemEntries'],
    [
      'of a folder in a mount of a machine',
      `agents/agentRestorePoints/${ID.agentPoint}/mounts/1/sda1`,
      'FileSystemEntries',
    ],
    [
      'of a folder in a mount of a replica',
      `vmReplicaPoints/${ID.vmReplicaPoint}/mounts/1/C:`,
      'FileSystemEntry',
    ],
    ['of the root in the catalog', CATALOG, 'FileSystemEntry'],
    ['of a folder in the catalog', `${CATALOG}/C:/Users`, 'FileSystemEntries'],
  ])('%s', (_what, path, root) => {
    expect(em.xml(path)).toContain(`<${root} xmlns:xsd=`);
  });

  it('of the root of the catalog has links to its content only, byte for byte', () => {
    const self = `http://em.example:9398/api/${CATALOG}/`;
    const link = (rest: string, type: string): string =>
      `<Link Href="${self}?action=${rest}" Type="${type}" Rel="Down" />`;
    expect(em.xml(`${CATALOG}/`)).toContain(
      ` xmlns="http://www.veeam.com/ent/v1.0"><DirectoryEntry Href="${self}" Type="DirectoryEntry"><Links>` +
        link('listAll', 'FileSystemItemsList') +
        link('listFiles&amp;pageSize=10&amp;page=1', 'FileEntryList') +
        link('listDirs&amp;pageSize=10&amp;page=1', 'DirectoryEntryList') +
        '</Links></DirectoryEntry></FileSystemEntry>',
    );
  });
});

it('the catalog shows the files of browsed restore points only', () => {
  const unread = inProcess({ ...tinyEstate(), browsed: [] });
  expect([em.status(CATALOG), unread.get(CATALOG).status]).toEqual([200, 404]);
});
