import type { HttpResponse, WireFailure } from '../http/exchange.js';
import { isList, isObject, type Json, type JsonObject } from '../representation/json.js';
import { RecordingError } from './errors.js';
import { withSessions, withTokens } from './placeholders.js';

/** A request with what came of it. */
export interface Recorded {
  /** The case of the run that recorded it; absent in recordings of browsers and proxies. */
  readonly caseId?: string;
  readonly method: string;
  readonly url: string;
  /** Value of Accept, several joined by commas; empty where there was none. */
  readonly accept: string;
  readonly outcome: HttpResponse | WireFailure;
}

/**
 * Reads a HAR (1.2) of any program. Entries without an answer and without a word why are passed over.
 *
 * @param name what the file is called in the message
 * @throws RecordingError
 */
export function readHar(text: string, name: string): Recorded[] {
  let har: Json;
  try {
    har = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch (error) {
    throw new RecordingError(`${name} is no JSON: ${(error as Error).message}`);
  }
  const log = isObject(har) ? har.log : undefined;
  const entries = isObject(log) ? log.entries : undefined;
  if (!isList(entries)) throw new RecordingError(`${name} is no HAR: it has no list log.entries.`);
  return entries.flatMap((entry) => (isObject(entry) ? recordedOf(entry) : []));
}

function recordedOf(entry: JsonObject): Recorded[] {
  const { request, response, _caseId: caseId, _failure: failure } = entry;
  if (!isObject(request) || typeof request.url !== 'string' || typeof request.method !== 'string') return [];
  const outcome = outcomeOf(isObject(response) ? response : {}, failure);
  if (outcome === undefined || !URL.canParse(request.url)) return [];
  const accept = pairsOf(request.headers)
    .filter(([header]) => header.toLowerCase() === 'accept')
    .map(([, value]) => value)
    .join(', ');
  const of = typeof caseId === 'string' ? { caseId } : {};
  const url = withSessions(request.url);
  return [{ ...of, method: request.method.toUpperCase(), url, accept, outcome }];
}

function outcomeOf(response: JsonObject, failure: Json | undefined): Recorded['outcome'] | undefined {
  if (isObject(failure)) {
    const { kind, message } = failure;
    return {
      kind: (typeof kind === 'string' ? kind : 'protocol') as WireFailure['kind'],
      message: String(message),
    };
  }
  const { status } = response;
  if (typeof status !== 'number' || status === 0) return undefined;
  const body = bodyOf(response.content);
  return {
    status,
    reason: textOf(response.statusText),
    httpVersion: textOf(response.httpVersion).replace(/^http\//i, '') || '1.1',
    headers: pairsOf(response.headers).map(([name, value]) => [
      name,
      withTokens(fitting(name, value, response, body)),
    ]),
    body,
  };
}

function bodyOf(content: Json | undefined): Buffer {
  if (!isObject(content)) return Buffer.alloc(0);
  const encoding = content.encoding === 'base64' ? 'base64' : 'utf8';
  const text = textOf(content.text);
  return encoding === 'utf8' ? Buffer.from(withSessions(text)) : Buffer.from(text, encoding);
}

/**
 * The value of a header as it fits the body that was kept: redacting changes its length, and so does a browser, which keeps it
 * unpacked. A length that was wrong on the wire stays wrong.
 */
function fitting(name: string, value: string, { bodySize }: JsonObject, body: Buffer): string {
  const isLength = name.toLowerCase() === 'content-length';
  return isLength && (bodySize === undefined || bodySize === -1 || String(bodySize) === value)
    ? String(body.length)
    : value;
}

function pairsOf(headers: Json | undefined): [name: string, value: string][] {
  return isList(headers)
    ? headers.flatMap((header): [string, string][] =>
        isObject(header) ? [[textOf(header.name), textOf(header.value)]] : [],
      )
    : [];
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
