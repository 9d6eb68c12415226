import type { Contract } from '../contract/contract.js';
import { type Exchange, isAnswered } from '../http/exchange.js';
import { type Find, Finds } from '../plan/writes/finds.js';
import { isObject, type Json, type JsonObject, parseJson } from '../representation/json.js';

const UID = /^urn:veeam:(\w+):(.+)$/i;
const OBJECT = /^urn:(\w+):(\w+):(.+)$/i;

/** Gathers what a run has read: every resource with a UID, and every object of an infrastructure with a reference. */
export function findsOf(contract: Contract, exchanges: readonly Exchange[]): Finds {
  const found = new Map<string, { kind: string; id: string; facts: JsonObject }>();
  const note = (kind: string, uid: string, id: string, facts: JsonObject): void => {
    const known = found.get(uid);
    found.set(uid, { kind, id, facts: { ...known?.facts, ...withoutLinks(facts) } });
  };
  const visit = (value: Json): void => {
    if (Array.isArray(value)) for (const member of value) visit(member as Json);
    if (!isObject(value)) return;
    if (typeof value.UID === 'string') {
      const [, kind, id] = UID.exec(value.UID) ?? [];
      if (kind !== undefined && id !== undefined) note(kind, value.UID, id, value);
    }
    for (const member of ['HierarchyObjRef', 'ObjectRef']) {
      const ref = value[member];
      const [, platform, type, id] = typeof ref === 'string' ? (OBJECT.exec(ref) ?? []) : [];
      if (typeof ref === 'string' && id !== undefined) note(`${platform}:${type}`, ref, id, value);
    }
    for (const member of Object.values(value)) visit(member);
  };
  for (const exchange of exchanges) {
    if (!isAnswered(exchange) || exchange.request.method !== 'GET' || exchange.response.status !== 200)
      continue;
    if (exchange.response.body[0] !== 0x7b) continue;
    const { value } = parseJson(exchange.response.body.toString('utf8'));
    if (value === undefined) continue;
    visit(contract.names.dialectsOf(value).has('camel') ? contract.names.toDocumented(value) : value);
  }
  return new Finds(
    [...found].map(
      ([uid, { kind, id, facts }]): Find => ({ kind, uid, id, name: nameOf(facts) ?? id, facts }),
    ),
  );
}

function nameOf(facts: JsonObject): string | undefined {
  const name = facts.Name ?? facts.ObjectName ?? facts.HierarchyObjName;
  return typeof name === 'string' ? name : undefined;
}

function withoutLinks({ Links: _, ...facts }: JsonObject): JsonObject {
  return facts;
}
