import type { Answered } from '../http/exchange.js';
import type { Document } from '../representation/document.js';
import { isList, isObject, type Json, type JsonObject, withoutNulls } from '../representation/json.js';
import { pointer } from '../representation/pointer.js';
import { type CheckContext, type Fault, NotObserved } from './check.js';

/** An entity in an answer. */
export interface Entity {
  /** JSON Pointer, whichever syntax the answer has. */
  readonly location: string;
  /** By their documented names; absent rather than null, values of XML are text. */
  readonly members: JsonObject;
}

const READ = new WeakMap<Document, readonly Entity[]>();
const BY_UID = new WeakMap<Answered, ReadonlyMap<string, Entity>>();

/** Entities of an answer: the resource itself, or the members of a list; none where it has references or nothing. */
export function entitiesOf(exchange: Answered, context: CheckContext): readonly Entity[] {
  const { contract, observations } = context;
  const document = observations.document(exchange);
  const known = READ.get(document);
  if (known) return known;
  const { url } = exchange.request;
  const route = contract.route('GET', observations.target.path(url), new URL(url).searchParams);
  const value =
    route?.form === 'entity' ? saidBy(exchange, route.operation.roots.entity ?? '', context) : undefined;
  const found = isObject(value)
    ? route?.operation.path.endsWith('}')
      ? [{ location: '', members: value }]
      : membersIn(value)
    : [];
  READ.set(document, found);
  return found;
}

/**
 * What an answer says, by the documented names, without nulls; values of XML are text.
 *
 * @param root the type that it is of
 */
export function saidBy(
  exchange: Answered,
  root: string,
  { contract, observations }: CheckContext,
): Json | undefined {
  const document = observations.document(exchange);
  const schema = contract.schema(root);
  if (schema && document.syntax === 'xml' && document.root)
    return observations.facts.valueOf(document.root, schema);
  return schema && document.syntax === 'json' && document.value !== undefined
    ? withoutNulls(document.value)
    : undefined;
}

function membersIn(list: JsonObject): Entity[] {
  return Object.entries(list).flatMap(([name, value]) =>
    isList(value) && name !== 'Links'
      ? value.flatMap((members, i) =>
          isObject(members) ? [{ location: pointer(`/${name}`, i), members }] : [],
        )
      : [],
  );
}

/** An entity in one of some answers, by its UID; the first that has it. */
export function entityIn(
  answers: readonly Answered[],
  uid: string | undefined,
  context: CheckContext,
): Entity | undefined {
  for (const answer of uid === undefined ? [] : answers) {
    let byUid = BY_UID.get(answer);
    if (byUid === undefined) {
      byUid = new Map(entitiesOf(answer, context).map((e) => [textOf(e, 'UID')?.toLowerCase() ?? '', e]));
      BY_UID.set(answer, byUid);
    }
    const found = byUid.get((uid as string).toLowerCase());
    if (found) return found;
  }
  return undefined;
}

/** The text of a member, as deep as its path goes; undefined where there is none. */
export function textOf({ members }: Entity, ...path: readonly string[]): string | undefined {
  let value: Json | undefined = members;
  for (const step of path) value = isObject(value) ? value[step] : undefined;
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}

/** Rel of each link of an entity. */
export function relsOf({ members }: Entity): string[] {
  const links = isList(members.Links) ? members.Links : [];
  return links.flatMap((link) => (isObject(link) && typeof link.Rel === 'string' ? [link.Rel] : []));
}

/**
 * Judges each of some things.
 *
 * @param none why nothing was observed where none of them shows anything
 * @param judge faults of one; undefined where it does not show what is asked
 */
export function judgeEach<T>(
  things: readonly T[],
  none: string,
  judge: (thing: T) => readonly Fault[] | undefined,
): readonly Fault[] | NotObserved {
  const judged = things.flatMap((thing) => {
    const faults = judge(thing);
    return faults === undefined ? [] : [faults];
  });
  return judged.length === 0 ? new NotObserved(none) : judged.flat();
}
