import { describe, expect, it } from 'vitest';
import { run } from '../../src/index.js';
import { ofProfile, withSql } from '../../src/mock/estate/edition.js';
import { defaultEstate, startMock } from '../../src/mock/index.js';
import { camelCase, profileOf } from '../../src/mock/profile.js';
import { type Asking, asking, JSON_ONLY } from './asking.js';
import { logOn } from './client.js';
import { ID } from './ids.js';
import { tinyEstate } from './tiny.js';

const of = (version: number): Asking => {
  const profile = profileOf(version);
  return asking({ profile, estate: ofProfile(tinyEstate(), profile) });
};

describe.each([
  [9.5, ['v1_2', 'v1_3', 'v1_4'], '9.5.4.2866', 9392],
  [10, ['v1_3', 'v1_4', 'v1_5'], '10.0.1.4854', 9392],
  [11, ['v1_5', 'v1_6'], '11.0.1.1261', 9392],
  [12, ['v1_5', 'v1_6', 'v1_7'], '12.3.2.4465', 9392],
  [13, ['v1_5', 'v1_6', 'v1_7'], '13.0.1.2067', 443],
])('version %i', (version, versions, build, port) => {
  const mock = of(version);

  it(`lists ${versions.join(', ')}`, () => {
    const found = [...mock.ask('GET', '').body.matchAll(/SupportedVersion Name="(\w+)"/g)];
    expect(found.map(([, name]) => name)).toEqual(versions);
  });

  it.each(['v1_4', 'v1_5', 'v1_6', 'v1_7', 'latest'])('takes a logon to %s if it lists it', (api) => {
    const authorization = `Basic ${Buffer.from('operator:secret').toString('base64')}`;
    const { status } = mock.ask('POST', `sessionMngr/?v=${api}`, { authorization });
    expect(status).toBe([...versions, 'latest'].includes(api) ? 201 : 400);
  });

  it(`has backup servers of build ${build} at port ${port}`, () => {
    const { body } = mock.ask('GET', `backupServers/${ID.server}?format=Entity`, mock.logOn());
    expect(body).toContain(`<Port>${port}</Port>`);
    expect(body).toContain(`<Version>${build}</Version>`);
    expect(body).toContain('<WcfPort>9405</WcfPort>');
  });

  it.each([
    ['application/x-www-form-urlencoded', version < 13 ? 201 : 415],
    ['Application/X-WWW-Form-Urlencoded; charset=UTF-8', version < 13 ? 201 : 415],
    ['application/json', 201],
    ['application/xml', 201],
    [undefined, 201],
  ])('answers a logon with an empty body of type %s with %i', (type, status) => {
    const authorization = `Basic ${Buffer.from('operator:secret').toString('base64')}`;
    const headers = { authorization, ...(type === undefined ? {} : { 'content-type': type }) };
    expect(mock.ask('POST', 'sessionMngr/', headers).status).toBe(status);
  });
});

describe('JSON of version 13', () => {
  const [twelve, thirteen] = [of(12), of(13)];
  const sessions = { twelve: twelve.logOn(), thirteen: thirteen.logOn() };

  it.each([
    ['UID', 'uid'],
    ['NASJobs', 'nasJobs'],
    ['CreationTimeUTC', 'creationTimeUTC'],
    ['CreationTimeUtc', 'creationTimeUtc'],
    ['VAppRestorePoints', 'vAppRestorePoints'],
    ['VCloudOrganizationConfigs', 'vCloudOrganizationConfigs'],
    ['WANAccelerators', 'wanAccelerators'],
    ['ID', 'id'],
    ['Refs', 'refs'],
    ['already', 'already'],
    ['', ''],
  ])('calls %s %s', (pascal, camel) => {
    expect(camelCase(pascal)).toBe(camel);
  });

  it.each([
    [''],
    ['backups'],
    [`backups/${ID.backup}?format=Entity`],
    ['query?type=VmRestorePoint&format=Entities'],
    ['query?type=Backup'],
    ['querySvc'],
    ['reports/summary/overview'],
    ['catalog/vms'],
    [`backups/${ID.unknown}`],
    ['nowhere'],
  ])('at /%s has the members of version 12 in their order, in camel case', (path) => {
    const body = (mock: Asking, session: object): string =>
      mock.ask('GET', path, { ...JSON_ONLY, ...session }).body.replace(/logonSessions\/[0-9a-f-]+/g, '');
    const renamed = body(twelve, sessions.twelve).replace(/"(\w+)":/g, (_, name) => `"${camelCase(name)}":`);
    expect(body(thirteen, sessions.thirteen)).toBe(renamed);
    expect(renamed).not.toMatch(/"[A-Z]\w*":/);
  });

  it('is camel case in a refused logon, too', () => {
    expect(JSON.parse(thirteen.ask('POST', 'sessionMngr/', JSON_ONLY).body)).toEqual({
      firstChanceExceptionMessage: null,
      message: 'The user name or password is incorrect',
      stackTrace: null,
      status: null,
      statusCode: 401,
    });
  });

  it('leaves XML as it was', () => {
    const path = `vmRestorePoints/${ID.vmPoint}?format=Entity`;
    const { body } = thirteen.ask('GET', path, sessions.thirteen);
    expect(body).toBe(twelve.ask('GET', path, sessions.twelve).body);
    expect(body).toContain('<CreationTimeUTC>');
  });
});

describe('links to pages', () => {
  it.each([
    [11, 'filter=Name==%22a%22&type=VmRestorePoint', 'filter=Name%3d%3d%22a%22'],
    [12, 'type=VmRestorePoint&filter=Name==%22%3F%22', 'filter=Name%3d%3d%22%3f%22'],
    [13, 'type=VmRestorePoint&filter=Name==%22%3f%22', 'filter=Name%3D%3D%22%3F%22'],
  ])('of version %i encode %s as %s', (version, query, encoded) => {
    const mock = of(version);
    const { body } = mock.ask('GET', `query?${query}`, { ...JSON_ONLY, ...mock.logOn() });
    expect(body).toContain(encoded);
  });
});

describe('an estate', () => {
  it('as Microsoft SQL keeps it has times of milliseconds, and names to match', () => {
    const { restorePoints, backupSessions } = withSql(defaultEstate(1), 'mssql');
    for (const { created, name } of restorePoints) {
      expect(created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(name).toMatch(/^[A-Z][a-z]{2} [ \d]\d \d{4} [ \d]\d:\d\d[AP]M$/);
    }
    for (const { name } of backupSessions) expect(name).toMatch(/@\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  it('as PostgreSQL keeps it has times of microseconds, and names to match', () => {
    const { restorePoints, backupSessions } = withSql(defaultEstate(1), 'postgres');
    for (const { created, name } of restorePoints) {
      expect(created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
      expect(name).toBe(created.replace('T', ' ').replace(/0*Z$/, ''));
    }
    for (const { name, created } of backupSessions) {
      expect(name.split('@').at(-1)).toBe(created.replace('T', ' ').replace(/0*Z$/, ''));
    }
  });

  it.each(['mssql', 'postgres'] as const)('in %s keeps ids, order and equal times', (sql) => {
    const [before, after] = [defaultEstate(1), withSql(defaultEstate(1), sql)];
    expect(after.restorePoints.map((p) => p.id)).toEqual(before.restorePoints.map((p) => p.id));
    expect(withSql(after, sql)).toEqual(after);
    expect(withSql(defaultEstate(1), sql)).toEqual(after);
  });

  it.each([
    ['mssql', ['2026-06-15T05:34:12.700Z', '2026-06-15T05:34:41.620Z', 'Jun 15 2026  5:34AM']],
    ['postgres', ['2026-06-15T05:34:12.700', '2026-06-15T05:34:41.620000Z', '2026-06-15 05:34:12.700']],
  ] as const)('of one point of each back end is exact in %s', (sql, [created, vmCreated, name]) => {
    const { restorePoints, vmRestorePoints } = withSql(tinyEstate(), sql);
    expect(restorePoints[0]?.created.startsWith(created)).toBe(true);
    expect(restorePoints[0]?.name.startsWith(name)).toBe(true);
    expect(vmRestorePoints[0]?.created).toBe(vmCreated);
  });

  it('of one\u2019s own keeps its builds and ports', async () => {
    await using mock = await startMock({ http: true, profile: 13, estate: tinyEstate() });
    const session = await logOn(mock);
    const { body } = await session.get(`/api/backupServers/${ID.server}?format=Entity`);
    expect(body).toContain('<Port>9392</Port>');
    expect(body).toContain('<Version>12.3.2.4465</Version>');
  });
});

it('version 13 conforms in what is not a matter of names', async () => {
  await using mock = await startMock({ http: true, profile: 13, sql: 'postgres', estate: tinyEstate() });
  const { username, password } = mock;
  const { totals } = await run({
    target: mock.url,
    credentials: { username, password },
    embedded: true,
    sample: 1,
    operations: ({ id }) => /VmRestorePoint|Report|Backup$/.test(id),
  });
  expect([totals.fail, totals.error]).toEqual([0, 0]);
  expect(totals.pass).toBeGreaterThan(300);
});

describe('versions before 12', () => {
  const get = (version: number, path: string) => {
    const em = of(version);
    return em.ask('GET', path, { ...em.logOn(), ...JSON_ONLY });
  };

  it('9.5 leaves absent members out, but for those of errors; later ones write null', () => {
    expect(get(9.5, 'backups').body).not.toContain('null');
    expect(get(10, 'backups').body).toContain('"Href":"http');
    expect(get(9.5, 'jobs/99999').body).toContain('"StackTrace":null');
    expect(get(10, `query?type=Backup`).body).toContain('"Entities":null');
    expect(get(9.5, `query?type=Backup`).body).not.toContain('"Entities"');
  });

  it.each([
    [9.5, false],
    [10, true],
  ])('%d has headers of security and a charset in JSON: %o', (version, secured) => {
    const { headers } = get(version, 'backups');
    expect([headers['X-Frame-Options'] !== undefined, headers['Cache-Control'] !== undefined]).toEqual([
      secured,
      secured,
    ]);
    const type = headers['Content-Type'];
    expect(type).toBe(secured ? 'application/json; charset=utf-8' : 'application/json');
  });

  it.each([
    [9.5, 'sInObjectJob', 404],
    [11, 'sInObjectJob', 200],
    [12, 'ObjectsInJob', 200],
  ])('%d calls objects in jobs %s, and answers %i at /nas', (version, called, nas) => {
    const em = of(version);
    expect(em.ask('GET', 'query?type=ObjectInJob', em.logOn()).body).toContain(`<Resources><${called}`);
    expect(em.ask('GET', 'nas', em.logOn()).status).toBe(nas);
    expect(
      em
        .ask('POST', 'sessionMngr/', { authorization: `Basic ${btoa('operator:secret')}` })
        .body.includes('/api/nas"'),
    ).toBe(nas === 200);
  });
});

describe('what there is not', () => {
  it.each([
    [{ profile: 9 as 11 }, 'There is no profile 9. Known profiles: 9.5, 10, 11, 12, 13.'],
    [{ without: ['jobs' as 'cloud'] }, 'There is no area "jobs" to do without. Known: agents, cdp, cloud,'],
    [{ activity: 'hectic' as 'busy' }, 'There is no activity "hectic". Known: none, calm, busy.'],
    [{ sql: 'oracle' as 'mssql' }, 'There is no database "oracle". Known databases: mssql, postgres.'],
  ])('%o is refused', async (options, message) => {
    await expect(startMock(options)).rejects.toThrow(message);
  });
});
