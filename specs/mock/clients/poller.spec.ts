/**
 * A monitoring script, as PowerShell users write them: it asks for the sessions that went wrong since it last looked, a
 * page at a time, and reads members in whatever case they come.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { basic, request, SERVERS } from './wire.js';

/** What ConvertFrom-Json gives: members are found without regard to case, absent ones are null. */
function psObject<T>(value: unknown): T {
  if (value === null || typeof value !== 'object') return value as T;
  if (Array.isArray(value)) return value.map((item) => psObject(item)) as T;
  return new Proxy(value, {
    get: (object, name) => {
      const wanted = String(name).toLowerCase();
      const found = Object.entries(object).find(([key]) => key.toLowerCase() === wanted);
      return found === undefined ? null : psObject(found[1]);
    },
  }) as T;
}

/** Members as somebody has typed them who need not care. */
interface Session {
  readonly NAME: string;
  readonly JobName: string;
  readonly result: string;
  readonly creationtimeutc: string;
}

interface Page {
  readonly Entities: { readonly BackupJobSessions: { readonly BackupJobSessions: readonly Session[] } };
  readonly PagingInfo: { readonly Links: readonly { readonly Rel: string; readonly Href: string }[] };
}

interface Alarm {
  readonly name: string;
  readonly job: string;
  readonly result: string;
  readonly time: string;
}

class Poller {
  /** Time of the newest session seen. */
  since = '2026-01-01T00:00:00Z';
  pages = 0;

  constructor(
    private readonly mock: Mock,
    private readonly token: string,
    private readonly pageSize: number,
  ) {}

  static async logOn(mock: Mock, pageSize: number): Promise<Poller> {
    const { headers } = await request(`${mock.url}/api/sessionMngr/?v=latest`, {
      method: 'POST',
      headers: { Authorization: basic(mock), 'Content-Type': 'application/json' },
      ca: mock.ca,
    });
    return new Poller(mock, String(headers['x-restsvcsessionid']), pageSize);
  }

  async poll(): Promise<Alarm[]> {
    const filter = `CreationTime>"${this.since}";(Result==Failed,Result==Warning)`;
    const query = `type=backupjobsession&filter=${filter}&format=entities&sortDesc=creationtime&pageSize=${this.pageSize}`;
    const alarms: Alarm[] = [];
    for (let href: string | undefined = `${this.mock.url}/api/query?${query}`; href !== undefined; ) {
      const page: Page = await this.#get(href);
      alarms.push(...page.Entities.BackupJobSessions.BackupJobSessions.map(alarmOf));
      this.pages += 1;
      href = page.PagingInfo.Links.find((link) => link.Rel === 'Next')?.Href;
    }
    this.since = alarms[0]?.time ?? this.since;
    return alarms;
  }

  /** Every session there is, without a query: what the filter is held against. */
  async all(): Promise<Alarm[]> {
    const list = await this.#get<{ backupJobSessions: readonly Session[] }>(
      `${this.mock.url}/api/backupSessions?format=Entity`,
    );
    return list.backupJobSessions.map(alarmOf);
  }

  async #get<T>(href: string): Promise<T> {
    const { status, body } = await request(href.replaceAll(' ', '%20'), {
      headers: { Accept: 'application/json', Cookie: `X-RestSvcSessionId=${this.token}` },
      ca: this.mock.ca,
    });
    if (status !== 200)
      throw new Error(`${status} ${psObject<{ message: string }>(JSON.parse(body)).message}`);
    return psObject(JSON.parse(body));
  }
}

function alarmOf({ NAME: name, JobName: job, result, creationtimeutc: time }: Session): Alarm {
  return { name, job, result, time };
}

describe.each(SERVERS)('a poller over %s of version %i', (scheme, profile) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ http: scheme === 'HTTP', profile, sql: profile === 13 ? 'postgres' : 'mssql' });
  });
  afterAll(() => mock.close());

  it('finds what went wrong, newest first, a page at a time', async () => {
    const poller = await Poller.logOn(mock, 2);
    const wrong = (await poller.all()).filter(({ result }) => result === 'Failed' || result === 'Warning');
    expect(wrong.length).toBeGreaterThan(2);
    const alarms = await poller.poll();
    expect(alarms).toEqual(wrong.toSorted((a, b) => (a.time < b.time ? 1 : -1)));
    expect(poller.pages).toBe(Math.ceil(wrong.length / 2));
  });

  it('finds nothing new when it looks again, and an empty page is a page', async () => {
    const poller = await Poller.logOn(mock, 100);
    await poller.poll();
    expect(await poller.poll()).toEqual([]);
    expect(poller.pages).toBe(2);
  });

  it('is told what is wrong with its filter', async () => {
    const poller = await Poller.logOn(mock, 100);
    poller.since = 'yesterday';
    await expect(poller.poll()).rejects.toThrow(/^400 .*yesterday/);
  });

  it('gets the names of its version', async () => {
    const { body } = await request(`${mock.url}/api/`, {
      headers: { Accept: 'application/json' },
      ca: mock.ca,
    });
    expect(Object.keys(JSON.parse(body) as object)[0]).toBe(
      profile === 13 ? 'supportedVersions' : 'SupportedVersions',
    );
  });
});
