/** A part of the API that the account may not see, or that the installation does not have. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/engine/events.js';
import { run } from '../../src/engine/run.js';
import { startMock } from '../../src/mock/index.js';
import { startProxy } from './proxy.js';

const mock = await startMock({ http: true, username: 'operator', estate: 5 });
afterAll(() => mock.close());

const error = (status: number): string =>
  `<Error xmlns="http://www.veeam.com/ent/v1.0" Message="no" StatusCode="${status}" />`;

/** Runs against the mock with every address of Cloud Director answered by that status. */
async function runWith(status: number): Promise<readonly Result[]> {
  await using proxy = await startProxy(mock.url, (_method, target) =>
    /\/vCloud|type=VCloud/i.test(target)
      ? { status, headers: { 'Content-Type': 'application/xml' }, body: error(status) }
      : undefined,
  );
  const summary = await run({
    sample: 1,
    target: proxy.url,
    credentials: { username: mock.username, password: mock.password },
    operations: ({ area, id }) => ['logon', 'vcloud', 'tasks'].includes(area) || id.startsWith('queryVCloud'),
  });
  return summary.results;
}

const ofArea = (results: readonly Result[]): readonly Result[] =>
  results.filter((r) => (r.area === 'vcloud' || r.operation.startsWith('queryVCloud')) && isRead(r));
const isRead = ({ variant }: Result): boolean => !/session|-id/.test(variant);
const bad = (results: readonly Result[]): string[] =>
  results
    .filter((r) => ['fail', 'error'].includes(r.verdict))
    .map((r) => `${r.operation} ${r.variant} ${r.check}: ${r.findings[0]?.actual ?? r.reason}`);

describe.each([
  [403, 'blocked', /answered 403: the account may not see it\.$/],
  [404, 'not-applicable', /answered 404: the target has no VMware Cloud Director\.$/],
])('an area that answers %i', (status, verdict, reason) => {
  it(`is ${verdict}, with the reason, and never a pass or a failure; the rest is judged`, async () => {
    const results = await runWith(status);
    const withheld = ofArea(results);
    expect(withheld.length).toBeGreaterThan(10);
    expect([...new Set(withheld.map((r) => r.verdict))]).toEqual([verdict]);
    for (const r of withheld) expect(r.reason).toMatch(reason);
    const others = results.filter((r) => r.area !== 'vcloud' && !r.operation.startsWith('queryVCloud'));
    expect(bad(others)).toEqual([]);
    expect(results.filter((r) => r.area === 'logon' && r.verdict === 'pass').length).toBeGreaterThan(50);
  });
});

describe('an address that every installation has', () => {
  it('fails where it answers 404, and so does the link to it', async () => {
    await using proxy = await startProxy(mock.url, (_method, target) =>
      /\/api\/tasks(\?|$)/i.test(target) ? { status: 404, body: error(404) } : undefined,
    );
    const { results } = await run({
      sample: 1,
      target: proxy.url,
      credentials: { username: mock.username, password: mock.password },
      operations: ({ area }) => ['logon', 'tasks'].includes(area),
    });
    const failed = results.filter((r) => r.verdict === 'fail').map((r) => `${r.operation} ${r.check}`);
    expect(failed).toContain('listTasks status-code');
    expect(failed).toContain('getLogonSession links-resolve');
  });
});
