/** Cases that ask for something odd: ids, Accept, session ids, versions, roles. */
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import type { Inventory } from '../../src/explore/inventory.js';
import { TargetUrl } from '../../src/http/target-url.js';
import type { Case } from '../../src/plan/case.js';
import { type PlanOptions, plan } from '../../src/plan/plan.js';

const API = 'https://em.example.com:9398/api/';
const PARENT = 'f657bc5d-c905-4551-b923-00ab2e7d6fe7';
const CHILD = '0d1a4c37-22c2-4a6e-9b0f-5d1d8f3d7a11';

const inventory: Inventory = {
  instances: new Map([
    ['listJobs', [`${API}jobs`]],
    ['getJob', [`${API}jobs/${PARENT}`]],
    ['getJobObject', [`${API}jobs/${PARENT}/includes/${CHILD}`]],
    ['listBackups', [`${API}backups`]],
    ['getCatalogVm', [`${API}catalog/vms/web01`]],
  ]),
  absences: new Map([
    [
      'getVmRestorePointMount',
      {
        verdict: 'not-applicable',
        reason: 'GET /vmRestorePoints answered 200 and lists none.',
        offered: true,
      },
    ],
  ]),
  uncharted: [],
};

function cases(more: Partial<PlanOptions> = {}): readonly Case[] {
  return plan({
    contract: loadContract(),
    target: new TargetUrl(API),
    logonUrl: `${API}sessionMngr/?v=latest`,
    inventory,
    ...more,
  });
}

const usual = cases();

function urlsOf(id: string, of: readonly Case[] = usual): string[] {
  const found = of.find((c) => c.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found.probes.flatMap(({ destination }) => (destination.kind === 'url' ? [destination.url] : []));
}

const variants = (operation: string, of: readonly Case[] = usual): string[] =>
  of.filter((c) => c.operation.id === operation).map((c) => c.variant);

describe('ids', () => {
  const UNKNOWN = 'ffffffff-0000-4000-8000-00000000dead';

  it.each([
    ['getJob unknown-id/xml', `jobs/${UNKNOWN}`],
    ['getJob malformed-id/json', 'jobs/99999'],
    ['getJobObject unknown-id/xml', `jobs/${PARENT}/includes/${UNKNOWN}`],
    ['getJobObject unknown-parent/json', `jobs/${UNKNOWN}/includes/${CHILD}`],
    ['getJobObject malformed-id/xml', `jobs/${PARENT}/includes/99999`],
    ['getLogonSession unknown-id/xml', 'logonSessions/ffffffff-ffff-ffff-ffff-ffffffffffff'],
    ['getTask unknown-id/xml', 'tasks/task-4294967295'],
    ['getCatalogVm unknown-id/xml', 'catalog/vms/em-conformance-no-such-machine'],
  ])('%s asks for %s', (id, path) => {
    expect(urlsOf(id)).toEqual([`${API}${path}`]);
  });

  it('are never malformed where a name or the number of a task stands', () => {
    for (const operation of ['getTask', 'getCatalogVm'])
      expect(variants(operation).filter((v) => v.startsWith('malformed'))).toEqual([]);
  });

  it('are not provoked below what nobody has seen', () => {
    const c = usual.find((x) => x.id === 'getVmRestorePointMount unknown-id/xml');
    expect(c?.probes).toEqual([]);
    expect(c?.absent?.verdict).toBe('not-applicable');
  });
});

describe('the negotiation matrix', () => {
  const matrix = usual.filter((c) => c.purpose === 'accept');

  it('has an operation of each kind, and an error', () => {
    expect(new Set(matrix.map((c) => `${c.operation.id} ${c.variant.split('/')[0]}`))).toEqual(
      new Set([
        'getRoot accept',
        'listBackups accept',
        'getBackup accept',
        'getSummaryReport accept',
        'queryRestorePoint accept',
        'getBackup unknown-id-accept',
      ]),
    );
  });

  it('takes 406 beside the usual status, and expects no media type', () => {
    for (const { expect: expected, variant } of matrix)
      expect(expected).toEqual({ status: [variant.startsWith('unknown') ? 404 : 200, 406] });
  });

  it('repeats the header, and sends an empty one', () => {
    const accepts = (name: string) =>
      matrix.find((c) => c.id === `listBackups accept/${name}`)?.probes[0]?.accept;
    expect(accepts('repeated')).toEqual(['application/xml', 'application/json']);
    expect(accepts('empty')).toBe('');
  });
});

describe('versions', () => {
  it('are logged on to where they are listed, and logged off again', () => {
    const some = cases({ versions: ['v1_6', 'v1_7'] });
    expect(urlsOf('logon version/v1_6', some)).toEqual([`${API}sessionMngr/?v=v1_6`]);
    expect(variants('logoff', some)).toContain('version/v1_7');
  });

  it('that are unsupported are tried, unless an old server lists them', () => {
    const of = (versions: string[]): string[] =>
      cases({ versions })
        .filter((c) => c.purpose === 'unsupported-version')
        .map((c) => c.variant.replace('version/', ''));
    expect(of(['v1_7'])).toEqual(expect.arrayContaining(['v1_1', 'v1_4', 'v9_9']));
    expect(of(['v1_4'])).not.toContain('v1_4');
    expect(of([])).toEqual([]);
  });
});

describe('a restore operator', () => {
  it('asks for what its role refuses, and what there is', () => {
    const forbidden = cases({ restoreOperator: true }).filter((c) => c.purpose === 'forbidden');
    expect(new Set(forbidden.map((c) => c.operation.id))).toEqual(
      new Set(['listJobs', 'getJob', 'getJobObject']),
    );
    expect(forbidden.every((c) => c.expect.status[0] === 403)).toBe(true);
  });

  it('is not observed where there is none', () => {
    const forbidden = usual.filter((c) => c.purpose === 'forbidden');
    expect(forbidden.length).toBeGreaterThan(0);
    for (const { probes, absent } of forbidden) {
      expect(probes).toEqual([]);
      expect(absent?.reason).toContain('--restore-operator-username');
    }
  });
});

describe('the end of an idle session', () => {
  it('is waited for only where that is asked for', () => {
    const of = (expiry?: number) =>
      cases(expiry === undefined ? {} : { expiry }).find((c) => c.purpose === 'idle-session');
    expect(of()?.absent?.reason).toContain('--check-expiry');
    expect(of(60_000)?.probes[0]?.wait).toBe(60_000);
  });
});
