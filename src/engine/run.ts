import type { Check } from '../checks/check.js';
import type { Operation } from '../contract/types.js';
import { HttpClient } from '../http/client.js';
import { Guard } from '../http/guard.js';
import { Limits } from '../http/limits.js';
import type { NetworkOptions } from '../http/network.js';
import type { Credentials } from '../http/session.js';
import { TargetUrl } from '../http/target-url.js';
import { connect } from './connect.js';
import type { Result, RunListener, RunSummary, Target } from './events.js';
import { OwnSessions } from './own-sessions.js';
import type { Work } from './phases.js';
import { present } from './present.js';
import { summarise } from './summary.js';
import type { WriteOptions } from './writes.js';

export interface RunOptions {
  /** URL of the target, with or without `/api`. */
  readonly target: string;
  readonly credentials: Credentials;
  /** PEM certificates to trust. */
  readonly ca?: string;
  readonly insecure?: boolean;
  /** A second account that has the role Restore Operator and no other; absent: what roles refuse is not looked at. */
  readonly restoreOperator?: Credentials;
  /** Milliseconds after which an idle session must have ended; absent: this is not waited for. */
  readonly expiry?: number;
  /** `latest` unless given. */
  readonly apiVersion?: string;
  /** Instances a resource type; 3 unless given. */
  readonly sample?: number;
  /** Requests under way at the same time; 4 unless given. */
  readonly concurrency?: number;
  /** Requests a second; unlimited unless given. */
  readonly rate?: number;
  /** Milliseconds for a request; 30,000 unless given. */
  readonly timeoutMs?: number;
  /** Times a GET is repeated after a reset; 2 unless given. */
  readonly retries?: number;
  /** Largest body that is read, bytes; 16 MiB unless given. */
  readonly maxBodyBytes?: number;
  /** Milliseconds that the run waits, all in all, where the target asks for it (429, 503); five minutes unless given. */
  readonly maxWaitMs?: number;
  /** Proxy and client certificate. */
  readonly network?: NetworkOptions;
  /** Chooses operations; all unless given. */
  readonly operations?: (operation: Operation) => boolean;
  /** Chooses checks; all unless given. What a chosen check needs is judged with it. */
  readonly checks?: (check: Check) => boolean;
  /** Absent: the run is read-only. */
  readonly writes?: WriteOptions;
  /** True where the run started the target itself. */
  readonly embedded?: boolean;
  /** Ends the run early; sessions are logged off all the same. */
  readonly signal?: AbortSignal;
}

/**
 * A conformance run: logon → explore → plan → exercise → plan queries from what was
 * read → exercise them → logoff → judge. Everything is told in events; nothing is
 * printed or written. Where a phase breaks for a fault of ours, what was exercised before is judged all the same, and
 * the summary says what broke.
 *
 * @throws UnreachableError, LogonRefusedError before anything was judged
 */
export async function run(options: RunOptions, listener: RunListener = () => undefined): Promise<RunSummary> {
  const startedAt = new Date();
  const target = new TargetUrl(options.target);
  const guard = new Guard(target.base);
  const limits = new Limits();
  const { signal, credentials, apiVersion = 'latest' } = options;
  const client = new HttpClient({
    guard,
    limits,
    alive: target.base.href,
    ...present({
      ca: options.ca,
      insecure: options.insecure,
      timeoutMs: options.timeoutMs,
      retries: options.retries,
      rate: options.rate,
      maxBodyBytes: options.maxBodyBytes,
      maxWaitMs: options.maxWaitMs,
      network: options.network,
      signal,
    }),
    onExchange: (exchange) => listener({ type: 'exchange', exchange }),
  });
  const describe = (versions: readonly string[]): Target => ({
    url: target.base.href,
    versions,
    embedded: options.embedded ?? false,
  });
  const sessions = new OwnSessions(client, guard, target);
  const work: Work = { cases: [], skipped: new Map(), left: [], explored: { unlinked: [], uncharted: [] } };
  const faults: string[] = [];
  try {
    listener({ type: 'run-started', target: describe([]) });
    listener({ type: 'phase', phase: 'logon' });
    const connection = await connect({ client, sessions, target, credentials, apiVersion });
    try {
      const [{ phases }, { loadContract }] = await exercising();
      await phases(
        options,
        { contract: loadContract(), client, guard, target, sessions, connection, limits },
        work,
        listener,
      );
    } catch (error) {
      faults.push(textOf(error));
    } finally {
      listener({ type: 'phase', phase: 'logoff' });
      await sessions.endAll();
    }
    listener({ type: 'phase', phase: 'judge' });
    const [{ CHECKS }, { Observations }, { judge }, { seenOf }, { loadContract }] = await judging();
    const contract = loadContract();
    const results: Result[] = [];
    const { checks = () => true } = options;
    const chosen = new Set(CHECKS.filter(checks).map(({ id }) => id));
    const { cases, skipped, left, explored } = work;
    const kept = client.exchanges.filter(({ caseId }) => skipped.get(caseId ?? '')?.cutOff !== true);
    const observations = new Observations(contract, target, cases, kept);
    for await (const result of inTurns(
      judge({
        observations,
        checks: CHECKS,
        skipped,
        limits,
        onFault: (error) => faults.push(textOf(error)),
      }),
    )) {
      if (!chosen.has(result.check)) continue;
      results.push(result);
      listener({ type: 'case-finished', result });
      for (const finding of result.findings) listener({ type: 'finding', result, finding });
    }
    const summary = summarise({
      contract,
      target: describe(connection.versions),
      startedAt,
      seen: seenOf(observations),
      results,
      exchanges: client.exchanges,
      explored,
      interrupted: signal?.aborted === true,
      limits: limits.sentences,
      left,
      openSessions: sessions.left,
      faults: [...new Set(faults)],
      ...present({ gone: client.gone }),
    });
    listener({ type: 'run-finished', summary });
    return summary;
  } finally {
    client.close();
  }
}

// A run begins with a request: what is needed when that is answered is loaded then.

function exercising() {
  return Promise.all([import('./phases.js'), import('../contract/load.js')]);
}

function judging() {
  return Promise.all([
    import('../checks/registry.js'),
    import('../checks/observations.js'),
    import('./judge.js'),
    import('./seen.js'),
    import('../contract/load.js'),
  ]);
}

/** Milliseconds that judging goes on without letting signals through. */
const TURN_MS = 50;

/** The same, with pauses in which the process can take note of a signal. */
async function* inTurns<T>(items: Iterable<T>): AsyncGenerator<T> {
  let begun = performance.now();
  for (const item of items) {
    yield item;
    if (performance.now() - begun < TURN_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    begun = performance.now();
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
