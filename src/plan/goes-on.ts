import { isList, isObject, type Json } from '../representation/json.js';
import type { Case, Probe } from './case.js';
import { REFERENCE } from './writes/case.js';

/** Ids of the cases that a case goes on from: where it goes, whose session it has, what it sends and is held to. */
export function goesOnFrom(c: Case): string[] {
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
