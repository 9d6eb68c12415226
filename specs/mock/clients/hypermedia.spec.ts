/**
 * A client as the documentation wants it: it knows one address, `/api/`, and the Rels and Types of links. It builds no
 * address and reads no identifier.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { basic, request, SCHEMES } from './wire.js';

interface Link {
  readonly Rel: string;
  readonly Href: string;
  readonly Type: string | null;
}

interface Resource {
  readonly Name?: string;
  readonly Links: readonly Link[] | null;
  readonly [member: string]: unknown;
}

interface References extends Resource {
  readonly Refs: readonly Resource[];
}

class Hypermedia {
  readonly visited: string[] = [];

  private constructor(
    private readonly ca: string | undefined,
    private readonly token: string,
    readonly session: Resource,
  ) {}

  static async logOn(entry: string, account: Mock): Promise<Hypermedia> {
    const { ca } = account;
    const root = await request(entry, { headers: { Accept: 'application/json' }, ca });
    const create = linkOf(JSON.parse(root.body) as Resource, 'Create', 'LogonSession');
    const headers = { Accept: 'application/json', Authorization: basic(account) };
    const { status, headers: given, body } = await request(create.Href, { method: 'POST', headers, ca });
    if (status !== 201) throw new Error(`The logon was answered with ${status}.`);
    return new Hypermedia(ca, String(given['x-restsvcsessionid']), JSON.parse(body) as Resource);
  }

  async follow<R extends Resource = Resource>(from: Resource, rel: string, type: string): Promise<R> {
    return this.open<R>(linkOf(from, rel, type).Href);
  }

  async open<R extends Resource = Resource>(href: string): Promise<R> {
    this.visited.push(href);
    const { status, body } = await this.#send(href);
    if (status !== 200) throw new Error(`${href} was answered with ${status}.`);
    return JSON.parse(body) as R;
  }

  async logOff(): Promise<number> {
    const { Href } = linkOf(this.session, 'Delete');
    return (await this.#send(Href, 'DELETE')).status;
  }

  #send(href: string, method = 'GET'): ReturnType<typeof request> {
    const headers = { Accept: 'application/json', 'X-RestSvcSessionId': this.token };
    return request(href, { method, headers, ca: this.ca });
  }
}

function linkOf({ Links, Name }: Resource, rel: string, type?: string): Link {
  const link = Links?.find((l) => l.Rel === rel && (type === undefined || l.Type === type));
  if (link === undefined) throw new Error(`${Name ?? 'The resource'} has no link ${rel} ${type ?? ''}.`);
  return link;
}

/** From a job over one of its sessions to the backup it writes, and to everything in that. */
async function restorePointsOf(em: Hypermedia, job: string): Promise<readonly Resource[]> {
  const jobs = await em.follow<References>(em.session, 'Down', 'JobReferenceList');
  const one = jobs.Refs.find(({ Name }) => Name === job);
  if (one === undefined) throw new Error(`There is no job ${job}.`);
  const sessions = await em.follow<References>(one, 'Down', 'BackupJobSessionReferenceList');
  const made = sessions.Refs.find((s) => s.Links?.some((l) => l.Type === 'RestorePointReference'));
  if (made === undefined) return [];
  const point = await em.follow(made, 'Related', 'RestorePointReference');
  const backup = await em.follow(point, 'Up', 'BackupReference');
  return (await em.follow<References>(backup, 'Down', 'RestorePointReferenceList')).Refs;
}

describe.each(SCHEMES)('a client that follows links, over %s', (_scheme, http) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ http });
  });
  afterAll(() => mock.close());

  it.each([
    ['Web & App Servers', 5],
    ['SQL "Nightly"', 4],
    ['Hyper-V Filialen Köln', 4],
  ])('finds the restore points of the job %s', async (job, count) => {
    const em = await Hypermedia.logOn(`${mock.url}/api/`, mock);
    const points = await restorePointsOf(em, job);
    expect(points).toHaveLength(count);
    const entities = await Promise.all(points.map((point) => em.follow(point, 'Alternate', 'RestorePoint')));
    expect(entities.map(({ UID }) => UID)).toEqual(points.map(({ UID }) => UID));
    for (const { BackupDateUTC } of entities) {
      expect(new Date(String(BackupDateUTC)).getUTCFullYear()).toBe(2026);
    }
    expect(em.visited.every((href) => href.startsWith(`${mock.url}/api/`))).toBe(true);
    expect(await em.logOff()).toBe(204);
    await expect(restorePointsOf(em, job)).rejects.toThrow('was answered with 401');
  });

  it('is led around what its account may not see', async () => {
    await using own = await startMock({ http, accounts: [{ username: 'op', role: 'VM Restore Operator' }] });
    const em = await Hypermedia.logOn(`${own.url}/api/`, { ...own, ...own.accounts[0] });
    await expect(em.follow(em.session, 'Down', 'JobReferenceList')).rejects.toThrow('has no link');
    const backups = await em.follow<References>(em.session, 'Down', 'BackupReferenceList');
    expect(backups.Refs.length).toBeGreaterThan(0);
  });
});

it('a mock is there for the block it was started in', async () => {
  let url = '';
  {
    await using mock = await startMock({ http: true });
    url = `${mock.url}/api/`;
    expect((await request(url)).status).toBe(200);
  }
  await expect(request(url)).rejects.toThrow(/ECONNREFUSED|socket hang up/);
});
