import type { HttpClient } from '../http/client.js';
import { type Exchange, isAnswered } from '../http/exchange.js';
import { ACCEPT, sessionHeaders } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import { type Find, Finds } from '../plan/writes/finds.js';
import type { Readings } from '../reading/readings.js';
import { isObject, type Json, type JsonObject } from '../representation/json.js';

const UID = /^urn:veeam:(\w+):(.+)$/i;
const OBJECT = /^urn:(\w+):(\w+):(\S+)$/i;

/**
 * Gathers what a run has read: every resource with a UID, and every object of an infrastructure with a
 * reference. What a copy job copies is marked as Linked.
 */
export function findsOf(readings: Readings, exchanges: readonly Exchange[]): Finds {
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
    for (const linked of [value.LinkedJobUid, value.LinkedBackupRepositoryUid]) {
      const [, kind, id] = typeof linked === 'string' ? (UID.exec(linked) ?? []) : [];
      if (typeof linked === 'string' && kind !== undefined && id !== undefined)
        note(kind, linked, id, { Linked: true });
    }
    for (const ref of Object.values(value)) {
      const [, platform, type, id] = typeof ref === 'string' ? (OBJECT.exec(ref) ?? []) : [];
      if (typeof ref !== 'string' || id === undefined || platform?.toLowerCase() === 'veeam') continue;
      note(`${platform}:${type}`, ref, id, factsOf(value));
    }
    for (const member of Object.values(value)) visit(member);
  };
  for (const exchange of exchanges) {
    if (!isAnswered(exchange) || exchange.request.method !== 'GET' || exchange.response.status !== 200)
      continue;
    const { document } = readings.of(exchange.response);
    if (document.syntax === 'json' && document.value !== undefined) visit(document.value);
  }
  return new Finds(
    [...found].map(
      ([uid, { kind, id, facts }]): Find => ({ kind, uid, id, name: nameOf(facts) ?? id, facts }),
    ),
  );
}

/** What a resource says of an object of the infrastructure that it refers to: only some say more than where it is. */
function factsOf(value: JsonObject): JsonObject {
  if (value.ObjectRef !== undefined || value.ObjectInJobId !== undefined) return value;
  return value.HypervisorHostRef !== undefined && value.ParentName !== undefined
    ? { Name: value.ParentName }
    : {};
}

function nameOf(facts: JsonObject): string | undefined {
  const name = facts.ObjectName ?? facts.Name ?? facts.HierarchyObjName;
  return typeof name === 'string' ? name : undefined;
}

function withoutLinks({ Links: _, ...facts }: JsonObject): JsonObject {
  return facts;
}

/** Types of objects that bodies name, as lookups call them. */
const LOOKED_UP = ['Vm', 'Host', 'HostSystem', 'Datastore', 'Organization', 'OrgVdc'];

/** Asks the lookup service for the objects that bodies name: no link leads to them. */
export async function lookUp(
  client: HttpClient,
  target: TargetUrl,
  token: string,
  finds: Finds,
): Promise<void> {
  const headers = { Accept: ACCEPT.json, ...sessionHeaders(token) };
  for (const { uid } of finds.all('HierarchyRoot')) {
    for (const type of LOOKED_UP) {
      const query = new URLSearchParams({ host: uid, name: '*', type });
      const url = new URL(`lookup?${query}`, target.base).href;
      await client.send({ method: 'GET', url, headers }, { caseId: 'look-up' });
    }
  }
}
