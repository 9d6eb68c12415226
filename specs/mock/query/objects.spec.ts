/** What jobs for agents and for file shares back up, found by queries (get_query_objectinagentbackuplob, get_query_nasobject). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultEstate, type Mock, startMock } from '../../../src/mock/index.js';
import { JSON_ONLY, json, type LoggedOn, logOn } from '../client.js';

interface Item {
  readonly ObjectInJobId: string;
  readonly Href: string;
}

interface Result {
  readonly Refs: unknown;
  readonly Entities: unknown;
  readonly Resources: Readonly<Record<string, Readonly<Record<string, readonly Item[]>> | null>>;
  readonly PagingInfo: { readonly PagesCount: number };
}

const estate = defaultEstate(3);
const serverName = (id: string): string => estate.backupServers.find((s) => s.id === id)?.name ?? '';

let mock: Mock;
let session: LoggedOn;

beforeAll(async () => {
  mock = await startMock({ http: true, estate });
  session = await logOn(mock);
});

afterAll(() => mock.close());

const query = async (parameters: string): Promise<Result> =>
  json<Result>(await session.get(`/api/query?${parameters}`, JSON_ONLY));

describe.each([
  ['NasObject', 'NASObjects', 'NASObjects', estate.nasJobs],
  ['ObjectInAgentBackupJob', 'ObjectsInAgentBackupJob', 'ObjectInAgentBackupJobs', estate.agentJobs],
] as const)('%s', (type, member, list, jobs) => {
  const objects = jobs.flatMap((job) =>
    job.includes.map((object: { id: string; name: string }) => ({ job, ...object })),
  );
  const [first] = objects;
  if (first === undefined) throw new Error('the estate has no such job');

  const ids = async (parameters: string): Promise<string[] | undefined> =>
    (await query(`type=${type}&${parameters}`)).Resources[member]?.[list]?.map((o) => o.ObjectInJobId);

  it.each(['', 'format=Entities'])(
    'finds what the jobs include, whole in either format: %s',
    async (format) => {
      expect(await ids(format)).toEqual(objects.map((o) => o.id));
      const { Refs, Entities } = await query(`type=${type}&${format}`);
      expect([Refs, Entities]).toEqual([null, null]);
    },
  );

  it('leads to the object in its job', async () => {
    for (const { Href, ObjectInJobId } of (await query(`type=${type}`)).Resources[member]?.[list] ?? []) {
      const alone = json<Item>(await session.get(Href.slice(mock.url.length), JSON_ONLY));
      expect(alone.ObjectInJobId).toBe(ObjectInJobId);
    }
  });

  const name = type === 'NasObject' ? 'Name' : 'DisplayName';
  it.each([
    ['its id', `UID==${first.id}`, (o: typeof first) => o.id === first.id],
    [
      'its name',
      `${name}=="${first.name.replaceAll('"', '""')}"`,
      (o: typeof first) => o.name === first.name,
    ],
    ['its job', `JobUid==urn:veeam:Job:${first.job.id}`, (o: typeof first) => o.job.id === first.job.id],
    [
      'the name of its job',
      `JobName!="${first.job.name.replaceAll('"', '""')}"`,
      (o: typeof first) => o.job.name !== first.job.name,
    ],
    [
      'its server',
      `BackupServerUid==${first.job.backupServer};BackupServerName=="${serverName(first.job.backupServer)}"`,
      (o: typeof first) => o.job.backupServer === first.job.backupServer,
    ],
    ['nothing', 'JobName==nothing', () => false],
  ])('is found by %s', async (_case, filter, wanted) => {
    expect(await ids(`filter=${encodeURIComponent(filter)}`)).toEqual(
      objects.filter(wanted).map((o) => o.id),
    );
  });

  it('is sorted and paged', async () => {
    const sorted = objects.map((o) => o.id).sort();
    expect(await ids('sortDesc=UID')).toEqual(sorted.toReversed());
    expect(await ids('sortAsc=UID&pageSize=1&page=2')).toEqual(sorted.slice(1, 2));
    expect((await query(`type=${type}&pageSize=1`)).PagingInfo.PagesCount).toBe(objects.length);
  });
});

it('an object of a file share job is found by its share', async () => {
  const [share] = estate.fileServers;
  const name = share?.name.replaceAll('"', '""');
  const filter = encodeURIComponent(`FileServerUid==${share?.id};FileServerName=="${name}"`);
  const found = (await query(`type=NasObject&filter=${filter}`)).Resources.NASObjects?.NASObjects;
  const wanted = estate.nasJobs.flatMap((j) => j.includes).filter((o) => o.fileServer === share?.id);
  expect(found?.map((o) => o.ObjectInJobId)).toEqual(wanted.map((o) => o.id));
});

it('an object of an agent job lies on no share', async () => {
  const all = estate.agentJobs.flatMap((j) => j.includes).length;
  const count = async (filter: string): Promise<number | undefined> =>
    (await query(`type=ObjectInAgentBackupJob&filter=${filter}`)).Resources.ObjectsInAgentBackupJob
      ?.ObjectInAgentBackupJobs?.length;
  expect(await count(`FileServerUid!=${estate.fileServers[0]?.id}`)).toBe(all);
  expect(await count(`FileServerUid==${estate.fileServers[0]?.id}`)).toBe(0);
  expect(await count('FileServerName==""')).toBe(all);
});
