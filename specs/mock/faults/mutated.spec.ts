/** Faults that operators make: any way to be wrong, at any operation, at any place of its answers. */
import { describe, expect, it } from 'vitest';
import { listWays, MockOptionError, startMock } from '../../../src/mock/index.js';
import { JSON_ONLY, logOn } from '../client.js';

const BACKUPS = '/api/backups?format=Entity';

async function answers(...faults: string[]) {
  await using mock = await startMock({ http: true, faults, now: () => new Date(0) });
  const session = await logOn(mock);
  return {
    xml: await session.get(BACKUPS),
    json: await session.get(BACKUPS, JSON_ONLY),
    unknown: await session.get('/api/backups/11111111-2222-3333-4444-555555555555'),
  };
}

describe('a fault of an operator', () => {
  it('changes whole answers of its operation, and no others', async () => {
    const { xml, json, unknown } = await answers('status-203@listBackups');
    expect([xml.status, json.status, unknown.status]).toEqual([203, 203, 404]);
  });

  it('changes a place, in both syntaxes', async () => {
    const { xml, json } = await answers('removed@listBackups/Backups/Backup/Platform');
    expect(xml.body).toMatch(/<Backup [\s\S]*<BackupType>/);
    expect(xml.body + json.body).not.toContain('Platform');
  });

  it('leaves refusals alone unless it is about them', async () => {
    const { xml, unknown } = await answers('refusal-as-200@getBackup');
    expect([xml.status, unknown.status]).toEqual([200, 200]);
  });

  it('acts everywhere where no operation is named', async () => {
    const { xml, json } = await answers('content-type-html');
    for (const { headers } of [xml, json])
      expect(headers).toContainEqual(['Content-Type', 'text/html; charset=utf-8']);
  });

  it.each([
    ['removed@listBackups', 'removed needs an operation and a place'],
    ['removed', 'removed needs an operation and a place'],
    ['undone@listBackups', 'There is no fault "undone@listBackups".'],
  ])('is refused where it cannot be made: %s', async (fault, message) => {
    const refused = startMock({ faults: [fault] });
    await expect(refused).rejects.toThrow(MockOptionError);
    await expect(refused).rejects.toThrow(message);
  });
});

describe('a behaviour at an operation', () => {
  it('acts there, and nowhere else', async () => {
    await using mock = await startMock({ http: true, faults: ['filter-ignored@queryJob'] });
    const session = await logOn(mock);
    const nothing = (type: string): string => `/api/query?type=${type}&filter=Name==%22no%20such%20name%22`;
    expect((await session.get(nothing('Job'))).body).toContain('<Ref ');
    expect((await session.get(nothing('Repository'))).body).not.toContain('<Ref ');
  });

  it('lets anybody in where the session is not checked', async () => {
    await using mock = await startMock({ http: true, faults: ['session-not-checked@listJobs'] });
    const status = async (path: string): Promise<number> =>
      (await fetch(`${mock.url.replace(/\/api\/?$/, '')}${path}`)).status;
    expect([await status('/api/jobs'), await status('/api/backups')]).toEqual([200, 401]);
  });

  it('is known by its sentence and the checks that must tell it', () => {
    const ways = listWays().filter(({ takesPlace }) => !takesPlace);
    expect(ways.find(({ id }) => id === 'filter-ignored')).toMatchObject({
      summary: 'A query finds everything, whatever the filter.',
      checks: expect.arrayContaining(['query-equal']),
    });
    expect(new Set(ways.map(({ id }) => id)).size).toBe(ways.length);
  });
});
