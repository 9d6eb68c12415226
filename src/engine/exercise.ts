import { randomUUID } from 'node:crypto';
import { withheld } from '../contract/withheld.js';
import type { HttpClient } from '../http/client.js';
import type { Exchange } from '../http/exchange.js';
import { GuardError } from '../http/guard.js';
import { type Credentials, logon, sessionHeaders } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Case, Destination, Identity, Probe } from '../plan/case.js';
import type { Readings } from '../reading/readings.js';
import type { Left } from './belongings.js';
import { chainsOf } from './chains.js';
import { idle } from './idle.js';
import type { OwnSession, OwnSessions } from './own-sessions.js';
import type { Pause } from './pause.js';
import { present } from './present.js';
import { spoil } from './spoil.js';
import type { Writer } from './writer.js';

/** What became of a case that another goes on from. */
const LACKS = {
  created: 'created nothing',
  task: 'was answered with no task',
  outcome: 'has brought about nothing that its task links to',
  member: 'has read an empty list',
} as const;

export interface ExerciseOptions {
  readonly client: HttpClient;
  readonly sessions: OwnSessions;
  readonly target: TargetUrl;
  readonly readings: Readings;
  readonly credentials: Credentials;
  /** The second account; cases that need it are planned only where there is one. */
  readonly restoreOperator?: Credentials;
  /** The session of the run. */
  readonly session: OwnSession;
  readonly pause: Pause;
  /** Requests under way at the same time. */
  readonly concurrency: number;
  /** Carries out the cases that write; absent: there are none. */
  readonly writer?: Writer;
  readonly signal?: AbortSignal;
  /** Gets the cases that were not exercised, or not to their end, by id. */
  readonly skipped: Map<string, Skipped>;
  /** Ids of cases that were answered before; they are not sent again. */
  readonly answered?: ReadonlySet<string>;
  /** Is told of each case that was exercised, or has nothing to be exercised; not of those that were cut off. */
  readonly onExercised: (c: Case) => void;
}

/** Why a case was not exercised although it has probes, or not to its end. */
export interface Skipped {
  readonly verdict: 'blocked' | 'not-applicable';
  readonly reason: string;
  /** True: it was under way when the run was interrupted, so nothing is made of what it has seen. */
  readonly cutOff?: boolean;
}

/**
 * Sends the requests of every case: those that stand alone at the same time, then the chains of the ordered ones; those
 * of a phase that writes one by one.
 * Sessions that cases open and do not close are closed at the end, also when the run is interrupted.
 *
 * @returns what clean-up could not take away
 */
export async function exercise(cases: readonly Case[], options: ExerciseOptions): Promise<readonly Left[]> {
  const { client, target, signal, skipped } = options;
  const planned = new Set(cases.map(({ id }) => id));
  const answers = new Map<string, Exchange>();
  /** How many of its requests a case has behind it. */
  const answered = new Map<string, number>();
  /** By the case whose logon opened it. */
  const sessions = new Map<string, OwnSession>();
  const invented = Buffer.from(randomUUID()).toString('base64');

  const linkOf = (caseId: string, rel: string): string | undefined => {
    const response = answers.get(caseId)?.response;
    if (!response) return undefined;
    const links = options.readings.of(response).resources.flatMap((r) => r.links);
    const href = links.find((link) => link.rel === rel)?.href;
    return href === undefined ? undefined : target.resolve(href)?.url;
  };

  const tokenOf = (identity: Identity): string | undefined => {
    switch (identity.kind) {
      case 'run':
        return options.session.token;
      case 'invented':
        return invented;
      case 'spoilt':
        return spoil(options.session.token, identity.how);
      case 'case':
        return sessions.get(identity.caseId)?.token;
      case 'none':
        return undefined;
    }
  };
  /** Keeps the session of the run alive. */
  const use = (): Promise<unknown> =>
    client.send({
      method: 'GET',
      url: options.session.url ?? target.base.href,
      headers: sessionHeaders(options.session.token),
    });

  const send = async (c: Case, probe: Probe): Promise<void> => {
    const { destination } = probe;
    const hindrance = options.writer?.hindrance(c);
    if (hindrance !== undefined) {
      skipped.set(c.id, { verdict: 'blocked', reason: hindrance });
      return;
    }
    const url =
      destination.kind === 'url'
        ? destination.url
        : destination.kind === 'link'
          ? linkOf(destination.caseId, destination.rel)
          : options.writer?.urlOf(destination);
    if (url === undefined && destination.kind !== 'url') {
      const { caseId } = destination;
      if (!planned.has(caseId)) {
        skipped.set(c.id, {
          verdict: 'blocked',
          reason: `It goes on from ${caseId}, which is not part of this run (--include, --exclude).`,
        });
        return;
      }
      const disowned = options.writer?.disowned(caseId);
      const status = answers.get(caseId)?.response?.status;
      skipped.set(
        c.id,
        disowned === undefined
          ? lacking(c, destination, status, skipped.get(caseId))
          : { verdict: 'blocked', reason: `Left alone: ${disowned}.` },
      );
      return;
    }
    if (url === undefined) return;
    if (c.operation.id === 'logon') {
      const exchange = await logon(client, url, credentialsOf(probe, options), probe.accept, {
        caseId: c.id,
        ...present({ contentType: probe.contentType }),
      });
      answers.set(c.id, exchange);
      const session = await options.sessions.opened(exchange);
      if (session) sessions.set(c.id, session);
      return;
    }
    const { identity } = probe;
    const token = tokenOf(identity);
    if (identity.kind === 'case' && token === undefined) {
      skipped.set(c.id, { verdict: 'blocked', reason: `${identity.caseId} gave no session id.` });
      return;
    }
    const cookie = probe.cookie && tokenOf(probe.cookie);
    const headers: Record<string, string | readonly string[]> = {};
    if (probe.accept !== undefined) headers.Accept = probe.accept;
    if (token !== undefined) Object.assign(headers, sessionHeaders(token, probe.carrier));
    if (cookie !== undefined) Object.assign(headers, sessionHeaders(cookie, 'cookie'));
    if (probe.wait !== undefined) {
      await idle(options.pause, probe.wait, use, signal);
      if (signal?.aborted) return;
    }
    const givenUp = await options.writer?.givenUp(c, url, headers);
    if (givenUp !== undefined) {
      skipped.set(c.id, { verdict: 'blocked', reason: givenUp });
      return;
    }
    const exchange = options.writer
      ? await options.writer.send(c, url, headers)
      : await client.send({ method: c.operation.method, url, headers }, { caseId: c.id });
    answers.set(c.id, exchange);
    const ended = c.purpose === 'logoff' ? 204 : c.purpose === 'idle-session' ? 401 : undefined;
    const own = identity.kind === 'case' ? sessions.get(identity.caseId) : undefined;
    if (own && ended !== undefined && exchange.response?.status === ended) options.sessions.ended(own);
  };

  /** What safety forbids, and what an interruption cuts off, blocks the case: neither says anything of the target. */
  const exerciseOne = async (c: Case, probe: Probe): Promise<void> => {
    if (signal?.aborted) return;
    try {
      await send(c, probe);
    } catch (error) {
      if (!(error instanceof GuardError)) throw error;
      skipped.set(c.id, { verdict: 'blocked', reason: error.message });
    }
    if (signal?.aborted)
      skipped.set(c.id, { verdict: 'blocked', reason: 'The run was interrupted.', cutOff: true });
    answered.set(c.id, (answered.get(c.id) ?? 0) + 1);
    if (answered.get(c.id) === c.probes.length && !signal?.aborted) options.onExercised(c);
  };

  let left: readonly Left[] = [];
  const isDone = (c: Case): boolean => c.probes.length === 0 || options.answered?.has(c.id) === true;
  for (const c of cases) if (isDone(c)) options.onExercised(c);
  try {
    const alone = cases
      .filter((c) => !c.ordered && !isDone(c))
      .flatMap((c) => c.probes.map((probe) => ({ c, probe })));
    await inParallel(alone, options.concurrency, ({ c, probe }) => exerciseOne(c, probe));
    const ordered = cases.filter((c) => c.ordered);
    // What one case writes, any of the others may see.
    const chains = options.writer ? [ordered] : chainsOf(ordered);
    await inParallel(chains, options.concurrency, async (chain) => {
      for (const c of chain) for (const probe of c.probes) await exerciseOne(c, probe);
    });
  } finally {
    left = (await options.writer?.cleanUp()) ?? [];
    await Promise.all([...sessions.values()].map((session) => options.sessions.end(session)));
  }
  return left;
}

/** Why there is no address that a case could go on to. */
function lacking(
  { operation }: Case,
  destination: Exclude<Destination, { readonly kind: 'url' }>,
  status: number | undefined,
  earlier: Skipped | undefined,
): Skipped {
  // What the target has proven not to have, it has nothing below either.
  if (earlier?.verdict === 'not-applicable') return earlier;
  const { caseId } = destination;
  if (destination.kind === 'task' && destination.missing !== undefined && status !== undefined)
    return { verdict: 'not-applicable', reason: destination.missing };
  if (destination.kind !== 'link' && destination.kind !== 'named')
    return { verdict: 'blocked', reason: `${caseId} ${LACKS[destination.kind]}.` };
  const kept = status === undefined ? undefined : withheld(operation, status);
  if (kept !== undefined) return kept;
  if (destination.missing !== undefined && status === 200)
    return { verdict: 'not-applicable', reason: destination.missing };
  const what =
    destination.kind === 'link' ? `no link ${destination.rel}` : `nothing called ${destination.name}`;
  return { verdict: 'blocked', reason: `The answer to ${caseId} has ${what}.` };
}

function credentialsOf(
  probe: Probe,
  { credentials, restoreOperator }: ExerciseOptions,
): Credentials | undefined {
  if (probe.credentials === 'run') return credentials;
  if (probe.credentials === 'restore-operator') return restoreOperator;
  if (probe.credentials === undefined) return undefined;
  // Never the real user name: accounts lock.
  return { username: `em-conformance-${randomUUID().slice(0, 8)}`, password: randomUUID() };
}

async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, worker));
}
