import { CHECKS } from '../checks/registry.js';
import { explore } from '../explore/explore.js';
import type { Inventory } from '../explore/inventory.js';
import type { Case } from '../plan/case.js';
import { thin } from '../plan/thin.js';
import type { Connection } from './connect.js';
import { SAMPLES } from './depth.js';
import { operationsNeeded } from './goal.js';
import { Narrow } from './narrow.js';
import { present } from './present.js';
import type { RunOptions } from './run-options.js';
import type { Scene } from './scene.js';

/** Where the phases of a run begin. */
export interface Outset {
  readonly inventory: Inventory;
  /** Of the cases of a phase, those that depth and selection leave. */
  narrowed(cases: readonly Case[]): readonly Case[];
}

/** Explores as far as depth and selection need it. */
export async function outsetOf(
  options: RunOptions,
  scene: Scene & { readonly connection: Connection },
): Promise<Outset> {
  const { session, start } = scene.connection;
  const { depth = 'standard', concurrency = 4, signal } = options;
  const narrow = options.checks && new Narrow(CHECKS, options.checks);
  const inventory = await explore({
    ...scene,
    token: session.token,
    start,
    ownSession: session.url ?? '',
    sample: options.sample ?? SAMPLES[depth],
    undocumented: depth !== 'quick',
    concurrency,
    ...present({ signal, wanted: operationsNeeded({ ...scene, options }, narrow) }),
  });
  const narrowed = (cases: readonly Case[]): readonly Case[] => {
    const planned = depth === 'quick' ? thin(cases) : cases;
    return narrow?.narrow(planned) ?? planned;
  };
  return { inventory, narrowed };
}
