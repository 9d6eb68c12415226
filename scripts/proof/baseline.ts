import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Check } from '../../src/checks/check.js';
import type { Finding, Result } from '../../src/engine/events.js';
import { Judge, type JudgeInput } from '../../src/engine/judge.js';
import { run } from '../../src/engine/run.js';
import { type Answered, type Exchange, type HttpResponse, isAnswered } from '../../src/http/exchange.js';
import { ACCEPT } from '../../src/http/session.js';
import { type MockOptions, startMock } from '../../src/mock/index.js';
import type { Case } from '../../src/plan/case.js';
import { Readings } from '../../src/reading/readings.js';
import { Overlay } from './overlay.js';

/** A row of a run: the check at this place of all, over the case. */
export interface Row {
  readonly case: Case;
  readonly place: number;
}

/** A run of a target in order: what mutants are made of, and what they are held against. */
export interface Baseline {
  readonly input: JudgeInput;
  readonly readings: Readings;
  /** By id. */
  readonly caseOf: ReadonlyMap<string, Case>;
  /** Answered exchanges by the operation that their address has. */
  readonly answers: ReadonlyMap<string, readonly Answered[]>;
  /** Rows that looked at an exchange of another case than their own. */
  readonly lookers: ReadonlyMap<Exchange, readonly Row[]>;
  /** What is told of the target as it is. */
  readonly known: ReadonlySet<string>;
  /** Asks the target for what the run has not asked for. */
  ask(url: string): Promise<Exchange[]>;
  close(): Promise<void>;
}

/** A complaint of a row as it is known by: checks that tell a thing once tell it anywhere. */
export function complaintOf(check: Check, c: Case, { message, location }: Finding): string {
  return [check.once === true ? '' : c.id, check.id, message, location].join('\n');
}

export function isComplaint({ verdict }: Pick<Result, 'verdict'>): boolean {
  return verdict === 'fail' || verdict === 'warn';
}

/**
 * Runs against a mock of its own, changes as well.
 *
 * @param only ids of the operations that are run; all unless given
 */
export async function baselineOf(
  profile: NonNullable<MockOptions['profile']>,
  only?: ReadonlySet<string>,
): Promise<Baseline> {
  const mock = await startMock({
    http: true,
    profile,
    taskDelay: 5,
    seed: 1,
    accounts: [{ username: 'operator', role: 'Restore Operator' }],
  });
  const { username, password, accounts, url } = mock;
  const [restoreOperator] = accounts;
  let input: JudgeInput | undefined;
  await run(
    {
      target: url,
      credentials: { username, password },
      ...(restoreOperator ? { restoreOperator } : {}),
      embedded: true,
      sample: 1,
      ...(only ? { operations: ({ id }) => only.has(id) } : {}),
      writes: {
        writes: true,
        actions: true,
        run: 'proof1',
        password: 'Not-4-real-password',
        ledger: { append: () => undefined },
      },
    },
    () => undefined,
    (observed) => {
      input = observed;
    },
  );
  if (!input) throw new Error('Nothing was judged.');
  const { observations, checks } = input;
  const readings = new Readings(observations.contract);
  const overlay = new Overlay(observations, readings);
  const judge = new Judge({ ...input, observations: overlay });
  const answers = new Map<string, Answered[]>();
  const lookers = new Map<Exchange, Row[]>();
  const known = new Set<string>();
  for (const c of observations.cases) {
    for (const exchange of observations.made(c.id))
      if (isAnswered(exchange)) push(answers, c.operation.id, exchange);
    overlay.trace = new Set();
    for (const { place, result } of judge.rows(c)) {
      const check = checks[place];
      for (const exchange of overlay.trace)
        if (exchange.caseId !== c.id) push(lookers, exchange, { case: c, place });
      overlay.trace.clear();
      if (result && check && isComplaint(result))
        for (const finding of result.findings) known.add(complaintOf(check, c, finding));
    }
    overlay.trace = undefined;
  }
  for (const exchange of explored(lookers.keys())) {
    const operation = observations.route(exchange.request.url)?.operation.id;
    if (operation !== undefined) push(answers, operation, exchange);
  }
  const token = await sessionAt(url, { username, password });
  let id = 1_000_000;
  return {
    input,
    readings,
    caseOf: new Map(observations.cases.map((c) => [c.id, c])),
    answers,
    lookers,
    known,
    async ask(wanted) {
      return Promise.all(
        Object.values(ACCEPT).map(async (accept) => {
          id += 1;
          return {
            id,
            request: { method: 'GET', url: wanted, headers: { Accept: accept } },
            response: await answerTo(wanted, { Accept: accept, ...token }),
            startedAt: new Date(0).toISOString(),
            durationMs: 1,
          };
        }),
      );
    },
    close: () => mock.close(),
  };
}

/** Those that no case has asked for. */
function explored(exchanges: Iterable<Exchange>): Answered[] {
  return [...exchanges].filter((exchange) => exchange.caseId === undefined).filter(isAnswered);
}

/** Asks on a connection of its own: judging takes so long at times that the mock has closed those that were kept. */
async function answerTo(url: string, headers: Readonly<Record<string, string>>): Promise<HttpResponse> {
  const asked = get(url, { headers, agent: false });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const { statusCode = 0, statusMessage = '', httpVersion, rawHeaders } = answer;
  return {
    status: statusCode,
    reason: statusMessage,
    httpVersion,
    headers: rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [[name, rawHeaders[i + 1] ?? ''] as const] : [])),
    body: await buffer(answer),
  };
}

async function sessionAt(url: string, { username, password }: { username: string; password: string }) {
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  const answer = await fetch(`${url}/api/sessionMngr/?v=latest`, {
    method: 'POST',
    headers: { Authorization: `Basic ${basic}` },
  });
  return { 'X-RestSvcSessionId': answer.headers.get('X-RestSvcSessionId') ?? '' };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
