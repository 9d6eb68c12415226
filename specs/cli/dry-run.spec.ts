/** `run --dry-run`: what it says, and that it sends nothing else. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type AccessLogEntry, startMock } from '../../src/mock/index.js';
import { em, reportsDir } from './console.js';

const log: AccessLogEntry[] = [];
const mock = await startMock({ http: true, estate: 5, log: (entry) => log.push(entry) });
afterAll(() => mock.close());
const env = { EM_PASSWORD: mock.password };
const live = ['run', '--dry-run', '--target', mock.url, '--username', mock.username];

/** Requests by method, without logon and logoff. */
function changes(): AccessLogEntry[] {
  return log.filter(({ method, target }) => method !== 'GET' && !/sessionMngr|logonSessions/i.test(target));
}

describe('a dry run', () => {
  it('says by phase and area what would be sent, and sends GETs, a logon and a logoff only', async () => {
    log.length = 0;
    const out = path.join(reportsDir(), 'none');
    const run = await em([...live, '--allow-writes', '--allow-actions', '--out', out], { env });
    expect(run.code, run.err).toBe(0);
    expect(changes()).toEqual([]);
    expect(log.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(log.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    expect(run.out).toMatch(/^Exercising: \d{3,} requests; none of them change something/m);
    expect(run.out).toMatch(/^ {2}infrastructure: \d+$/m);
    expect(run.out).toMatch(/^Querying: \d+ query types .* known only when/m);
    expect(run.out).toMatch(/^Writing: \d{2,} requests; \d+ of them/m);
    expect(run.out).toMatch(/^ {2}\d+ × [a-zA-Z]+ \(create\)$/m);
    expect(existsSync(out)).toBe(false);
  });

  it('has no writes where none are allowed, and sends less than a run', async () => {
    const { out } = await em([...live, '--include', 'listJobs'], { env });
    expect(out).toContain('Nothing that changes the target.');
    expect(out).not.toContain('Writing');
  });

  it('counts what a quick run sends, and not what it knows from its exploration', async () => {
    const quick = [...live, '--depth', 'quick', '--include', 'jobs', '--verbose'];
    const { out } = await em(quick, { env });
    const [, explored, exercised] =
      /but (\d+) requests of logon[\s\S]*Exercising: (\d+) requests[\s\S]*cases more it takes/.exec(out) ??
      [];
    const listed = out.split('\n').filter((line) => /^[A-Z]+ \//.test(line));
    expect(listed).toHaveLength(Number(exercised));
    log.length = 0;
    const ran = await em([...quick.filter((flag) => flag !== '--dry-run'), '--out', reportsDir()], { env });
    expect(ran.code, ran.err).toBe(0);
    expect(log).toHaveLength(Number(explored) + Number(exercised));
  });

  it('lists each request with --verbose, and no secret', async () => {
    const { out } = await em([...live, '--verbose', '--include', 'listJobs', '--include', 'logon'], { env });
    expect(out).toContain('GET /jobs?format=Entity (listJobs, entity/xml)');
    expect(out).toContain('which logon xml leads to (logoff, xml)');
    expect(out).not.toContain(mock.password);
  });

  it('ends with 3 where it cannot log on', async () => {
    const { code, out } = await em(live, { env: { EM_PASSWORD: 'wrong' } });
    expect([code, out]).toEqual([3, '']);
  });
});
