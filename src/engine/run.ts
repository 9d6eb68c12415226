import type { Check } from '../checks/check.js';
import { Observations } from '../checks/observations.js';
import { CHECKS } from '../checks/registry.js';
import { loadContract } from '../contract/load.js';
import type { Operation } from '../contract/types.js';
import { explore } from '../explore/explore.js';
import type { Inventory } from '../explore/inventory.js';
import { HttpClient } from '../http/client.js';
import { Guard } from '../http/guard.js';
import { type Credentials, logoff } from '../http/session.js';
import { TargetUrl } from '../http/target-url.js';
import type { Case } from '../plan/case.js';
import { planLookups } from '../plan/lookups.js';
import { plan } from '../plan/plan.js';
import { planWave } from '../plan/query-wave.js';
import { connect } from './connect.js';
import type { Explored, Phase, Result, RunListener, RunSummary, Target } from './events.js';
import { type Exercised, exercise } from './exercise.js';
import { judge } from './judge.js';
import { bySize, lookupsOf, readingsOf } from './readings.js';
import { seenOf } from './seen.js';
import { summarise } from './summary.js';
import type { Writer } from './writer.js';
import { planWriteWave, type WriteOptions, type WriteScene, writerOf } from './writes.js';

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
 * printed or written.
 *
 * @throws UnreachableError, LogonRefusedError before anything was judged
 */
export async function run(options: RunOptions, listener: RunListener = () => undefined): Promise<RunSummary> {
  const startedAt = new Date();
  const contract = loadContract();
  const target = new TargetUrl(options.target);
  const guard = new Guard(target.base);
  const { signal } = options;
  const client = new HttpClient({
    guard,
    alive: target.base.href,
    ...present({
      ca: options.ca,
      insecure: options.insecure,
      timeoutMs: options.timeoutMs,
      retries: options.retries,
      rate: options.rate,
    }),
    ...(signal ? { signal } : {}),
    onExchange: (exchange) => listener({ type: 'exchange', exchange }),
  });
  const describe = (versions: readonly string[]): Target => ({
    url: target.base.href,
    versions,
    embedded: options.embedded ?? false,
  });
  try {
    listener({ type: 'run-started', target: describe([]) });
    listener({ type: 'phase', phase: 'logon' });
    const { credentials, apiVersion = 'latest' } = options;
    const connection = await connect({ client, guard, target, credentials, apiVersion });
    const { token } = connection;
    const exercised = await (async () => {
      try {
        listener({ type: 'phase', phase: 'explore' });
        const inventory = await explore({
          contract,
          target,
          client,
          token,
          start: connection.start,
          ownSession: connection.url ?? '',
          sample: options.sample ?? 3,
          ...(signal ? { signal } : {}),
        });
        const firstWave = plan({
          contract,
          inventory,
          target,
          logonUrl: connection.logonUrl,
          versions: connection.versions,
          restoreOperator: options.restoreOperator !== undefined,
          ...present({ includes: options.operations, expiry: options.expiry }),
        });
        const concurrency = options.concurrency ?? 4;
        const send = async (phase: Phase, wave: readonly Case[], writer?: Writer): Promise<Exercised> => {
          listener({ type: 'phase', phase, total: wave.reduce((n, c) => n + c.probes.length, 0) });
          return exercise(wave, {
            client,
            guard,
            target,
            credentials,
            token,
            ...present({ restoreOperator: options.restoreOperator, ownUrl: connection.url }),
            concurrency,
            ...(writer ? { writer } : {}),
            ...(signal ? { signal } : {}),
          });
        };
        const first = await send('exercise', firstWave);
        const found = readingsOf(contract, firstWave, client.exchanges);
        const { writes } = options;
        const { full, empty } = writes ? bySize(firstWave, found) : { full: firstWave, empty: [] };
        const lookups = lookupsOf(contract, firstWave, client.exchanges);
        const secondWave = [...planWave(full, found), ...planLookups(firstWave, lookups)];
        const second = await send('query', secondWave);
        const scene: WriteScene = {
          contract,
          client,
          guard,
          target,
          token,
          inventory,
          logonUrl: connection.logonUrl,
          embedded: options.embedded ?? false,
          ...present({ includes: options.operations, signal }),
        };
        const writing = writes ? await planWriteWave(writes, scene) : [];
        const written = writes ? await send('write', writing, writerOf(writes, scene)) : undefined;
        // Of what there was nothing before, tasks above all, writing may have left some.
        if (empty.length > 0) await send('query', empty);
        const thirdWave = planWave(empty, readingsOf(contract, empty, client.exchanges));
        const third = thirdWave.length > 0 ? await send('query', thirdWave) : undefined;
        const cases = [...firstWave, ...secondWave, ...writing, ...thirdWave];
        const waves = [first, second, written, third];
        const skipped = new Map(waves.flatMap((wave) => [...(wave?.skipped ?? [])]));
        return { cases, skipped, explored: exploredBy(inventory) };
      } finally {
        listener({ type: 'phase', phase: 'logoff' });
        if (connection.url !== undefined) await logoff(client, connection.url, token);
      }
    })();
    listener({ type: 'phase', phase: 'judge' });
    const results: Result[] = [];
    const { checks = () => true } = options;
    const chosen = (id: string): boolean => CHECKS.some((check) => check.id === id && checks(check));
    const { cases, skipped, explored } = exercised;
    const observations = new Observations(contract, target, cases, client.exchanges);
    for (const result of judge({ observations, checks: CHECKS, skipped })) {
      if (!chosen(result.check)) continue;
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
      ...present({ gone: client.gone }),
    });
    listener({ type: 'run-finished', summary });
    return summary;
  } finally {
    client.close();
  }
}

function exploredBy({ absences, uncharted }: Inventory): Explored {
  const unlinked = [...absences].filter(
    ([, { verdict, offered }]) => verdict === 'not-applicable' && !offered,
  );
  return { unlinked: unlinked.map(([operation]) => operation), uncharted };
}

/** Leaves absent options out, as exactOptionalPropertyTypes wants it. */
function present<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
