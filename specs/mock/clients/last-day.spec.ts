/**
 * A dashboard that shows what ran in the last 24 hours, of jobs and of replication, as its authors write it: the time of its own
 * clock in the filter, members in whatever case they come.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { basic, request } from './wire.js';

type Row = Readonly<Record<string, unknown>>;

class Dashboard {
  private constructor(
    private readonly mock: Mock,
    private readonly token: string,
  ) {}

  static async logOn(mock: Mock): Promise<Dashboard> {
    const { headers } = await request(`${mock.url}/api/sessionMngr/?v=latest`, {
      method: 'POST',
      headers: { Authorization: basic(mock) },
    });
    return new Dashboard(mock, String(headers['x-restsvcsessionid']));
  }

  /** Sessions of the last day, with their members in small letters. */
  async lastDay(type: string, now: number): Promise<Row[]> {
    const since = new Date(now - 24 * 3_600_000).toISOString().slice(0, 19);
    const query = `type=${type}&format=Entities&sortDesc=CreationTime&filter=CreationTime>="${since}Z"`;
    const { body } = await request(`${this.mock.url}/api/query?${encodeURI(query)}`, {
      headers: { Accept: 'application/json', 'X-RestSvcSessionId': this.token },
    });
    const lists = Object.values(small(small(JSON.parse(body) as Row).entities as Row)).filter(
      (list) => list !== null,
    );
    return lists
      .flatMap((list) => Object.values(list as Row))
      .flat()
      .map((row) => small(row as Row));
  }
}

function small(object: Row): Row {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]));
}

describe.each([
  [9.5, 'calm'],
  [10, 'calm'],
  [11, 'none'],
  [12, 'calm'],
  [13, 'busy'],
] as const)('on version %d, %s', (profile, activity) => {
  const now = Date.UTC(2031, 0, 15, 9, 30);
  const started = startMock({ http: true, profile, activity, endsNow: true, now: () => new Date(now) });
  afterAll(async () => (await started).close());

  it('finds what ran, the newest first, and nothing older or to come', async () => {
    const dashboard = await Dashboard.logOn(await started);
    const sessions = await dashboard.lastDay('BackupJobSession', now);
    const times = sessions.map((s) => Date.parse(String(s.creationtimeutc)));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(times.every((time) => time <= now && time >= now - 24 * 3_600_000)).toBe(true);
    // Where nothing happens the estate ends as it is written, with a session of a NAS job.
    expect(sessions.length).toBeGreaterThanOrEqual(activity === 'none' ? 1 : 3);
    if (activity !== 'none')
      expect((await dashboard.lastDay('ReplicaJobSession', now)).length).toBeGreaterThan(0);
  });
});
