/** Runs against a mock with faults: each turns exactly the cases red that it breaks, the right operation, the right checks, no other. */
import { beforeAll, describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.js';
import { loadContract } from '../../src/contract/load.js';
import type { Result } from '../../src/engine/events.js';
import { run } from '../../src/engine/run.js';
import { type FaultSummary, listFaults, type MockOptions, startMock } from '../../src/mock/index.js';

const CONTRACT = loadContract();

/** Those that only a run that writes can see have a spec of their own: write-faults.spec.ts. */
export const READ_FAULTS = listFaults().filter((fault) => !fault.inWrites);

/** Areas that a fault lies in: what the other areas show is the same with and without it. */
export const AREAS: ReadonlySet<string> = new Set(READ_FAULTS.map(areaOf));

/** Sessions are the same whatever they are used for: one area shows what comes of a fault of theirs elsewhere. */
const BESIDE_SESSIONS = new Set(['logon', 'infrastructure']);

/** Operations that faults lie at. */
const FAULTY = new Set<string>(READ_FAULTS.map(({ breaks }) => breaks.operation));

/** The area that a fault lies in. */
export function areaOf({ breaks }: FaultSummary): string {
  return CONTRACT.operation(breaks.operation).area;
}

/** Red or yellow rows by `operation check`, of a run of those areas against a mock that is like that. */
export async function complaints(
  areas: ReadonlySet<string>,
  options: MockOptions = {},
): Promise<Map<string, Result[]>> {
  await using mock = await startMock({
    http: true,
    accounts: [{ username: 'operator', role: 'Restore Operator' }],
    ...options,
  });
  const { username, password, accounts } = mock;
  const [restoreOperator] = accounts;
  const { results } = await run({
    target: mock.url,
    credentials: { username, password },
    sample: 2,
    ...(restoreOperator ? { restoreOperator } : {}),
    // The query types with faults stand for all: they are one route of the mock.
    operations: ({ id, path, area }) =>
      (options.estate === 'empty' ? BESIDE_SESSIONS : areas).has(area) &&
      (path !== '/query' || FAULTY.has(id)),
  });
  const found = new Map<string, Result[]>();
  for (const result of results.filter((r) => ['fail', 'warn', 'error', 'stale'].includes(r.verdict))) {
    const key = `${result.operation} ${result.check}`;
    found.set(key, [...(found.get(key) ?? []), result]);
  }
  return found;
}

/**
 * Faults that one run can hold: each at an operation of its own, so that what shows at an operation is its fault's.
 * Those that break the logon or the ways of exploration stand alone, lest they hide others.
 */
export function groups(faults: readonly FaultSummary[] = READ_FAULTS): FaultSummary[][] {
  const found: FaultSummary[][] = [];
  for (const fault of faults) {
    const { operation } = fault.breaks;
    const alone = isAboutLogon(operation);
    const free = alone
      ? undefined
      : found.find((group) => !group.some(({ breaks }) => conflict(breaks.operation, operation)));
    if (free) free.push(fault);
    else found.push([fault]);
  }
  return found;
}

/** Whether faults at two operations could be taken for each other. */
function conflict(one: string, other: string): boolean {
  return one === other || isAboutLogon(one);
}

function isAboutLogon(operation: string): boolean {
  return CONTRACT.operation(operation).area === 'logon';
}

/** Sessions are the same whatever an Enterprise Manager holds: with nothing in it the runs are short. */
export function estateFor(faults: readonly FaultSummary[]): 'empty' | 'default' {
  return faults.every(({ breaks }) => isAboutLogon(breaks.operation)) ? 'empty' : 'default';
}

/**
 * Declares the tests of all these faults.
 *
 * @param areas of which the runs read all; they must hold those of the faults
 */
export async function eachIsShown(
  faults: readonly FaultSummary[],
  areas: ReadonlySet<string> = AREAS,
): Promise<void> {
  const usual = new Map([...(await complaints(areas)), ...(await complaints(areas, { estate: 'empty' }))]);

  describe('a target in order', () => {
    it('has only warnings, and each is a dispute', () => {
      for (const result of [...usual.values()].flat()) {
        expect(result.verdict).toBe('warn');
        expect(result.findings.every((f) => f.disputed !== undefined)).toBe(true);
      }
    });
  });

  describe.each(groups(faults).map((faults) => ({ faults, ids: faults.map(({ id }) => id).join(', ') })))(
    'the faults $ids',
    ({ faults }) => {
      let found: ReadonlyMap<string, readonly Result[]>;
      beforeAll(async () => {
        found = await complaints(areas, { estate: estateFor(faults), faults: faults.map(({ id }) => id) });
      }, 60_000);

      it('show where each of them breaks something, and nowhere else', () => {
        const fresh = [...found.keys()].filter((key) => !usual.has(key)).sort();
        const broken = faults.flatMap(({ breaks }) =>
          breaks.checks.map((check) => `${breaks.operation} ${check}`),
        );
        expect(fresh).toEqual(broken.sort());
      });

      it.each(faults.map((fault) => ({ ...fault })))(
        '$id fails unless its requirement is a SHOULD or disputed',
        ({ breaks }) => {
          const { disputes } = CONTRACT.operation(breaks.operation);
          for (const check of breaks.checks) {
            const { requirement: id = '', once = false } = CHECKS.find((c) => c.id === check) ?? {};
            const requirement = CONTRACT.requirements.get(id);
            const disputed =
              requirement?.disputed !== undefined || disputes.some((d) => d.requirement === id);
            const results = found.get(`${breaks.operation} ${check}`) ?? [];
            const verdict = requirement?.level !== 'MUST' || disputed ? 'warn' : 'fail';
            expect([...new Set(results.map((r) => r.verdict))], check).toEqual([verdict]);
            const findings = results.flatMap((r) => r.findings);
            expect(findings.length, check).toBeGreaterThan(0);
            if (once) expect(findings, check).toHaveLength(1);
            for (const finding of findings) {
              expect(finding.expected).not.toBe(finding.actual);
              expect(finding.curl).toMatch(/^curl .*'http:\/\/127\.0\.0\.1:/);
            }
          }
        },
      );
    },
  );
}
