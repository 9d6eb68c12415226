/**
 * Table tests for checks: a planned case, the answer it got, what else was observed, and the verdict. Each row goes
 * through the engine's `judge` with the check and all that it needs, as in a run.
 */
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/check.js';
import { Observations } from '../../src/checks/observations.js';
import { CHECKS } from '../../src/checks/registry.js';
import type { Result } from '../../src/engine/events.js';
import { judge } from '../../src/engine/judge.js';
import type { Coding } from '../../src/http/decode.js';
import type { Exchange, HttpResponse } from '../../src/http/exchange.js';
import type { Case } from '../../src/plan/case.js';
import { type LookedUp, planLookups } from '../../src/plan/lookups.js';
import { plan } from '../../src/plan/plan.js';
import { planWave } from '../../src/plan/query-wave.js';
import { planWrites } from '../../src/plan/writes/plan.js';
import { readDocument } from '../../src/representation/document.js';
import type { Json } from '../../src/representation/json.js';
import { API, contract, example, jsonValue, target } from './documents.js';
import { FINDS } from './finds.js';
import { READINGS } from './query/found.js';

export * from './documents.js';

const GUID = '5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';

/** URL of an operation's instance: that of the example entity, where there is one. */
function instance({ resource, roots, path, query }: Case['operation']): string {
  const own = path.endsWith('{ID}') && resource === roots.entity ? resource : undefined;
  const { Href } = own === undefined ? {} : (jsonValue(own) as { readonly Href?: Json });
  const url = new URL(typeof Href === 'string' ? Href : path.slice(1).replaceAll(/\{[^}]+\}/g, GUID), API);
  url.search = new URLSearchParams(query).toString();
  return url.href;
}

const FIRST_WAVE: readonly Case[] = plan({
  contract,
  target,
  logonUrl: `${API}sessionMngr/?v=latest`,
  versions: ['v1_5', 'v1_6', 'v1_7'],
  restoreOperator: true,
  expiry: 15 * 60_000,
  inventory: {
    instances: new Map(
      contract.operations.filter((o) => o.method === 'GET').map((o) => [o.id, [instance(o)]]),
    ),
    absences: new Map(),
    uncharted: [],
  },
});

/** The VMs of a host, as a link of the lookup service leads to them. */
const LOOKED_UP: LookedUp = {
  url: `${API}lookup?host=urn%3aveeam%3aHierarchyRoot%3a7e9f1a2b-3c4d-4e5f-8a6b-7c8d9e0f1a2b&name=*&type=Vm`,
  status: 200,
  document: readDocument(Buffer.from(example('HierarchyItems', 'xml'))),
};

/** Every case that is planned where each readable operation has one instance, and queries find what `found.ts` has. */
export const PLANNED: readonly Case[] = [
  ...FIRST_WAVE,
  ...planWave(FIRST_WAVE, READINGS),
  ...planLookups(FIRST_WAVE, [LOOKED_UP]),
  ...planWrites({
    contract,
    target,
    finds: FINDS,
    instances: () => [],
    prefix: 'em-conformance-spec-',
    password: 'not-a-real-password',
    own: true,
    writes: true,
    actions: true,
    logonUrl: `${API}sessionMngr/?v=latest`,
  }),
];

/** A planned case by its id, e.g. `getBackup entity/xml`. */
export function planned(id: string): Case {
  const found = PLANNED.find((c) => c.id === id);
  if (!found) throw new Error(`No case ${id} is planned.`);
  return found;
}

/** What the target answers; absent members are what a faultless answer to the case has. */
export interface Answer {
  readonly status?: number;
  readonly reason?: string;
  readonly httpVersion?: string;
  readonly body?: string | Buffer;
  readonly coding?: Coding;
  /** Over the usual ones; null takes one away, a list repeats it. */
  readonly headers?: Readonly<Record<string, string | null | readonly string[]>>;
}

/** Another exchange of the run: of a planned case, or of the exploration. */
export interface Seen extends Answer {
  /** Id of a planned case, or a URL that was read while exploring. */
  readonly at: string;
  /** Where the request went, if not where the plan says. */
  readonly url?: string;
}

export type Place = readonly [location: string, expected: string, actual: string];

export type Verdict =
  | 'pass'
  /** The check does not apply to the case. */
  | 'not-applied'
  | readonly [verdict: 'not-observed' | 'blocked' | 'error', reason: string]
  | readonly [verdict: 'fail' | 'warn', ...findings: Place[]];

export interface Row {
  readonly name: string;
  /** Id of the planned case; absent: the table's. */
  readonly of?: string;
  /** Where the request went, if not where the plan says. */
  readonly url?: string;
  /** Absent: no answer came. */
  readonly answer?: Answer;
  readonly beside?: readonly Seen[];
  readonly verdict: Verdict;
}

/**
 * A table of one check.
 *
 * @param of id of the planned case that rows are about unless they say otherwise
 */
export function checkTable(check: Check, of: string, rows: readonly Row[]): void {
  describe(check.id, () => {
    it.each(rows)('$name', (row) => {
      expect(verdictOf(check, { of, ...row })).toEqual(row.verdict);
    });

    it('is tried with something that holds, something that does not, and something it cannot judge', () => {
      const kinds = new Set(rows.map(({ verdict }) => (typeof verdict === 'string' ? verdict : verdict[0])));
      expect(kinds).toContain('pass');
      expect(kinds.has('fail') || kinds.has('warn')).toBe(true);
      expect(['not-observed', 'not-applied', 'blocked'].some((k) => kinds.has(k as 'blocked'))).toBe(true);
    });
  });
}

/** The result of one row, judged as the engine does; undefined where the check does not apply. */
export function judged(check: Check, row: Row & { readonly of: string }): Result | undefined {
  const c = planned(row.of);
  const beside = row.beside ?? [];
  const observations = new Observations(
    contract,
    target,
    PLANNED.filter((p) => p.id === c.id || beside.some(({ at }) => at === p.id)),
    [
      exchange(c.id, 1, row.answer, row.url),
      ...beside.map(({ at, url, ...answer }, i) => exchange(at, i + 2, answer, url)),
    ],
  );
  const results = judge({ observations, checks: withNeeds(check), skipped: new Map() });
  return [...results].find(
    (r) => r.check === check.id && r.operation === c.operation.id && r.variant === c.variant,
  );
}

/** Verdict on one row. */
export function verdictOf(check: Check, row: Row & { readonly of: string }): Verdict {
  const result = judged(check, row);
  if (!result) return 'not-applied';
  const { verdict, findings, reason = '' } = result;
  if (verdict === 'pass') return 'pass';
  if (verdict === 'fail' || verdict === 'warn')
    return [verdict, ...findings.map((f): Place => [f.location, f.expected, f.actual])];
  if (verdict === 'not-observed' || verdict === 'blocked' || verdict === 'error') return [verdict, reason];
  throw new Error(`The row is judged ${verdict}.`);
}

/** The check and every check it needs, directly or not. */
function withNeeds(check: Check): Check[] {
  const found = new Set([check]);
  for (const { needs = [] } of found)
    for (const other of CHECKS) if (needs.includes(other.id)) found.add(other);
  return [...found];
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  302: 'Found',
  400: 'BadRequest',
  401: 'Unauthorized',
  404: 'Not Found',
  500: 'Internal Server Error',
};

/** The exchange of a planned case or of a URL; without an answer it timed out. */
function exchange(at: string, id: number, answer: Answer | undefined, elsewhere?: string): Exchange {
  const c = at.startsWith('http') ? undefined : planned(at);
  const [probe] = c?.probes ?? [];
  const destination = probe?.destination.kind === 'url' ? probe.destination.url : undefined;
  return {
    id,
    ...(c ? { caseId: c.id } : {}),
    request: {
      method: c?.operation.method ?? 'GET',
      url: elsewhere ?? (c ? (destination ?? `${API}logonSessions/${GUID}`) : at),
      headers: probe?.accept === undefined ? {} : { Accept: probe.accept },
    },
    ...(answer
      ? { response: response(answer, c?.expect.status[0] ?? 200) }
      : { failure: { kind: 'timeout', message: 'No complete answer within 30000 ms.' } }),
    startedAt: '2026-03-10T08:00:00.000Z',
    durationMs: 1,
  };
}

function response(answer: Answer, usualStatus: number): HttpResponse {
  const { status = usualStatus, reason = REASONS[status] ?? '', httpVersion = '1.1' } = answer;
  const body = Buffer.from(answer.body ?? '');
  const usual: Answer['headers'] = {
    'Cache-Control': 'private',
    ...(body.length === 0 ? {} : { 'Content-Type': typeOf(body), 'Content-Length': String(body.length) }),
  };
  const headers = Object.entries({ ...usual, ...answer.headers }).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((v): [string, string] => [name, v]),
  );
  const coding = answer.coding === undefined ? {} : { coding: answer.coding };
  return { status, reason, httpVersion, headers, body, ...coding };
}

function typeOf(body: Buffer): string {
  return body.toString('latin1').includes('<')
    ? 'application/xml; charset=utf-8'
    : 'application/json; charset=utf-8';
}
