/** What the queries of these specs find: four backup files, two backups, a job; in the form of a QueryResult. */
import type { MembersRead } from '../../../src/plan/query-wave.js';
import type { Json } from '../../../src/representation/json.js';
import { API } from '../documents.js';

export interface Item {
  readonly guid: string;
  readonly kind: string;
  readonly list: string;
  readonly facts: Readonly<Record<string, Json>>;
  /** Resources it is under, as kind and name; their ids are made of the names. */
  readonly up?: readonly (readonly [kind: string, name: string])[];
}

function guid(n: number): string {
  return `0000000${n}-1d2c-4b3a-9f8e-7a6b5c4d3e2f`;
}

function file(n: number, Name: string, BackupSize: number, FileType: string, CreationTimeUtc: string): Item {
  const facts = { BackupSize, FileType, CreationTimeUtc, CompressRatio: 1 + n / 4, DataSize: null, Name };
  const up = [
    ['Backup', n === 1 ? 'Web' : 'Archive'],
    ['BackupServer', 'vbr01'],
  ] as const;
  return { guid: guid(n), kind: 'BackupFile', list: 'BackupFiles', facts, up };
}

/** In order of their sizes, which as text would be another. */
export const [A, B, C, D] = [
  file(1, 'web & app.vbk', 9, 'vbk', '2026-06-12T03:00:00.5Z'),
  file(2, 'Shop "Nord".vib', 10, 'vib', '2026-06-13T03:00:00.25Z'),
  file(3, 'mail 1.vib', 25, 'vib', '2026-06-13T03:00:00.9Z'),
  file(4, 'mail 2.vrb', 100, 'vrb', '2026-06-14T03:00:00Z'),
] as [Item, Item, Item, Item];
export const FILES = [A, B, C, D];

/** Their entities do not show the job. */
export const BACKUPS: readonly Item[] = [5, 6].map((n) => ({
  guid: guid(n),
  kind: 'Backup',
  list: 'Backups',
  facts: { Name: `backup ${n}`, Platform: 'VMware', BackupType: 'Standard' },
}));

export const SESSIONS: readonly Item[] = ['Success', 'Warning', 'Failed'].map((Result, i) => ({
  guid: guid(8 + i).slice(-36),
  kind: 'BackupJobSession',
  list: 'BackupJobSessions',
  facts: { Name: `Nightly@${i}`, JobType: 'Backup', Result },
}));

const JOB: Item = {
  guid: guid(7),
  kind: 'Job',
  list: 'Jobs',
  facts: { Name: 'Nightly', JobType: 'Backup' },
};

interface Paging {
  readonly num?: number;
  readonly size?: number;
  readonly count?: number;
}

function result(content: Record<string, Json>, { num = 1, size = 1000, count = 1 }: Paging): string {
  const PagingInfo = { Links: [], PageNum: num, PageSize: size, PagesCount: count };
  return JSON.stringify({ Refs: null, Entities: null, Resources: null, ...content, PagingInfo });
}

const uidOf = ({ guid, kind }: Item): string => `urn:veeam:${kind}:${guid}`;

/** The items as references, on one page unless said. */
export function references(items: readonly Item[], paging: Paging = {}): string {
  const Refs = items.map((item) => ({
    Links: [],
    UID: uidOf(item),
    Name: item.facts.Name ?? null,
    Href: `${API}things/${item.guid}`,
    Type: `${item.kind}Reference`,
  }));
  return result({ Refs: { Refs } }, paging);
}

/** The items as entities, on one page unless said. */
export function entities(items: readonly Item[], paging: Paging = {}): string {
  const [{ list = 'Things' } = {}] = items;
  const whole = items.map((item) => ({
    ...item.facts,
    UID: uidOf(item),
    Links: (item.up ?? []).map(([kind, Name]) => ({
      Rel: 'Up',
      Href: `${API}things/${guid(Name.length)}`,
      Name,
      Type: `${kind}Reference`,
    })),
    Href: `${API}things/${item.guid}?format=Entity`,
    Type: item.kind,
  }));
  return result({ Entities: { [list]: { [list]: whole } } }, paging);
}

/** What the first wave read of the four types. */
export const READINGS: ReadonlyMap<string, MembersRead> = new Map(
  [FILES, BACKUPS, SESSIONS, [JOB]].map((items) => [
    `query${items[0]?.kind} members`,
    { status: 200, document: { syntax: 'json', value: JSON.parse(entities(items)) as Json } },
  ]),
);
