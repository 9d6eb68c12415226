import type { Contract } from '../contract/contract.js';
import type { Operation } from '../contract/types.js';
import type { Inventory } from '../explore/inventory.js';
import type { HttpClient } from '../http/client.js';
import type { Guard } from '../http/guard.js';
import type { Limits } from '../http/limits.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Case } from '../plan/case.js';
import type { Finds } from '../plan/writes/finds.js';
import { actions, creations, planWrites } from '../plan/writes/plan.js';
import type { Readings } from '../reading/readings.js';
import { findsOf, lookUp } from './finds.js';
import type { Ledger } from './ledger.js';
import type { Pause } from './pause.js';
import { Writer } from './writer.js';

/** What a run may write, and how it keeps account of it. */
export interface WriteOptions {
  /** Creations, and changes of what the run created. */
  readonly writes: boolean;
  /** Starting jobs, failovers, restores. */
  readonly actions: boolean;
  /** Id of the run: part of every name. Lower-case letters and digits. */
  readonly run: string;
  /** For everything the run creates that has a password. */
  readonly password: string;
  readonly ledger: Ledger;
  /** Requests that change something, at most; 500 unless given. */
  readonly maxWrites?: number;
  /** Milliseconds that a task is waited for; 60,000 unless given. */
  readonly patienceMs?: number;
}

/** What the part of a run that writes is made from. */
export interface WriteScene {
  readonly contract: Contract;
  readonly client: HttpClient;
  readonly guard: Guard;
  readonly readings: Readings;
  readonly target: TargetUrl;
  readonly token: string;
  readonly inventory: Inventory;
  /** URL that logons go to. */
  readonly logonUrl: string;
  readonly embedded: boolean;
  readonly includes?: (operation: Operation) => boolean;
  readonly limits: Limits;
  readonly pause: Pause;
  readonly signal?: AbortSignal;
}

/** Every name of an object that a run creates begins with it. */
export const PREFIX = 'em-conformance-';

/** The cases that write, planned from what the run has read; permits at the guard what the user allowed. */
export async function planWriteWave(options: WriteOptions, scene: WriteScene): Promise<Case[]> {
  const { contract, client, guard, target, embedded } = scene;
  if (embedded) guard.permit('all');
  else {
    if (options.writes) guard.permit(creations({ contract }));
    if (options.actions) guard.permit(actions({ contract }));
  }
  await lookUp(client, target, scene.token, findsOf(scene.readings, client.exchanges));
  return plannedWrites(options, scene, findsOf(scene.readings, client.exchanges));
}

/** The same, from what is given: nothing is sent. */
export function plannedWrites(
  options: WriteOptions,
  scene: Pick<WriteScene, 'contract' | 'target' | 'inventory' | 'logonUrl' | 'embedded' | 'includes'>,
  finds: Finds,
): Case[] {
  const { contract, target, embedded, includes } = scene;
  return planWrites({
    contract,
    target,
    finds,
    prefix: `${PREFIX}${options.run}-`,
    password: options.password,
    own: embedded,
    instances: (path) =>
      contract.operations
        .filter((o) => o.method === 'GET' && o.path === path)
        .flatMap((o) => scene.inventory.instances.get(o.id) ?? []),
    logonUrl: scene.logonUrl,
    writes: options.writes,
    actions: options.actions,
    ...(includes ? { includes } : {}),
  });
}

/** Carries out the cases of {@link planWriteWave}. */
export function writerOf(options: WriteOptions, scene: WriteScene): Writer {
  const { contract, client, guard, readings, target, token, limits, pause, signal } = scene;
  const { ledger, run, maxWrites = 500, patienceMs = 60_000 } = options;
  return new Writer({
    contract,
    client,
    guard,
    readings,
    target,
    token,
    ledger,
    run,
    limits,
    pause,
    maxWrites,
    patienceMs,
    ...(signal ? { signal } : {}),
  });
}
