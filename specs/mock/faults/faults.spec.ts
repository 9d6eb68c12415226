import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { FAULTS, listFaults, type Mock, startMock } from '../../../src/mock/index.js';
import { basic, header, JSON_ONLY, json, logOn, send } from '../client.js';
import { actsAt, type FaultDefinition, type Recorded, record } from './catalogue.js';

const started = (...faults: string[]): Promise<Mock> =>
  startMock({
    http: true,
    faults,
    password: 'secret',
    now: () => new Date(0),
  });

const sound: readonly Recorded[] = record();

describe('the list of faults', () => {
  it('has each once, with a sentence and what must go red', () => {
    expect(new Set(FAULTS.map((f) => f.id)).size).toBe(FAULTS.length);
    for (const { id, summary, breaks } of listFaults()) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(summary).toMatch(/^[A-Z].*\.$/);
      expect(breaks.checks.length).toBeGreaterThan(0);
    }
  });

  it('is long enough to test a suite with', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(30);
  });
});

describe('without a fault', () => {
  it('the same requests get the same answers', () => {
    expect(record()).toEqual(sound);
  });
});

/** Faults at operations of their own, which one run shows all together; each alone: alone.spec.ts, among the hostile ones. */
function groups(): FaultDefinition[][] {
  const found: FaultDefinition[][] = [];
  // What is written is no part of the catalogue.
  for (const fault of FAULTS.filter((f) => !f.inWrites)) {
    const free = found.find((group) => !group.some((other) => actsAt(other) === actsAt(fault)));
    if (free) free.push(fault);
    else found.push([fault]);
  }
  return found;
}

describe('a fault acts at one operation, and nowhere else', () => {
  it.each(groups().map((group) => [group.map(({ id }) => id), group] as const))('%j', (ids, group) => {
    const recorded = record(...ids);
    const changed = recorded.filter((r, i) => r.answer !== sound[i]?.answer);
    expect(recorded.map((r) => r.request)).toEqual(sound.map((r) => r.request));
    expect([...new Set(changed.map((r) => r.operation))].sort()).toEqual(group.map(actsAt).sort());
  });
});

describe('a fault does what it says', () => {
  const entity = async (mock: Mock, collection: string, media = {}): Promise<string> => {
    const session = await logOn(mock);
    const list = json<{ Refs: { Href: string }[] }>(await session.get(`/api/${collection}`, JSON_ONLY));
    const path = new URL(list.Refs[0]?.Href ?? '').pathname;
    return (await session.get(`${path}?format=Entity`, media)).body;
  };

  it('missing-element', async () => {
    await using mock = await started('missing-element');
    expect(await entity(mock, 'restorePoints')).not.toContain('BackupDateUTC');
    expect(await entity(mock, 'restorePoints', JSON_ONLY)).toContain('"BackupDateUTC":null');
  });

  it('wrong-order, in XML only', async () => {
    await using mock = await started('wrong-order');
    const xml = await entity(mock, 'vmRestorePoints');
    const names = [...xml.replace(/^.*<\/Links>/, '').matchAll(/<(\w+)>/g)].map(([, name]) => name);
    expect(names).toEqual(['HierarchyObjRef', 'PointType', 'Algorithm', 'VmName', 'CreationTimeUTC']);
    const members = Object.keys(JSON.parse(await entity(mock, 'vmRestorePoints', JSON_ONLY)) as object);
    expect(members[0]).toBe('CreationTimeUTC');
  });

  it('undocumented-element, in both media', async () => {
    await using mock = await started('undocumented-element');
    expect(await entity(mock, 'vmRestorePoints')).toContain(
      '<SqlInfo>MSSQLSERVER</SqlInfo></VmRestorePoint>',
    );
    expect(await entity(mock, 'vmRestorePoints', JSON_ONLY)).toContain('"SqlInfo":"MSSQLSERVER"');
  });

  it('not-well-formed', async () => {
    await using mock = await started('not-well-formed');
    const body = await entity(mock, 'backupServers');
    expect(() => XmlDocument.fromString(body)).toThrow();
  });

  it('content-length-missing: the body goes out chunked and is whole', async () => {
    await using mock = await started('content-length-missing');
    const session = await logOn(mock);
    const answer = await session.get('/api/restorePoints', JSON_ONLY);
    expect(header(answer, 'Content-Length')).toBeUndefined();
    expect(header(answer, 'Transfer-Encoding')).toBe('chunked');
    expect(json<{ Refs: unknown[] }>(answer).Refs).toHaveLength(25);
  });

  it('xml-json-disagree: by one byte', async () => {
    await using mock = await started('xml-json-disagree');
    const xml = /<BackupSize>(\d+)</.exec(await entity(mock, 'backupFiles'))?.[1];
    const asJson = JSON.parse(await entity(mock, 'backupFiles', JSON_ONLY)) as { BackupSize: number };
    expect(asJson.BackupSize - Number(xml)).toBe(1);
  });

  it('logoff-ineffective: the session goes on', async () => {
    await using mock = await started('logoff-ineffective');
    const session = await logOn(mock);
    expect((await session.send('DELETE', `/api/logonSessions/${session.id}`)).status).toBe(204);
    expect((await session.get('/api/backups')).status).toBe(200);
  });

  it('query-loses-a-member, in both forms', async () => {
    await using mock = await started('query-loses-a-member');
    const session = await logOn(mock);
    const refs = await session.get('/api/query?type=RestorePoint');
    const entities = await session.get('/api/query?type=RestorePoint&format=Entities');
    expect(refs.body.match(/<Ref /g)).toHaveLength(24);
    expect(entities.body.match(/<RestorePoint /g)).toHaveLength(24);
  });

  it('unknown-id-answered: only where the id could be one', async () => {
    await using mock = await started('unknown-id-answered');
    const session = await logOn(mock);
    expect((await session.get('/api/repositories/ffffffff-0000-4000-8000-00000000dead')).status).toBe(200);
    expect((await session.get('/api/repositories/99999')).status).toBe(400);
  });

  it('foreign-host: the port of the mock is nowhere in the Up links', async () => {
    await using mock = await started('foreign-host');
    const body = await entity(mock, 'backups');
    expect(body).toMatch(
      /<Link Href="http:\/\/em\.elsewhere\.example:9398\/api\/repositories\/[^"]+" [^>]*Rel="Up" \/>/,
    );
  });
});

describe('faults', () => {
  it('can be had together, also at one operation', async () => {
    await using mock = await started('no-cookie', 'no-challenge', 'no-cookie');
    const good = await send(mock, 'POST', '/api/sessionMngr/', {
      Authorization: basic(mock.username, 'secret'),
    });
    const bad = await send(mock, 'POST', '/api/sessionMngr/');
    expect([good.status, header(good, 'Set-Cookie')]).toEqual([201, undefined]);
    expect([bad.status, header(bad, 'WWW-Authenticate')]).toEqual([401, undefined]);
  });
});
