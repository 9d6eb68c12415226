/** Every fault of the mock turns exactly the cases red that it breaks: the right operation, the right checks, no other. */
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.js';
import { loadContract } from '../../src/contract/load.js';
import type { Result } from '../../src/engine/events.js';
import { run } from '../../src/engine/run.js';
import { listFaults, type MockOptions, startMock } from '../../src/mock/index.js';

const CONTRACT = loadContract();

/** Areas that a fault lies in: what the other areas show is the same with and without it. */
const AREAS = new Set(listFaults().map(({ breaks }) => CONTRACT.operation(breaks.operation).area));

/** Red or yellow rows as `operation check`, without those of a target in order. */
async function complaints(options: MockOptions = {}): Promise<Map<string, Result>> {
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
    ...(restoreOperator ? { restoreOperator } : {}),
    // One query type stands for all: they are one route of the mock.
    operations: ({ id, path, area }) => AREAS.has(area) && (path !== '/query' || id === 'queryRestorePoint'),
  });
  return new Map(
    results
      .filter((r) => ['fail', 'warn', 'error', 'stale'].includes(r.verdict))
      .map((r) => [`${r.operation} ${r.check}`, r]),
  );
}

/** One run serves every statement about a fault. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

const usual = await complaints();

describe('a target in order', () => {
  it('has only warnings, and each is a dispute', () => {
    for (const result of usual.values()) {
      expect(result.verdict).toBe('warn');
      expect(result.findings.every((f) => f.disputed !== undefined)).toBe(true);
    }
  });
});

/** They leave what is read and followed as it is, each at an operation of its own: one run shows them all. */
const TOGETHER = [
  'q-values-as-html',
  'charset-differs',
  'byte-order-mark',
  'error-always-xml',
  'error-status-differs',
  'role-ignored',
];
const foundTogether = once(() => complaints({ faults: TOGETHER }));

/** What a fault shows; of those that stand together, what shows beside the operations of the others. */
async function shownBy(id: string): Promise<Map<string, Result>> {
  if (!TOGETHER.includes(id)) return complaints({ faults: [id] });
  const others = listFaults().filter((f) => f.id !== id && TOGETHER.includes(f.id));
  const operations = new Set<string>(others.map((f) => f.breaks.operation));
  return new Map([...(await foundTogether())].filter(([, r]) => !operations.has(r.operation)));
}

describe.each(listFaults().map((fault) => ({ ...fault })))('$id', ({ id, breaks }) => {
  const found = once(() => shownBy(id));

  it(`shows at ${breaks.operation} in ${breaks.checks.join(', ')}, and nowhere else`, async () => {
    const fresh = [...(await found()).keys()].filter((key) => !usual.has(key)).sort();
    expect(fresh).toEqual(breaks.checks.map((check) => `${breaks.operation} ${check}`).sort());
  });

  it('fails unless its requirement is a SHOULD or disputed', async () => {
    for (const check of breaks.checks) {
      const requirement = CONTRACT.requirements.get(CHECKS.find((c) => c.id === check)?.requirement ?? '');
      const soft = requirement?.level !== 'MUST' || requirement.disputed !== undefined;
      const result = (await found()).get(`${breaks.operation} ${check}`);
      expect(result?.verdict, check).toBe(soft ? 'warn' : 'fail');
      expect(result?.findings.length, check).toBeGreaterThan(0);
      for (const finding of result?.findings ?? []) {
        expect(finding.expected).not.toBe(finding.actual);
        expect(finding.curl).toMatch(/^curl .*'http:\/\/127\.0\.0\.1:/);
      }
    }
  });
});
