import { Observations } from '../checks/observations.js';
import { CHECKS } from '../checks/registry.js';
import type { Exchange } from '../http/exchange.js';
import type { Case } from '../plan/case.js';
import { connect } from './connect.js';
import type { RunListener, RunSummary, Target } from './events.js';
import type { JudgeInput } from './judge.js';
import { Judging } from './judging.js';
import { perform, type Work } from './perform.js';
import { present } from './present.js';
import type { RunOptions } from './run-options.js';
import { sceneOf } from './scene.js';
import { summarise } from './summary.js';
import { isCounted } from './totals.js';
import type { Wire } from './wire.js';

/** What a run has begun with. */
export interface Begun extends Wire {
  readonly startedAt: Date;
  /** The request for the root, which is under way. */
  readonly root: Promise<Exchange>;
}

/**
 * The run itself, once its first request is on the way: what it needs is loaded meanwhile.
 *
 * @throws UnreachableError, LogonRefusedError before anything was judged
 */
export async function conduct(
  options: RunOptions,
  begun: Begun,
  listener: RunListener,
  observed: (input: JudgeInput) => void = () => undefined,
): Promise<RunSummary> {
  const { startedAt, root } = begun;
  const faults = new Set<string>();
  const onFault = (error: unknown): unknown => faults.add(textOf(error));
  const scene = sceneOf(begun);
  const { contract, target, client, limits, readings, sessions } = scene;
  const observations = new Observations(contract, target, [], [], readings);
  const skipped: Work['skipped'] = new Map();
  const chosen = new Set(CHECKS.filter(options.checks ?? (() => true)).map(({ id }) => id));
  const judging = new Judging({
    observations,
    checks: CHECKS,
    skipped,
    limits,
    onFault,
    onResult: (result) => {
      if (!chosen.has(result.check)) return;
      listener({ type: 'case-finished', result });
      for (const finding of result.findings) listener({ type: 'finding', result, finding });
    },
  });
  const work: Work = { observations, judging, skipped, left: [], explored: { unlinked: [], uncharted: [] } };
  const describe = (versions: readonly string[]): Target => ({
    url: target.base.href,
    versions,
    embedded: options.embedded ?? false,
  });
  const { credentials, apiVersion = 'latest', signal } = options;
  listener({ type: 'run-started', target: describe([]) });
  begun.follow((exchange) => {
    observations.note(exchange);
    listener({ type: 'exchange', exchange });
  });
  listener({ type: 'phase', phase: 'logon' });
  const connection = await connect({
    ...scene,
    root,
    credentials,
    apiVersion,
    ...present({ proxy: options.network?.proxy }),
  });
  await perform(options, { ...scene, connection }, work, listener)
    .catch(onFault)
    .finally(() => {
      listener({ type: 'phase', phase: 'logoff' });
      return sessions.endAll();
    });
  listener({ type: 'phase', phase: 'judge' });
  const results = (await judging.finish()).filter(({ check }) => chosen.has(check));
  observed({ observations, checks: CHECKS, skipped });
  const summary = summarise({
    contract,
    target: describe(connection.versions),
    startedAt,
    ...present({ depth: options.depth }),
    seen: judging.seeing.all,
    shapes: judging.seeing.shapes.all,
    results,
    exchanges: client.exchanges,
    chosen: observable(observations.cases),
    explored: work.explored,
    interrupted: signal?.aborted === true,
    limits: limits.sentences,
    left: work.left,
    openSessions: sessions.left,
    faults: [...faults],
    ...present({ gone: client.gone }),
  });
  listener({ type: 'run-finished', summary });
  return summary;
}

/** How many operations the cases could observe: a refusal shows nothing of an operation. */
function observable(cases: readonly Case[]): number {
  const able = cases.filter(
    ({ operation, expect, forOthers }) => !forOthers && expect.form !== 'error' && isCounted(operation),
  );
  return new Set(able.map(({ operation }) => operation.id)).size;
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
