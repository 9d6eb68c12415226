import type { Contract } from '../contract/contract.js';
import { ACCEPT } from '../http/session.js';
import { REFERENCE, type Reference, type WriteBody } from '../plan/writes/case.js';
import type { Document } from '../representation/document.js';
import { FactReader, type Resolve } from '../representation/facts.js';
import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  jsonText,
  withoutNulls,
} from '../representation/json.js';
import { renderXml } from '../representation/render.js';

/** A body as it is sent. */
export interface Rendered {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** What bodies go back to. */
export interface Earlier {
  /** URL of what a case has created. */
  readonly created: (caseId: string) => string | undefined;
  /** Body of the last answer to a case. */
  readonly answer: (caseId: string) => Document | undefined;
}

/**
 * The bytes of a body; references become ids.
 */
export function bodyOf(body: WriteBody, contract: Contract, earlier: Earlier): Rendered {
  if (body.kind === 'text') return { contentType: body.contentType, bytes: Buffer.from(body.text) };
  const resolve = (ref: string): ReturnType<Contract['schema']> =>
    contract.schema(ref.replace('#/components/schemas/', ''));
  const sent = resolved(body.value, earlier.created);
  const read = body.over === undefined ? undefined : earlier.answer(body.over);
  const value =
    read === undefined
      ? sent
      : { ...modifiable(read, body.root, contract, resolve), ...(sent as JsonObject) };
  const text =
    body.media === 'json'
      ? jsonText(value)
      : renderXml(body.root, value, resolve, { disordered: body.disordered ?? false });
  return { contentType: ACCEPT[body.media], bytes: Buffer.from(text) };
}

/** What a representation says, without where it is and where it leads to; requests have the documented names always. */
function modifiable(read: Document, root: string, { names }: Contract, resolve: Resolve): JsonObject {
  const schema = resolve(root) ?? {};
  const value =
    read.syntax === 'xml' && read.root
      ? new FactReader(resolve).valueOf(read.root, schema)
      : read.syntax === 'json' && read.value !== undefined
        ? withoutNulls(names.toDocumented(read.value))
        : {};
  const { Href: _href, Type: _type, ...rest } = value as JsonObject;
  return unlinked(rest) as JsonObject;
}

/** Without links, and without lists that are empty. */
function unlinked(value: Json): Json {
  if (isList(value)) return value.map(unlinked);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([name, member]) => name !== 'Links' && !(isList(member) && member.length === 0),
  );
  return Object.fromEntries(kept.map(([name, member]) => [name, unlinked(member)]));
}

function resolved(value: Json, created: (caseId: string) => string | undefined): Json {
  if (isList(value)) return value.map((member) => resolved(member, created));
  if (!isObject(value)) return value;
  if (REFERENCE in value) {
    const { caseId, as, kind } = value[REFERENCE] as unknown as Reference;
    const id = created(caseId)?.split('/').at(-1) ?? '';
    return as === 'uid' ? `urn:veeam:${kind}:${id}` : id;
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, resolved(member, created)]));
}
