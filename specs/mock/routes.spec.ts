import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { header, JSON_ONLY, json, type LoggedOn, logOn, send } from './client.js';
import { ID } from './ids.js';
import { tinyEstate } from './tiny.js';

let mock: Mock;
let session: LoggedOn;

beforeAll(async () => {
  mock = await startMock({ http: true, estate: tinyEstate() });
  session = await logOn(mock);
});

afterAll(() => mock.close());

describe('paths are forgiving', () => {
  it.each([
    ['as documented', `/api/backups/${ID.backup}/restorePoints`],
    ['in another case', `/API/Backups/${ID.backup.toUpperCase()}/RESTOREPOINTS`],
    ['with doubled slashes', `//api//backups//${ID.backup}///restorePoints`],
    ['with a trailing slash', `/api/backups/${ID.backup}/restorePoints/`],
    ['with a URN for the id', `/api/backups/urn:veeam:Backup:${ID.backup}/restorePoints`],
    ['with an encoded URN in another case', `/api/backups/URN%3aVEEAM%3abackup%3A${ID.backup}/restorePoints`],
    ['with unknown parameters', `/api/backups/${ID.backup}/restorePoints?colour=red&&x`],
    ['with repeated parameters', `/api/backups/${ID.backup}/restorePoints?format=ref&format=Entity`],
    ['percent-encoded', `/%61pi/%62ackups/${ID.backup}/restorePoints`],
    ['as an absolute address', `http://em.example:9398/api/backups/${ID.backup}/restorePoints`],
  ])('%s', async (_case, path) => {
    const answer = await session.get(path, { Host: 'em.example:9398' });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain(`<Ref UID="urn:veeam:RestorePoint:${ID.point}"`);
  });
});

describe('every collection below a resource', () => {
  it.each([
    [`/api/backupServers/${ID.server}/repositories`, 'Repository', ID.repository],
    [`/api/repositories/${ID.repository}/backups`, 'Backup', ID.backup],
    [`/api/backups/${ID.backup}/restorePoints`, 'RestorePoint', ID.point],
    [`/api/backups/${ID.backup}/backupFiles`, 'BackupFile', ID.file],
    [`/api/restorePoints/${ID.point}/vmRestorePoints`, 'VmRestorePoint', ID.vmPoint],
    [`/api/restorePoints/${ID.point}/vAppRestorePoints`, 'VAppRestorePoint', ID.vAppPoint],
    [`/api/restorePoints/${ID.point}/backupFiles`, 'BackupFile', ID.file],
    [`/api/backupFiles/${ID.file}/restorePoints`, 'RestorePoint', ID.point],
    [`/api/backupFiles/${ID.file}/vmRestorePoints`, 'VmRestorePoint', ID.vmPoint],
  ])('%s lists its members in both forms', async (path, kind, id) => {
    const references = json<{ Refs: { UID: string }[] }>(await session.get(path, JSON_ONLY));
    expect(references.Refs.map((r) => r.UID)).toEqual([`urn:veeam:${kind}:${id}`]);
    const entities = json<Record<string, { UID: string }[]>>(
      await session.get(`${path}?format=Entity`, JSON_ONLY),
    );
    expect(Object.values(entities)[0]?.map((e) => e.UID)).toEqual([`urn:veeam:${kind}:${id}`]);
  });

  it('may be empty', async () => {
    const answer = await session.get(`/api/backups/${ID.backup}/childbackups`);
    expect(answer.body).toMatch(/<EntityReferences [^>]* \/>$/);
    const asJson = await session.get(`/api/backups/${ID.backup}/childbackups`, JSON_ONLY);
    expect(asJson.body).toBe('{"Refs":[]}');
  });
});

describe('what the estate has no records of is an empty collection', () => {
  const KEY_RESOURCES: readonly (readonly [parent: string, path: string, list: string])[] = [
    [`agents/jobs/${ID.agentJob}`, 'backupSessions', 'BackupJobSessions'],
    [`jobs/${ID.job}`, 'replicaSessions', 'ReplicaJobSessions'],
  ];
  const RESOURCES: readonly (readonly [parent: string, path: string, root: string, member: string])[] = [
    [`vmRestorePoints/${ID.vmPoint}`, 'mounts', 'VmRestorePointMounts', 'VmRestorePointMounts'],
  ];
  const root = (body: string): string | undefined => /\?><(\w+) [^>]* \/>$/.exec(body)?.[1];

  it.each(KEY_RESOURCES)('%s/%s, of references or of entities', async (parent, path, list) => {
    const address = `/api/${parent}/${path}`;
    expect(root((await session.get(address)).body)).toBe('EntityReferences');
    expect((await session.get(address, JSON_ONLY)).body).toBe('{"Refs":[]}');
    expect(root((await session.get(`${address}?format=Entity`)).body)).toBe(list);
    expect((await session.get(`${address}?format=Entity`, JSON_ONLY)).body).toBe(`{"${list}":[]}`);
  });

  it.each(RESOURCES)('%s/%s, in the one form it has', async (parent, path, list, member) => {
    for (const format of ['', '?format=Entity']) {
      const address = `/api/${parent}/${path}${format}`;
      expect(root((await session.get(address)).body)).toBe(list);
      expect((await session.get(address, JSON_ONLY)).body).toBe(`{"${member}":[]}`);
    }
  });

  it.each([...KEY_RESOURCES, ...RESOURCES].map(([parent, path]) => [parent, path] as const))(
    '%s/%s, but not where there is no such parent',
    async (parent, path) => {
      const of = (id: string): string => `/api/${parent.replace(/[^/]+$/, id)}/${path}`;
      for (const format of ['', '?format=Entity']) {
        expect((await session.get(`${of(ID.unknown)}${format}`)).status).toBe(404);
        expect((await session.get(`${of('99999')}${format}`)).status).toBe(400);
      }
      expect((await send(mock, 'GET', of(ID.unknown))).status).toBe(401);
    },
  );
});

describe('errors are Error entities in the form that was asked for', () => {
  it('in XML, byte for byte', async () => {
    const answer = await session.get(`/api/backups/${ID.unknown}`);
    expect(header(answer, 'Content-Type')).toBe('application/xml');
    expect(answer.body).toBe(
      '<?xml version="1.0" encoding="utf-8"?><Error xmlns:xsd="http://www.w3.org/2001/XMLSchema" ' +
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
        `Message="Cannot find backup [${ID.unknown}]" StatusCode="404" xmlns="http://www.veeam.com/ent/v1.0" />`,
    );
  });

  it('in JSON, byte for byte', async () => {
    const answer = await session.get('/api/backups/99999?format=Entity', JSON_ONLY);
    expect(answer.body).toBe(
      '{"FirstChanceExceptionMessage":null,"Message":" ID 99999 is invalid. Type: Backup",' +
        '"StackTrace":null,"Status":null,"StatusCode":400}',
    );
  });

  it.each([
    [
      'an unknown id',
      'GET',
      `/api/restorePoints/${ID.unknown}`,
      404,
      `Cannot find restore point [${ID.unknown}]`,
    ],
    ['the id of another kind', 'GET', `/api/backups/${ID.point}`, 404, `Cannot find backup [${ID.point}]`],
    [
      'an unknown parent',
      'GET',
      `/api/backups/${ID.unknown}/restorePoints`,
      404,
      `Cannot find backup [${ID.unknown}]`,
    ],
    ['a malformed id', 'GET', '/api/vmRestorePoints/xyz', 400, ' ID xyz is invalid. Type: VmRestorePoint'],
    [
      'a URN of another kind',
      'GET',
      `/api/backups/urn:veeam:Job:${ID.backup}`,
      400,
      ` ID urn:veeam:Job:${ID.backup} is invalid. Type: Backup`,
    ],
    [
      'an unknown logon session',
      'GET',
      `/api/logonSessions/${ID.unknown}`,
      500,
      `There is no logon session with id [${ID.unknown}]`,
    ],
    [
      'a malformed logon session',
      'DELETE',
      '/api/logonSessions/1',
      400,
      ' ID 1 is invalid. Type: LogonSession',
    ],
    [
      'an unknown task',
      'GET',
      '/api/tasks/task-297',
      500,
      'There is no backup task with id [task-297] in current rest session',
    ],
    ['an unknown path', 'GET', '/api/nonsense', 404, 'Cannot find resource [/api/nonsense]'],
    ['a path outside the API', 'GET', '/', 404, 'Cannot find resource [/]'],
    ['a wrong method', 'PUT', '/api/backups', 405, 'Method PUT is not allowed for /api/backups'],
    [
      'GET where one logs on',
      'GET',
      '/api/sessionMngr/',
      405,
      'Method GET is not allowed for /api/sessionMngr',
    ],
    [
      'a method of WebDAV',
      'PROPFIND',
      '/api/backups',
      405,
      'Method PROPFIND is not allowed for /api/backups',
    ],
    [
      'broken percent-encoding of the path',
      'GET',
      '/api/%zz',
      400,
      'The percent-encoding of the path is broken: %zz',
    ],
    [
      'broken percent-encoding of a parameter',
      'GET',
      '/api/backups?format=%c3%28',
      400,
      'The percent-encoding of the query string is broken: %c3%28',
    ],
  ])('for %s', async (_case, method, path, status, message) => {
    const answer = await session.send(method, path, JSON_ONLY);
    expect(answer.status).toBe(status);
    expect(json(answer)).toMatchObject({ Message: message, StatusCode: status });
  });

  it('say which methods a path has', async () => {
    expect(header(await session.send('PUT', `/api/logonSessions/${session.id}`), 'Allow')).toBe(
      'GET, DELETE',
    );
    expect(header(await session.send('DELETE', '/api/backups'), 'Allow')).toBe('GET');
  });

  it('have no body for HEAD, but its length', async () => {
    const answer = await session.send('HEAD', '/api/backups');
    expect([answer.status, answer.body]).toEqual([405, '']);
    expect(Number(header(answer, 'Content-Length'))).toBeGreaterThan(0);
  });

  it('come after the session is checked', async () => {
    expect((await send(mock, 'GET', '/api/backups/99999')).status).toBe(401);
    expect((await send(mock, 'GET', `/api/backups/${ID.unknown}`)).status).toBe(401);
  });
});
