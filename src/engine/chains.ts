import type { Case, Probe } from '../plan/case.js';

/**
 * Parts ordered cases into chains, which may be exercised at the same time: what goes on from another of them, or is about
 * its session, stands in one chain with it, in the order of the plan.
 */
export function chainsOf(cases: readonly Case[]): readonly (readonly Case[])[] {
  /** By the id of a case, the case whose chain it is in; a chain is called by one of its cases. */
  const joined = new Map(cases.map(({ id }) => [id, id]));
  const chainOf = (id: string): string => {
    const next = joined.get(id) ?? id;
    return next === id ? id : chainOf(next);
  };
  for (const c of cases)
    for (const earlier of earlierOf(c)) if (joined.has(earlier)) joined.set(chainOf(c.id), chainOf(earlier));
  const chains = new Map<string, Case[]>();
  for (const c of cases) {
    const name = chainOf(c.id);
    chains.set(name, [...(chains.get(name) ?? []), c]);
  }
  return [...chains.values()];
}

/** The cases that one goes on from. */
function earlierOf({ about, probes }: Case): string[] {
  return [...(about === undefined ? [] : [about]), ...probes.flatMap(namedBy)];
}

function namedBy({ destination, identity, cookie }: Probe): string[] {
  return [destination, identity, cookie].flatMap((part) =>
    part !== undefined && 'caseId' in part ? [part.caseId] : [],
  );
}
