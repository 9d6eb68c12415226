import type { Contract } from '../contract/contract.js';
import { explore } from '../explore/explore.js';
import type { Inventory } from '../explore/inventory.js';
import type { HttpClient } from '../http/client.js';
import type { Guard } from '../http/guard.js';
import type { Limits } from '../http/limits.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Case } from '../plan/case.js';
import { planLookups } from '../plan/lookups.js';
import { plan } from '../plan/plan.js';
import { planWave } from '../plan/query-wave.js';
import type { Left } from './belongings.js';
import type { Connection } from './connect.js';
import type { Explored, Phase, RunListener } from './events.js';
import { exercise, type Skipped } from './exercise.js';
import type { OwnSessions } from './own-sessions.js';
import { present } from './present.js';
import { bySize, lookupsOf, readingsOf } from './readings.js';
import type { RunOptions } from './run.js';
import type { Writer } from './writer.js';
import { planWriteWave, type WriteScene, writerOf } from './writes.js';

/** What the phases of a run have done so far; it stays when one of them breaks. */
export interface Work {
  readonly cases: Case[];
  readonly skipped: Map<string, Skipped>;
  readonly left: Left[];
  explored: Explored;
}

export interface PhaseScene {
  readonly contract: Contract;
  readonly client: HttpClient;
  readonly guard: Guard;
  readonly target: TargetUrl;
  readonly sessions: OwnSessions;
  readonly connection: Connection;
  readonly limits: Limits;
}

/** Explores, plans and exercises, one phase after the other; each goes on from what those before it have read. */
export async function phases(
  options: RunOptions,
  scene: PhaseScene,
  work: Work,
  listener: RunListener,
): Promise<void> {
  const { contract, client, guard, target, sessions, connection, limits } = scene;
  const { session, logonUrl, versions } = connection;
  const { credentials, concurrency = 4, signal, writes } = options;
  listener({ type: 'phase', phase: 'explore' });
  const inventory = await explore({
    contract,
    target,
    client,
    limits,
    token: session.token,
    start: connection.start,
    ownSession: session.url ?? '',
    sample: options.sample ?? 3,
    ...(signal ? { signal } : {}),
  });
  work.explored = exploredBy(inventory);

  const send = async (phase: Phase, wave: readonly Case[], writer?: Writer): Promise<void> => {
    // Nothing is sent any more after an interruption; the wave tells what was skipped.
    if (!signal?.aborted)
      listener({ type: 'phase', phase, total: wave.reduce((n, c) => n + c.probes.length, 0) });
    const { skipped, left } = await exercise(wave, {
      client,
      sessions,
      target,
      credentials,
      session,
      concurrency,
      ...present({ restoreOperator: options.restoreOperator, writer, signal }),
    });
    for (const [id, why] of skipped) work.skipped.set(id, why);
    work.left.push(...left);
  };

  const reading = plan({
    contract,
    inventory,
    target,
    logonUrl,
    versions,
    restoreOperator: options.restoreOperator !== undefined,
    ...present({ includes: options.operations, expiry: options.expiry }),
  });
  work.cases.push(...reading);
  await send('exercise', reading);

  const found = readingsOf(contract, reading, client.exchanges);
  const { full, empty } = writes ? bySize(reading, found) : { full: reading, empty: [] };
  const lookups = lookupsOf(contract, reading, client.exchanges);
  const queries = [...planWave(full, found), ...planLookups(reading, lookups)];
  work.cases.push(...queries);
  await send('query', queries);

  if (writes) {
    const writeScene: WriteScene = {
      contract,
      client,
      guard,
      target,
      token: session.token,
      limits,
      inventory,
      logonUrl,
      embedded: options.embedded ?? false,
      ...present({ includes: options.operations, signal }),
    };
    const writing = await planWriteWave(writes, writeScene);
    work.cases.push(...writing);
    await send('write', writing, writerOf(writes, writeScene));
  }

  // Of what there was nothing before, tasks above all, writing may have left some.
  if (empty.length === 0) return;
  await send('query', empty);
  const late = planWave(empty, readingsOf(contract, empty, client.exchanges));
  work.cases.push(...late);
  if (late.length > 0) await send('query', late);
}

function exploredBy({ absences, uncharted }: Inventory): Explored {
  const unlinked = [...absences].filter(
    ([, { verdict, offered }]) => verdict === 'not-applicable' && !offered,
  );
  return { unlinked: unlinked.map(([operation]) => operation), uncharted };
}
