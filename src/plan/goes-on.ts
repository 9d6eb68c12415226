import { isList, isObject, type Json } from '../representation/json.js';
import type { Case, Probe } from './case.js';
import { REFERENCE } from './writes/case.js';

/** Ids of the cases that a case goes on from: where it goes, whose session it has, what it sends and is held to. */
function goesOnFrom(c: Case): string[] {
  const { about, role } = c;
  const own = [about, role?.caseId, role?.before, ...(role?.after ?? [])];
  const all = [...own, ...c.probes.flatMap(ofProbe)].filter((id) => id !== undefined && id !== c.id);
  return [...new Set(all as string[])];
}

function ofProbe({ destination, identity, cookie, body }: Probe): (string | undefined)[] {
  return [
    destination.kind === 'url' ? undefined : destination.caseId,
    identity.kind === 'case' ? identity.caseId : undefined,
    cookie?.kind === 'case' ? cookie.caseId : undefined,
    ...(body?.kind === 'value' ? [body.over, ...named(body.value)] : []),
  ];
}

/** Cases whose creations a body names. */
function named(value: Json): string[] {
  if (isList(value)) return value.flatMap(named);
  if (!isObject(value)) return [];
  const reference = value[REFERENCE];
  if (isObject(reference)) return [String(reference.caseId)];
  return Object.values(value).flatMap((member) => (member === undefined ? [] : named(member)));
}

/**
 * The chosen cases, what they go on from, and what changes something on the way there: a session that is asked for after its
 * end must have been ended. In the order of all.
 */
export function withSources(chosen: Iterable<Case>, cases: readonly Case[]): Case[] {
  const kept = new Set(chosen);
  const byId = new Map(cases.map((c) => [c.id, c]));
  const places = new Map(cases.map((c, i) => [c, i]));
  const changing = cases.filter((c) => c.ordered && c.operation.method !== 'GET');
  const queue = [...kept];
  const add = (c: Case | undefined): void => {
    if (c === undefined || kept.has(c)) return;
    kept.add(c);
    queue.push(c);
  };
  for (let c = queue.pop(); c !== undefined; c = queue.pop()) {
    const from = goesOnFrom(c);
    for (const id of from) add(byId.get(id));
    if (!c.ordered) continue;
    const own = new Set([c.id, ...from]);
    const place = places.get(c) ?? 0;
    for (const other of changing)
      if ((places.get(other) ?? 0) < place && goesOnFrom(other).some((id) => own.has(id))) add(other);
  }
  return cases.filter((c) => kept.has(c));
}
