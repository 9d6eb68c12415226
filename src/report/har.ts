import { isUtf8 } from 'node:buffer';
import { type HttpResponse, sentHeaders } from '../http/exchange.js';
import type { RedactedExchange } from '../http/redaction.js';
import type { Reporter } from './reporter.js';

/** Bytes of one body that are kept. */
const BODY_LIMIT = 1024 * 1024;

type Headers = readonly (readonly [name: string, value: string])[];

/** evidence.har: what went over the wire, secrets redacted (HAR 1.2); `recheck` judges it again. */
export const har: Reporter = {
  id: 'har',
  file: 'evidence.har',
  render({ suite, exchanges, startedAt, target }) {
    const log = {
      version: '1.2',
      creator: { name: suite.name, version: suite.version },
      entries: exchanges.map(entry),
      comment: `Exchanges with ${target.url} from ${startedAt}; secrets are replaced by placeholders.`,
    };
    return `${JSON.stringify({ log }, undefined, 1)}\n`;
  },
};

function entry(exchange: RedactedExchange) {
  const { id, caseId, startedAt, durationMs, failure, wire } = exchange;
  return {
    startedDateTime: startedAt,
    time: durationMs,
    request: requestOf(exchange),
    response: exchange.response ? responseOf(exchange.response, wire.responseBytes) : NO_RESPONSE,
    cache: {},
    // Only the sum is known; the format wants all three and no negative number.
    timings: { send: 0, wait: durationMs, receive: 0 },
    _exchangeId: id,
    ...(caseId === undefined ? {} : { _caseId: caseId }),
    ...(failure === undefined ? {} : { _failure: { kind: failure.kind, message: failure.message } }),
    ...(wire.bodyChanged ? { _bodyRedacted: true } : {}),
  };
}

/** What the format wants where nothing came back; `_failure` says why. */
const NO_RESPONSE = {
  status: 0,
  statusText: '',
  httpVersion: '',
  cookies: [],
  headers: [],
  content: { size: 0, mimeType: 'x-unknown' },
  redirectURL: '',
  headersSize: -1,
  bodySize: -1,
};

function requestOf({ request, response, wire }: RedactedExchange) {
  const headers: Headers = sentHeaders(request);
  const { encoding, ...body } = request.body ? bodyOf(request.body) : { text: '' };
  return {
    method: request.method,
    url: request.url,
    httpVersion: httpVersion(response?.httpVersion ?? '1.1'),
    cookies: valuesOf(headers, 'cookie').flatMap((value) => value.split(';').map(cookie)),
    headers: headers.map(nameAndValue),
    queryString: queryOf(request.url),
    ...(request.body === undefined
      ? {}
      : {
          postData: {
            mimeType: valuesOf(headers, 'content-type')[0] ?? '',
            params: [],
            ...body,
            // The format knows no encoding of what is sent.
            ...(encoding === undefined ? {} : { _encoding: encoding }),
          },
        }),
    headersSize: -1,
    bodySize: wire.requestBytes,
  };
}

function responseOf(response: HttpResponse, bytes: number) {
  const { status, reason, headers, body } = response;
  return {
    status,
    statusText: reason,
    httpVersion: httpVersion(response.httpVersion),
    cookies: valuesOf(headers, 'set-cookie').map(cookie),
    headers: headers.map(nameAndValue),
    content: { size: bytes, mimeType: valuesOf(headers, 'content-type')[0] ?? 'x-unknown', ...bodyOf(body) },
    redirectURL: valuesOf(headers, 'location')[0] ?? '',
    headersSize: -1,
    bodySize: bytes,
  };
}

interface BodyText {
  readonly text: string;
  readonly encoding?: 'base64';
  readonly comment?: string;
}

/** Text where the bytes are UTF-8, base64 where they are not: either way the same bytes come back. */
function bodyOf(body: Buffer): BodyText {
  const isText = isUtf8(body);
  const kept =
    body.length > BODY_LIMIT
      ? body.subarray(0, isText ? wholeCharacters(body, BODY_LIMIT) : BODY_LIMIT)
      : body;
  return {
    text: kept.toString(isText ? 'utf8' : 'base64'),
    ...(isText ? {} : { encoding: 'base64' }),
    ...(kept === body ? {} : { comment: `truncated: the first ${kept.length} of ${body.length} bytes` }),
  };
}

/** The last place at or before `limit` at which a UTF-8 character begins. */
function wholeCharacters(body: Buffer, limit: number): number {
  let end = limit;
  while (end > 0 && ((body[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end;
}

function nameAndValue([name, value]: readonly [string, string]) {
  return { name, value };
}

function cookie(text: string) {
  const [pair = ''] = text.split(';', 1);
  const equals = pair.indexOf('=');
  return { name: pair.slice(0, Math.max(equals, 0)).trim(), value: pair.slice(equals + 1).trim() };
}

function queryOf(url: string) {
  const question = url.indexOf('?');
  if (question < 0) return [];
  return [...new URLSearchParams(url.slice(question + 1).split('#', 1)[0])].map(nameAndValue);
}

function valuesOf(headers: Headers, wanted: string): string[] {
  return headers.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
}

function httpVersion(version: string): string {
  return version.startsWith('HTTP/') ? version : `HTTP/${version}`;
}
