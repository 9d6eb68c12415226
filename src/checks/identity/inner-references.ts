import type { Answered } from '../../http/exchange.js';
import type { Document } from '../../representation/document.js';
import { sameKind } from '../../representation/kind.js';
import { type InnerReference, innerReferencesOf } from '../../representation/references.js';
import { READABLE, represents } from '../applies.js';
import { again, between, unlessClose } from '../between.js';
import { type Check, type CheckContext, type Fault, NotObserved } from '../check.js';
import { foundBy, hostOf, looksUp, lookupOf, same } from '../lookup/lookups.js';
import { readings, readingsAt } from '../neighbours.js';
import { lesserAccount } from '../rights.js';

/**
 * What a value refers to is there: a UID in a value is one of its collection, and an object of the virtual infrastructure one that
 * the lookup service finds below its host. What outlives what it was made by, as sessions do, is not judged.
 *
 * Documentation: constructing_hierarchyobjreftype; resource_types, "UID".
 */
export const innerReferences: Check = {
  id: 'inner-references',
  requirement: 'representations.inner-references',
  reach: 'run',
  needs: [...READABLE, 'status-code'],
  applies: (c) => represents(c) && c.expect.form === 'entity' && c.role === undefined,
  judge(exchange, context) {
    if (lesserAccount(context)) return new NotObserved('The account does not see all that the target has.');
    const { observations } = context;
    const faults: Fault[] = [];
    let judged = 0;
    for (const reference of innerReferencesOf(observations.document(exchange))) {
      if (OUTLIVING.test(reference.member)) continue;
      const lists = listsFor(reference.value, context);
      if (lists.length === 0) continue;
      judged++;
      const fault = lists.some((list) => namesIn(list, context).has(nameOf(reference.value)))
        ? undefined
        : unnamed(exchange, reference, lists, context);
      if (fault) faults.push(fault);
    }
    return judged === 0 ? new NotObserved('No value refers to something whose list was read.') : faults;
  },
};

/** Members that go on naming what is gone: of sessions, and of what jobs and policies have made. */
const OUTLIVING = /^(?:JobUid|PolicyUid|JobSessionUid|RestoredObjRef|VmUid)$/i;

/** Kinds whose things have UIDs of another one as well. */
const RELATED: Readonly<Record<string, readonly string[]>> = {
  job: ['AgentBackupJob', 'NasJob', 'CdpPolicy'],
  repository: ['ExternalRepository'],
};

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** By what a reference is known in lists: the GUID of a resource, the whole of any other. */
function nameOf(value: string): string {
  return (/^urn:veeam:/i.test(value) ? (GUID.exec(value)?.[0] ?? value) : value).toLowerCase();
}

/** Answers that would have what is referred to; none where nothing tells. */
function listsFor(value: string, context: CheckContext): readonly Answered[] {
  const { contract, observations } = context;
  const [, platform = '', kind = ''] = /^urn:(\w+):(\w+):/.exec(value) ?? [];
  if (platform === 'veeam') {
    const kinds = [kind, ...(RELATED[kind.toLowerCase()] ?? [])];
    const lists = contract.operations
      .filter((o) => o.method === 'GET' && !/[{]|^\/query/.test(o.path) && o.roots.reference !== undefined)
      .filter((o) => kinds.some((k) => sameKind(o.resource, k)))
      .map((o) => readings(new URL(o.path.slice(1), observations.target.base).href, context));
    // Where one of them was not read, it may be there.
    return lists.some((read) => read.length === 0) ? [] : lists.flat();
  }
  const urls = observations.cases
    .filter((c) => looksUp(c))
    .flatMap((c) => observations.ofCase(c.id))
    .map(({ request }) => request.url);
  const host = hostOf(value);
  const isWitness = (url: string): boolean => {
    const { host: at, name, type } = lookupOf(url);
    return name === '*' && host !== undefined && hostOf(at) === host && same(type, kind);
  };
  return [...new Set(urls.filter(isWitness))].flatMap((url) => readingsAt(url, context));
}

const NAMES = new WeakMap<Document, ReadonlySet<string>>();

/** What an answer has, by GUID, or by reference where it is that of a lookup. */
function namesIn(list: Answered, context: CheckContext): ReadonlySet<string> {
  const document = context.observations.document(list);
  const known =
    NAMES.get(document) ??
    new Set([
      ...foundBy(list, context).map(({ ref }) => ref.toLowerCase()),
      ...context.observations
        .resources(list)
        .flatMap(({ uid, href }) =>
          [uid, href].flatMap((text) => GUID.exec(text ?? '')?.[0].toLowerCase() ?? []),
        ),
    ]);
  NAMES.set(document, known);
  return known;
}

/** The fault that none of the lists has it, unless it was deleted, or made, between two of them. */
function unnamed(
  exchange: Answered,
  { value, location, member }: InnerReference,
  lists: readonly Answered[],
  context: CheckContext,
): Fault | undefined {
  const { observations } = context;
  const [last] = lists.slice(-1);
  if (last === undefined) return undefined;
  const says = ({ response }: Answered): boolean => response.body.includes(value);
  const own = observations.fetched(exchange.request.url).at(-1);
  if (own && own.id > exchange.id && (own.response.status !== 200 || !says(own))) return undefined;
  const found = between(readingsAt(exchange.request.url, context).filter(says), lists);
  const anew = again(exchange, last);
  return {
    message: `${member} names nothing that the target has.`,
    location,
    expected: 'something that is there',
    actual: value,
    against: last,
    ...(found ? unlessClose(found, anew) : { again: anew }),
  };
}
