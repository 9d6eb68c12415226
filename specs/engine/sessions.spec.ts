/** Sessions of a run: what is opened is closed, whatever happens; an idle one ends; a second account is refused. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/engine/events.js';
import { type RunOptions, run } from '../../src/engine/run.js';
import { startMock } from '../../src/mock/index.js';
import { type Passed, startProxy } from './proxy.js';

/** What is told of sessions needs no more. */
const estate = 5;
const mock = await startMock({
  http: true,
  estate,
  accounts: [{ username: 'operator', role: 'Restore Operator' }],
});
afterAll(() => mock.close());
const { username, password } = mock;
const [restoreOperator] = mock.accounts;

const SOME = new Set(['listJobs', 'getJob', 'listRepositories', 'getRepository', 'startJob']);
const OPTIONS: Omit<RunOptions, 'target'> = {
  credentials: { username, password },
  ...(restoreOperator ? { restoreOperator } : {}),
  sample: 1,
  operations: ({ area, id }) => area === 'logon' || SOME.has(id),
};

/** What passes between a run and the mock; the run is interrupted when the request of that number, if any, arrives. */
async function passing(
  interruptAt?: (method: string, target: string, count: number) => boolean,
): Promise<readonly Passed[]> {
  const interrupt = new AbortController();
  let count = 0;
  await using proxy = await startProxy(mock.url, (method, target) => {
    if (interruptAt?.(method, target, ++count)) interrupt.abort();
    return undefined;
  });
  await run({ ...OPTIONS, target: proxy.url, signal: interrupt.signal });
  // What was torn off may still be on its way to the target.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return [...proxy.passed];
}

const succeeded = (passed: readonly Passed[], method: string): number =>
  passed.filter((p) => p.method === method && p.status < 300).length;

describe('a read-only run', () => {
  it('sends GET only, besides its own logons and logoffs, and logs off as often as it logs on', async () => {
    const passed = await passing();
    const others = passed.filter((p) => p.method !== 'GET');
    expect(
      others.every((p) =>
        (p.method === 'POST' ? /^\/api\/sessionMngr\//i : /^\/api\/logonSessions\/[^/]+$/).test(p.target),
      ),
    ).toBe(true);
    // Its own, three by media type, one as forms send it, one of each version, the restore operator’s, one for it to ask for.
    expect(succeeded(passed, 'POST')).toBe(10);
    expect(succeeded(passed, 'DELETE')).toBe(10);
  });

  it.each([
    ['when the logon of the run is on its way', (method: string) => method === 'POST'],
    ['while following links', (_: string, __: string, count: number) => count === 20],
    ['while exercising', (_: string, __: string, count: number) => count === 150],
    ['at a logon with an older version', (_: string, target: string) => target.includes('v=v1_6')],
    ['at a logoff', (method: string) => method === 'DELETE'],
  ] as const)('leaves no session when it is interrupted %s', async (_, when) => {
    const passed = await passing(when);
    expect(succeeded(passed, 'POST')).toBeGreaterThan(0);
    expect(succeeded(passed, 'DELETE')).toBe(succeeded(passed, 'POST'));
  });

  it('leaves no session where a target accepts a version that it must refuse', async () => {
    await using lenient = await startMock({ http: true, estate, faults: ['old-version-accepted'] });
    await using proxy = await startProxy(lenient.url);
    const { totals } = await run({
      ...OPTIONS,
      target: proxy.url,
      credentials: { username: lenient.username, password: lenient.password },
      operations: ({ id }) => id === 'logon',
    });
    expect(totals.fail).toBeGreaterThan(0);
    expect(succeeded(proxy.passed, 'DELETE')).toBe(succeeded(proxy.passed, 'POST'));
  });
});

const of = (results: readonly Result[], check: string): string[] =>
  results.filter((r) => r.check === check).map((r) => r.verdict);

describe('the second account', () => {
  it('is refused what its role does not allow', async () => {
    const { results } = await run({ ...OPTIONS, target: mock.url });
    const verdicts = of(results, 'forbidden-refused');
    expect(verdicts.length).toBeGreaterThan(4);
    expect(new Set(verdicts)).toEqual(new Set(['pass']));
  });

  it('fails the run where it is none: it is let in', async () => {
    const { results } = await run({ ...OPTIONS, target: mock.url, restoreOperator: { username, password } });
    expect(new Set(of(results, 'forbidden-refused'))).toEqual(new Set(['fail']));
  });

  it('blocks what it should be refused where it cannot log on', async () => {
    const { results } = await run({
      ...OPTIONS,
      target: mock.url,
      restoreOperator: { username: 'operator', password: 'wrong' },
    });
    const about = results.filter((r) => /^(?:forbidden|restore-operator)/.test(r.variant));
    expect(about.length).toBeGreaterThan(4);
    expect(new Set(about.map((r) => r.verdict))).toEqual(new Set(['blocked']));
    expect(about.find((r) => r.operation === 'logon')?.reason).toContain('check its user name and password');
  });
});

describe('an idle session', () => {
  it.each([
    ['ends while that of the run stays', 0.03, 'pass'],
    ['is found alive where it lives longer', 15, 'fail'],
  ] as const)('%s', async (_, idleMinutes, verdict) => {
    await using short = await startMock({ http: true, estate, idleMinutes });
    await using proxy = await startProxy(short.url);
    const { results } = await run({
      target: proxy.url,
      credentials: { username: short.username, password: short.password },
      expiry: 2000,
      operations: ({ area }) => area === 'logon',
    });
    expect(of(results, 'idle-session-refused')).toEqual([verdict]);
    expect(proxy.passed.at(-1)).toEqual({
      method: 'DELETE',
      target: expect.any(String) as string,
      status: 204,
    });
  });
});
