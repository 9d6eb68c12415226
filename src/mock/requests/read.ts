import { ApiError, badRequest, noRoot } from '../errors.js';
import { mediaOf } from '../negotiate.js';
import { readJson } from './json.js';
import type { BodySpec, RawBody } from './request.js';
import { readXml } from './xml.js';

/**
 * The body of a request, in either media type: member names as in the contract, values of the types that the rules
 * give. Members that are null, nil or absent are absent.
 *
 * @throws ApiError 400 where the body is not what the page describes, naming the member; 415 for another media type
 */
export function readBody<T>(raw: RawBody, spec: BodySpec<T>): T {
  const text = textOf(raw.bytes);
  // A body without an element, or without anything at all, has no root: genuine servers say it this way.
  if (text.trim() === '') throw noRoot(spec.root);
  return (mediaOfBody(raw) === 'json' ? readJson(text, spec) : readXml(text, spec)) as T;
}

function mediaOfBody({ contentType, accept }: RawBody): 'xml' | 'json' {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === '') return mediaOf(accept);
  if (type === 'application/json') return 'json';
  if (type === 'application/xml' || type === 'text/xml') return 'xml';
  throw new ApiError(415, `The media type [${type}] is not supported.`);
}

function textOf(bytes: Buffer): string {
  try {
    // Drops a byte order mark, refuses what is not UTF-8.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badRequest('The request body is not UTF-8.');
  }
}
