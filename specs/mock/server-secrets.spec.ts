import { describe, expect, it } from 'vitest';
import { defaultEstate } from '../../src/mock/index.js';
import { ID } from './ids.js';
import { inProcess, xmlBody } from './in-process.js';
import { tinyEstate } from './tiny.js';

const of = (path: string): string => `backupServers/${ID.server}/${path}`;

interface Info {
  readonly Id: string;
  readonly Username?: string;
  readonly Description?: string;
  readonly Hint?: string;
  readonly LastModificationDate?: string;
}

describe('credentials of a backup server', () => {
  it.each([
    ['JSON', { Username: 'LAB\\svc', Description: 'by <rest>', Password: 'x' }],
    [
      'XML',
      xmlBody(
        'CredentialsInfoSpec',
        '<Username>LAB\\svc</Username><Description>by &lt;rest&gt;</Description><Password>x</Password>',
      ),
    ],
  ])('are created (201), edited (204) and deleted (204), in %s', (_form, body) => {
    const em = inProcess(tinyEstate());
    const before = em.get(of('credentials')).json<{ CredentialsInfos: Info[] }>().CredentialsInfos;
    const created = em.send('POST', of('credentials?action=create'), body);
    expect([created.status, created.text, created.header('Content-Length')]).toEqual([201, '', '0']);

    const after = em.get(of('credentials')).json<{ CredentialsInfos: Info[] }>().CredentialsInfos;
    expect(after.slice(0, -1)).toEqual(before);
    const one = after.at(-1);
    expect(one).toMatchObject({ Username: 'LAB\\svc', Description: 'by <rest>', Password: '' });

    const self = of(`credentials/${one?.Id}`);
    expect(em.send('PUT', self, { ...one, Description: 'edited' }).status).toBe(204);
    expect(em.get(self).json<Info>()).toMatchObject({ Username: 'LAB\\svc', Description: 'edited' });

    expect(em.send('DELETE', self).status).toBe(204);
    expect(em.get(self).status).toBe(404);
    expect(em.get(of('credentials')).json<{ CredentialsInfos: Info[] }>().CredentialsInfos).toEqual(before);
  });

  it.each([
    ['no body', undefined, 'Node [CredentialsInfoSpec] does not exist.'],
    ['an unknown member', { User: 'x' }, '[CredentialsInfoSpec] has no element [User].'],
    [
      'the wrong order',
      xmlBody('CredentialsInfoSpec', '<Password>x</Password><Username>x</Username>'),
      'The element [Username] of [CredentialsInfoSpec] stands in the wrong order.',
    ],
  ])('are refused with %s, and nothing changes', (_what, body, message) => {
    const em = inProcess(tinyEstate());
    const before = em.estate;
    const refused = em.send('POST', of('credentials?action=create'), body);
    expect([refused.status, refused.json().Message]).toEqual([400, message]);
    expect(em.estate).toBe(before);
  });

  it.each([
    [`backupServers/${ID.unknown}/credentials?action=create`, 404],
    [of('credentials?action=destroy'), 400],
    [of('credentials'), 400],
  ])('POST %s: %i', (path, status) => {
    expect(inProcess(tinyEstate()).send('POST', path, { Username: 'x' }).status).toBe(status);
  });
});

it('credentials that a CDP policy or a file share uses are not deleted', () => {
  const em = inProcess(defaultEstate(1));
  const [policy] = em.estate.cdpPolicies;
  const id = policy?.includes[0]?.guest?.windowsCredentials;
  const refused = em.send('DELETE', `backupServers/${policy?.backupServer}/credentials/${id}`);
  expect([refused.status, refused.json().Message]).toEqual([400, `The credentials [${id}] are in use.`]);
});

it('a password that a job refers to is not deleted', () => {
  const em = inProcess(defaultEstate(1));
  const job = em.estate.jobs.find((j) => j.passwordKey !== undefined);
  const shown = em.get(`jobs/${job?.id}?format=Entity`).text;
  expect(shown).toContain(`"PasswordKeyId":"${job?.passwordKey}"`);
  const refused = em.send('DELETE', `backupServers/${job?.backupServer}/passwords/${job?.passwordKey}`);
  expect(refused.status).toBe(400);
});

describe('passwords of a backup server', () => {
  it('are created (202, and no task), edited and deleted (204); nothing ever shows them', () => {
    const em = inProcess(tinyEstate());
    const created = em.send('POST', of('passwords?action=create'), { Hint: 'book', Password: 'opensesame' });
    expect([created.status, created.text]).toEqual([202, '']);
    const list = em.get(of('passwords'));
    expect(list.text).not.toContain('opensesame');
    const one = list.json<{ PasswordKeyInfos: Info[] }>().PasswordKeyInfos.at(-1);
    expect(one).toMatchObject({ Hint: 'book', LastModificationDate: '2026-06-20T12:00:00Z' });

    const self = of(`passwords/${one?.Id}`);
    em.tick(60_000);
    expect(em.send('PUT', self, { Hint: 'film' }).status).toBe(204);
    expect(em.get(self).json()).toMatchObject({ Hint: 'film', LastModificationDate: '2026-06-20T12:01:00Z' });
    expect(em.send('DELETE', self).status).toBe(204);
    expect(em.send('DELETE', self).status).toBe(404);
  });

  it('must have a value', () => {
    const refused = inProcess(tinyEstate()).send('POST', of('passwords?action=create'), { Hint: 'x' });
    expect([refused.status, refused.json().Message]).toEqual([
      400,
      '[PasswordKeyInfoSpec] lacks the element [Password].',
    ]);
  });
});
