import type { Observations } from '../checks/observations.js';
import { mayHaveVanished } from '../checks/vanished.js';
import type { Inventory } from '../explore/inventory.js';
import type { Case } from '../plan/case.js';
import { answeredBefore } from './answered.js';
import type { Left } from './belongings.js';
import type { Connection } from './connect.js';
import type { Explored, RunListener } from './events.js';
import { exercise, type Skipped } from './exercise.js';
import type { Judging } from './judging.js';
import { outsetOf } from './outset.js';
import { PHASES, type Phase } from './phases.js';
import { present } from './present.js';
import { bySize, membersRead } from './read.js';
import type { RunOptions } from './run-options.js';
import type { Scene } from './scene.js';
import { settle } from './settle.js';

/** What a run has done so far; it stays when a phase breaks. */
export interface Work {
  readonly observations: Observations;
  readonly judging: Judging;
  /** Why cases were not exercised, or not to their end. */
  readonly skipped: Map<string, Skipped>;
  readonly left: Left[];
  explored: Explored;
}

/** Explores, and then plans and exercises one phase after the other; each goes on from what those before it have read. */
export async function perform(
  options: RunOptions,
  scene: Scene & { readonly connection: Connection },
  work: Work,
  listener: RunListener,
): Promise<void> {
  const { connection, readings } = scene;
  const { session } = connection;
  const { credentials, restoreOperator, depth = 'standard', concurrency = 4, signal, writes } = options;
  const { observations, judging, skipped } = work;
  listener({ type: 'phase', phase: 'explore' });
  const { inventory, narrowed } = await outsetOf(options, scene);
  work.explored = exploredBy(inventory);
  const done = new Map<Phase, readonly Case[]>();
  /** Whether writing may change what a case reads, or what it asks for may be gone, so that more is read of it. */
  const isReadAgain = (c: Case): boolean =>
    observations.made(c.id).some((exchange) => mayHaveVanished(exchange, c)) ||
    (writes !== undefined &&
      bySize([c], membersRead(readings, [c], observations.made(c.id))).empty.length > 0);
  for (const phase of PHASES) {
    const { cases: whole, writer } = await phase.plan({ ...scene, options, inventory, done });
    const cases = narrowed(whole);
    done.set(phase, cases);
    if (cases.length === 0) continue;
    observations.plan(cases);
    const known = depth === 'quick' ? answeredBefore(cases, (url) => observations.explored(url)) : undefined;
    for (const [id, answers] of known ?? []) for (const answer of answers) observations.take(id, answer);
    const answered = known && new Set(known.keys());
    // Nothing is sent any more after an interruption.
    if (!signal?.aborted)
      listener({
        type: 'phase',
        phase: phase.name,
        // How often a writer asks for its tasks is not known.
        ...(writer === undefined ? { total: requestsOf(cases, answered) } : {}),
      });
    const left = await exercise(cases, {
      ...scene,
      session,
      credentials,
      concurrency,
      skipped,
      onExercised: (c) => judging.exercised(c, isReadAgain(c)),
      ...present({ restoreOperator, writer, signal, answered }),
    });
    work.left.push(...left);
    for (const c of cases) if (skipped.get(c.id)?.cutOff) observations.forget(c.id);
  }
  if (!signal?.aborted) await settle(scene, session.token, work, signal);
}

/** Requests that cases take. */
function requestsOf(cases: readonly Case[], answered: ReadonlySet<string> = new Set()): number {
  return cases.reduce((n, c) => n + (answered.has(c.id) ? 0 : c.probes.length), 0);
}

function exploredBy({ absences, uncharted }: Inventory): Explored {
  const unlinked = [...absences].filter(
    ([, { verdict, offered }]) => verdict === 'not-applicable' && !offered,
  );
  return { unlinked: unlinked.map(([operation]) => operation), uncharted };
}
