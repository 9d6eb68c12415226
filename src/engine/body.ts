import type { Contract } from '../contract/contract.js';
import { ACCEPT } from '../http/session.js';
import { REFERENCE, type Reference, type WriteBody } from '../plan/writes/case.js';
import { isList, isObject, type Json } from '../representation/json.js';
import { renderXml } from '../representation/render.js';

/** A body as it is sent. */
export interface Rendered {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/**
 * The bytes of a body; references become ids.
 *
 * @param created URL of what a case has created
 */
export function bodyOf(
  body: WriteBody,
  contract: Contract,
  created: (caseId: string) => string | undefined,
): Rendered {
  if (body.kind === 'text') return { contentType: body.contentType, bytes: Buffer.from(body.text) };
  const value = resolved(body.value, created);
  const resolve = (ref: string): ReturnType<Contract['schema']> =>
    contract.schema(ref.replace('#/components/schemas/', ''));
  const text =
    body.media === 'json'
      ? JSON.stringify(value)
      : renderXml(body.root, value, resolve, { disordered: body.disordered ?? false });
  return { contentType: ACCEPT[body.media], bytes: Buffer.from(text) };
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
