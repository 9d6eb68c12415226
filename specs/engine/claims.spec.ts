/** An address that a target gives for what a run has created is a claim: it must be new, in its place, and bear the mark. */
import { describe, expect, it } from 'vitest';
import { run } from '../../src/engine/run.js';
import { sweep } from '../../src/engine/sweep.js';
import { signedOn } from '../hostile/signed-on.js';
import { type Act, setHeader, withBody } from '../hostile/target.js';
import { changesAmong, startWatched, type Watched } from '../hostile/watched.js';
import { MemoryLedger, writing } from './memory-ledger.js';

const OPERATIONS = new Set([
  'listBackupServers',
  'getBackupServer',
  'listHierarchyRoots',
  'listCloudHardwarePlans',
  'createCloudHardwarePlan',
  'editCloudHardwarePlan',
]);

/** Leads all that answers say of what was created to another address. */
function leadingTo(there: (origin: string) => string): Act {
  return (answer, { method, origin, path }) => {
    const text = answer.body.toString();
    const tells = method === 'POST' || path.startsWith('/api/tasks/') || text.includes('em-conformance-');
    if (!tells || path.includes('sessionMngr')) return answer;
    const led = text.replaceAll(/(Href="|"Href":")[^"]*hardwarePlans\/[^"]*/g, `$1${there(origin)}`);
    return {
      ...withBody(answer, led),
      ...(answer.headers.some(([name]) => name === 'Location')
        ? { headers: setHeader(answer.headers, 'Location', there(origin)) }
        : {}),
    };
  };
}

async function written(target: Watched) {
  const { url, username, password } = target;
  const ledger = new MemoryLedger();
  const { results, left } = await run({
    target: url,
    credentials: { username, password },
    operations: ({ id }) => OPERATIONS.has(id),
    sample: 1,
    writes: writing(ledger),
  });
  return { results, left, ledger };
}

describe('what a target says to have been created', () => {
  it('is edited and deleted where it is', async () => {
    await using target = await startWatched({ taskDelay: 5 });
    const { results, left } = await written(target);
    const edits = results.filter((r) => r.operation === 'editCloudHardwarePlan' && r.check === 'status-code');
    expect(edits.map(({ verdict }) => verdict)).toContain('pass');
    expect(changesAmong(target.asked).some(({ method }) => method === 'PUT')).toBe(true);
    expect(left).toEqual([]);
  });

  it('is left alone where the address is that of something else', async () => {
    let foreign = '';
    await using target = await startWatched(
      { taskDelay: 5 },
      leadingTo((origin) => `${origin}${foreign}`),
    );
    const plans = await (await signedOn(target))('/api/cloud/hardwarePlans');
    const { Refs } = (await plans.json()) as { Refs: { Href: string }[] };
    foreign = new URL(Refs[0]?.Href ?? '').pathname;
    const { results } = await written(target);
    const why = results.flatMap((r) =>
      r.operation === 'editCloudHardwarePlan' && r.verdict === 'blocked' ? [r.reason] : [],
    );
    expect(why).toContainEqual(expect.stringMatching(/was there before/));
    expect(changesAmong(target.asked).filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('is left alone where it lies in another collection', async () => {
    await using target = await startWatched(
      { taskDelay: 5 },
      leadingTo((origin) => `${origin}/api/jobs/11111111-2222-4333-8444-555555555555`),
    );
    await written(target);
    expect(target.asked.filter(({ method, path }) => method !== 'GET' && path.includes('/jobs/'))).toEqual(
      [],
    );
  });
});

it('nothing is created where it cannot be read what is there already', async () => {
  await using target = await startWatched({ taskDelay: 5 }, (answer, { method, accept, path }) =>
    method === 'GET' && path === '/api/cloud/hardwarePlans' && accept.includes('json')
      ? { ...answer, status: 500 }
      : answer,
  );
  const { results } = await written(target);
  const why = results.filter(({ operation }) => operation === 'createCloudHardwarePlan').map((r) => r.reason);
  expect(why).toContainEqual(expect.stringMatching(/what it has already cannot be read/));
  expect(changesAmong(target.asked).filter(({ path }) => path.includes('hardwarePlans'))).toEqual([]);
});

describe('sweep', () => {
  it('goes by the id of what bears the name of a run, and not where its Href leads', async () => {
    const job = '/api/jobs/11111111-2222-4333-8444-555555555555';
    await using target = await startWatched({ taskDelay: 5 }, (answer, { method, origin, path }) =>
      method === 'GET' && path.startsWith('/api/cloud/hardwarePlans')
        ? withBody(
            answer,
            answer.body
              .toString()
              .replaceAll(/"Name":"[^"]*"/g, '"Name":"em-conformance-gone-plan"')
              .replaceAll(/"Href":"[^"]*"/g, `"Href":"${origin}${job}"`),
          )
        : answer,
    );
    const { url, username, password } = target;
    const swept = await sweep(
      { target: url, credentials: { username, password }, entries: [] },
      () => undefined,
    );
    expect(swept.map(({ outcome }) => outcome)).toContain('kept');
    expect(swept.map(({ outcome }) => outcome)).not.toContain('deleted');
    expect(target.asked.filter(({ method, path }) => method === 'DELETE' && path.includes(job))).toEqual([]);
  });
});
