/** What a run may write, what it keeps account of, and what it leaves behind: nothing. */
import { describe, expect, it } from 'vitest';
import type { RunSummary } from '../../src/engine/events.js';
import { leftoversOf } from '../../src/engine/ledger.js';
import { run } from '../../src/engine/run.js';
import { type Swept, sweep } from '../../src/engine/sweep.js';
import type { WriteOptions } from '../../src/engine/writes.js';
import { TargetUrl } from '../../src/http/target-url.js';
import { startWatched, type Watched } from '../hostile/watched.js';
import { MemoryLedger, writing } from './memory-ledger.js';

const started = (): Promise<Watched> => startWatched({ taskDelay: 5, estate: 5 });

/** A run like one against a target of somebody else, over little of the API. */
function writes(
  mock: Watched,
  ledger: MemoryLedger,
  options: Partial<WriteOptions> = {},
  signal?: AbortSignal,
): Promise<RunSummary> {
  const { username, password } = mock;
  const some = new Set([
    'listBackupServers',
    'getBackupServer',
    'createPassword',
    'createCredentials',
    'listPasswords',
  ]);
  return run({
    target: mock.url,
    credentials: { username, password },
    operations: ({ id }) => some.has(id),
    writes: writing(ledger, options),
    ...(signal ? { signal } : {}),
  });
}

const changing = ({ exchanges }: RunSummary): string[] =>
  exchanges
    .filter(
      ({ request, caseId }) => request.method !== 'GET' && caseId !== undefined && !caseId.startsWith('logo'),
    )
    .map(
      ({ request }) => `${request.method} ${new URL(request.url).pathname.replaceAll(/[0-9a-f-]{36}/g, '…')}`,
    );

describe('a run that may write', () => {
  it('announces each request, deletes what it created, and touches nothing else', async () => {
    await using mock = await started();
    const ledger = new MemoryLedger();
    const summary = await writes(mock, ledger);
    expect(new Set(changing(summary).filter((line) => !line.startsWith('PUT /api/backupServers'))).size).toBe(
      4,
    );
    const { created, announced } = leftoversOf(ledger.entries);
    expect([...created.keys()]).toEqual([]);
    expect(announced.filter(({ name }) => !name.includes('refused')).length).toBeLessThanOrEqual(4);
    const made = ledger.entries.filter(({ event }) => event === 'created');
    expect(made.map(({ name }) => name).sort()).toEqual([
      'em-conformance-spec01-credentials-json',
      'em-conformance-spec01-credentials-xml',
      'em-conformance-spec01-password-json',
      'em-conformance-spec01-password-xml',
    ]);
    expect(summary.totals.fail + summary.totals.error).toBe(0);
  });

  it('stops writing at its limit, says so, and still cleans up', async () => {
    await using mock = await started();
    const ledger = new MemoryLedger();
    const { results } = await writes(mock, ledger, { maxWrites: 1 });
    const blocked = results.filter((r) => r.operation === 'createPassword' && r.verdict === 'blocked');
    expect(blocked.length).toBeGreaterThan(0);
    expect(blocked[0]?.reason).toBe('The run has made the 1 changes that --max-writes allows.');
    expect([...leftoversOf(ledger.entries).created.keys()]).toEqual([]);
  });

  it('leaves nothing when it is interrupted', async () => {
    await using mock = await started();
    const interrupt = new AbortController();
    const ledger = new MemoryLedger();
    const append = ledger.append.bind(ledger);
    ledger.append = (entry) => {
      append(entry);
      if (entry.event === 'created') interrupt.abort();
    };
    await writes(mock, ledger, {}, interrupt.signal);
    expect(ledger.entries.map(({ event }) => event)).toContain('created');
    expect([...leftoversOf(ledger.entries).created.keys()]).toEqual([]);
  });
});

describe('sweep', () => {
  it('deletes what bears the name of a run, and nothing else', async () => {
    await using mock = await started();
    const { username, password } = mock;
    const ledger = new MemoryLedger();
    // A run that breaks off: nothing it created is deleted.
    await left(mock, 'em-conformance-gone-password');
    await left(mock, 'somebody else');
    const options = { target: mock.url, credentials: { username, password }, entries: ledger.entries };
    const tell = (): void => undefined;
    const outcomes = (swept: readonly Swept[]): string[] => swept.map((s) => `${s.outcome}: ${s.name}`);
    const name = 'em-conformance-gone-password';
    expect(outcomes(await sweep({ ...options, dryRun: true }, tell))).toEqual([`would be deleted: ${name}`]);
    expect(outcomes(await sweep(options, tell))).toEqual([`deleted: ${name}`]);
    expect(outcomes(await sweep(options, tell))).toEqual([]);
  });

  it('keeps what a ledger lists and is called otherwise', async () => {
    await using mock = await started();
    const { username, password } = mock;
    const url = await left(mock, 'somebody else');
    const entry = {
      run: 'spec01',
      at: '2026-03-10T08:00:00.000Z',
      event: 'created',
      method: 'POST',
      url,
      resource: 'Password',
      name: 'em-conformance-spec01-password-xml',
    } as const;
    const swept = await sweep(
      { target: mock.url, credentials: { username, password }, entries: [entry] },
      () => undefined,
    );
    expect(swept).toEqual([
      {
        url,
        name: entry.name,
        outcome: 'kept',
        reason: expect.stringMatching(/^Left alone: .* does not bear its name when it is read back\.$/),
      },
    ]);
  });
});

/** Creates a password with that hint; its URL. */
async function left(mock: Watched, hint: string): Promise<string> {
  const { base } = new TargetUrl(mock.url);
  const basic = Buffer.from(`${mock.username}:${mock.password}`).toString('base64');
  const logon = await fetch(new URL('sessionMngr/?v=latest', base), {
    method: 'POST',
    headers: { Authorization: `Basic ${basic}` },
  });
  const headers = {
    'X-RestSvcSessionId': logon.headers.get('X-RestSvcSessionId') ?? '',
    Accept: 'application/json',
    'Content-Type': 'application/json',
  };
  const get = async (url: string): Promise<Record<string, { Href: string; Hint: string }[]>> =>
    (await (await fetch(url, { headers })).json()) as Record<string, { Href: string; Hint: string }[]>;
  const [server] = (await get(new URL('backupServers', base).href)).Refs ?? [];
  const passwords = `${server?.Href}/passwords`;
  await fetch(`${passwords}?action=create`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ Hint: hint, Password: 'not-a-real-password' }),
  });
  return (await get(passwords)).PasswordKeyInfos?.find(({ Hint }) => Hint === hint)?.Href ?? '';
}

describe('a target whose answers have other names than requests', () => {
  it('is sent the documented names, also in what was read before', async () => {
    await using mock = await startWatched({ taskDelay: 5, profile: 13 });
    const { results } = await run({
      target: mock.url,
      credentials: { username: mock.username, password: mock.password },
      operations: ({ area }) => ['vcloud', 'lookup', 'infrastructure', 'jobs'].includes(area),
      embedded: true,
      writes: writing(new MemoryLedger()),
    });
    const edits = results.filter((r) => r.operation === 'editVCloudOrganizationConfig');
    expect(
      edits.filter((r) => r.check === 'status-code' && r.variant === 'json').map((r) => r.verdict),
    ).toEqual(['pass']);
    expect(results.filter((r) => r.verdict === 'fail')).toEqual([]);
  });
});
