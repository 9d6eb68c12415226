import type { QueryField } from '../types.js';
import { identityOf, type Member } from './member.js';

/** Everything that queries of a run found, by key: fields that stand for another resource are looked up there. */
export type Known = ReadonlyMap<string, Member>;

/** What a field is called in the entities where it is not its own name, in lower case. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  creationtime: ['creationtimeutc', 'backupdateutc'],
  endtime: ['endtimeutc'],
  // An entity has a Type of its own: the kind of resource it is.
  type: ['pointtype', 'jobtype', 'tenanttype'],
  id: ['uid'],
  taskid: ['taskid', 'id'],
  passwordkeyid: ['id'],
  credentialsid: ['id'],
  disabled: ['isdisabled'],
  usedquota: ['usedquotamb'],
  cloudtenantuid: ['tenantuid'],
};

/** Other resources that fields name by their Uid or Name, as the links of entities call them. */
const RELATION = /^(?<kind>.+?)(?<fact>Uid|Name)$/i;

/**
 * What an entity says of a query field, as text: by its own member of that name or of another documented name, or, for
 * `JobUid`, `BackupServerName` and their like, by its link Up to that resource, or by one entity further up.
 *
 * @returns undefined where it cannot be read from the entity: it may have a value all the same
 */
export function fieldValue(member: Member, field: QueryField, known: Known): string | undefined {
  const name = field.name.toLowerCase();
  const own = [...(name === 'type' ? [] : [name]), ...(OTHER_NAMES[name] ?? [])];
  for (const candidate of own) {
    const value = member.facts.get(candidate);
    if (value !== undefined) return value;
  }
  const { kind, fact } = RELATION.exec(field.name)?.groups ?? {};
  if (kind === undefined || fact === undefined) {
    // RestorePointId is a UID in some types.
    const related = /^(.+)Id$/.exec(field.name)?.[1];
    return related !== undefined && field.type === 'UidType' ? linked(member, related, 'uid') : undefined;
  }
  const wanted = fact.toLowerCase() === 'uid' ? 'uid' : 'name';
  const direct = linked(member, kind, wanted);
  if (direct !== undefined) return direct;
  const further = new Set<string>();
  for (const link of member.links) {
    const parent =
      link.rel === 'Up' && link.href !== undefined ? known.get(identityOf(pathOf(link.href))) : undefined;
    const value = parent && (parent.facts.get(name) ?? linked(parent, kind, wanted));
    if (value !== undefined) further.add(value);
  }
  return further.size === 1 ? [...further][0] : undefined;
}

/** UID or name of the one resource of a kind that a member is under. */
function linked(member: Member, kind: string, fact: 'uid' | 'name'): string | undefined {
  const up = member.links.filter((link) => link.rel === 'Up' && link.href !== undefined);
  const kinds = up.map((link) => ({ link, kind: (link.type ?? '').replace(/Reference$/, '') }));
  const wanted = kind.toLowerCase();
  const exact = kinds.filter((k) => k.kind.toLowerCase() === wanted);
  const found = exact.length > 0 ? exact : kinds.filter((k) => k.kind.toLowerCase().endsWith(wanted));
  const [one] = found;
  if (one === undefined || found.length > 1) return undefined;
  if (fact === 'name') return one.link.name;
  return `urn:veeam:${one.kind}:${identityOf(pathOf(one.link.href as string))}`;
}

function pathOf(href: string): string {
  return href.replace(/\?.*$/, '');
}
