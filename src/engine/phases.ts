import type { Inventory } from '../explore/inventory.js';
import type { Case } from '../plan/case.js';
import { planLookups } from '../plan/lookups.js';
import { plan } from '../plan/plan.js';
import { planWave } from '../plan/query-wave.js';
import type { Connection } from './connect.js';
import type { PhaseName } from './events.js';
import { present } from './present.js';
import { bySize, lookupsOf, membersRead } from './read.js';
import type { RunOptions } from './run-options.js';
import type { Scene } from './scene.js';
import type { Writer } from './writer.js';
import { planWriteWave, writerOf } from './writes.js';

/** What a phase is planned from: what was there at the start, and what those before it have read. */
export interface PhaseContext extends Scene {
  readonly options: RunOptions;
  readonly connection: Connection;
  readonly inventory: Inventory;
  /** The cases of the phases so far, by phase. */
  readonly done: ReadonlyMap<Phase, readonly Case[]>;
}

/** Cases that are exercised together. */
interface Planned {
  readonly cases: readonly Case[];
  /** Carries out the cases that write. */
  readonly writer?: Writer;
}

/** A list of cases, planned from what was read before. */
export interface Phase {
  readonly name: PhaseName;
  plan(context: PhaseContext): Planned | Promise<Planned>;
}

/** The first phase: pure, so that it can be planned from an inventory that is only thought of. */
export function plannedReads({
  contract,
  inventory,
  target,
  connection,
  options,
}: Pick<PhaseContext, 'contract' | 'inventory' | 'target' | 'connection' | 'options'>): Case[] {
  return plan({
    contract,
    inventory,
    target,
    logonUrl: connection.logonUrl,
    versions: connection.versions,
    restoreOperator: options.restoreOperator !== undefined,
    ...present({ includes: options.operations, expiry: options.expiry }),
  });
}

/** Every documented operation, on the instances that exploration has found. */
const reading: Phase = {
  name: 'exercise',
  plan: (context) => ({ cases: plannedReads(context) }),
};

/** Queries and lookups with values that were read. */
const querying: Phase = {
  name: 'query',
  plan: (context) => {
    const { readings, client, options } = context;
    const read = context.done.get(reading) ?? [];
    const found = membersRead(readings, read, client.exchanges);
    const { full } = options.writes ? bySize(read, found) : { full: read };
    return {
      cases: [...planWave(full, found), ...planLookups(read, lookupsOf(readings, read, client.exchanges))],
    };
  },
};

/** What the user has allowed to change. */
const writing: Phase = {
  name: 'write',
  plan: async ({ options, connection, ...context }) => {
    const { writes, embedded = false } = options;
    if (writes === undefined) return { cases: [] };
    const scene = {
      ...context,
      token: connection.session.token,
      logonUrl: connection.logonUrl,
      embedded,
      ...present({ includes: options.operations, signal: options.signal }),
    };
    return { cases: await planWriteWave(writes, scene), writer: writerOf(writes, scene) };
  },
};

/** What was empty before: writing may have left some, tasks above all. */
const revisiting: Phase = {
  name: 'query',
  plan: ({ options, readings, client, done }) => {
    const read = done.get(reading) ?? [];
    if (options.writes === undefined) return { cases: [] };
    return { cases: bySize(read, membersRead(readings, read, client.exchanges)).empty };
  },
};

/** Queries with values that were read late. */
const queryingLate: Phase = {
  name: 'query',
  plan: ({ readings, client, done }) => {
    const read = done.get(revisiting) ?? [];
    return { cases: planWave(read, membersRead(readings, read, client.exchanges)) };
  },
};

/** In this order, each planned when those before it are done. */
export const PHASES: readonly Phase[] = [reading, querying, writing, revisiting, queryingLate];
