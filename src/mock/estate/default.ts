import { createRequire } from 'node:module';
import type { Estate } from './estate.js';
import { random } from './random.js';

const load = createRequire(import.meta.url);
// Made of estates/default.yaml; the same three levels up from src/mock/estate and from dist/mock/estate.
const written = (): Estate => load('../../../src/generated/estate.default.json') as Estate;
const extras = (): Partial<Estate> => load('../../../src/generated/estate.rich.json') as Partial<Estate>;

/** Ids that mean the same wherever they are: those of the documented roles. */
const FIXED: readonly (keyof Estate)[] = ['roles'];

/** The default estate with what genuine servers have and no page shows: `estates/rich.yaml`. */
export function richEstate(seed = 1): Estate {
  return seeded(richer(written(), extras()), seed);
}

/** An estate with records at the ends of its lists. */
export function richer(estate: Estate, more: Partial<Estate>): Estate {
  const lists = Object.entries(more).map(([list, records]) => [
    list,
    [...estate[list as keyof Estate], ...records],
  ]);
  return { ...estate, ...(Object.fromEntries(lists) as Partial<Estate>) };
}

/**
 * A small estate in which every relation occurs, and every link leads somewhere: `estates/default.yaml`.
 *
 * @param seed decides the ids; those of 1 are the ones in the file
 */
export function defaultEstate(seed = 1): Estate {
  return seeded(written(), seed);
}

function seeded(estate: Estate, seed: number): Estate {
  if (seed === 1) return estate;
  const rng = random(seed);
  const ids = new Map<string, string>();
  for (const [list, records] of Object.entries(estate)) {
    if (!FIXED.includes(list as keyof Estate)) for (const id of idsIn(records)) ids.set(id, rng.guid());
  }
  // References into the hierarchy have ids in them.
  const renamed = JSON.stringify(estate).replaceAll(GUID, (id) => ids.get(id) ?? id);
  return JSON.parse(renamed) as Estate;
}

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Of records and of what is in them. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) =>
    member === 'id' ? [String(inner)] : idsIn(inner),
  );
}
