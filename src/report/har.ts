import { isUtf8 } from 'node:buffer';
import { type HttpResponse, sentHeaders } from '../http/exchange.js';
import type { RedactedExchange, StoredBody } from '../http/redaction.js';
import { cut } from '../representation/shown.js';
import { LONGEST_VALUE, Room } from './bounds.js';
import { jsonWithList } from './json-list.js';
import type { Reporter } from './reporter.js';

/** Characters of all bodies together, as they stand in the file. */
const MOST_OF_BODIES = 64 * 1024 * 1024;

type Headers = readonly (readonly [name: string, value: string])[];

/** evidence.har: what went over the wire, secrets redacted (HAR 1.2); `recheck` judges it again. */
export const har: Reporter = {
  id: 'har',
  file: 'evidence.har',
  render({ suite, exchanges, startedAt, target }) {
    const head = {
      version: '1.2',
      creator: { name: suite.name, version: suite.version },
      comment: `Exchanges with ${target.url} from ${startedAt}; secrets are replaced by placeholders.`,
    };
    return jsonWithList(head, 'entries', entriesOf(exchanges), { indent: 1, outer: 'log' });
  },
};

function* entriesOf(exchanges: Iterable<RedactedExchange>) {
  const room = new Room(MOST_OF_BODIES);
  for (const exchange of exchanges) yield entry(exchange, room);
}

function entry(exchange: RedactedExchange, room: Room) {
  const { id, caseId, startedAt, durationMs, failure, wire } = exchange;
  return {
    startedDateTime: startedAt,
    time: durationMs,
    request: requestOf(exchange, room),
    response: exchange.response ? responseOf(exchange.response, wire.response, room) : NO_RESPONSE,
    cache: {},
    // Only the sum is known; the format wants all three and no negative number.
    timings: { send: 0, wait: durationMs, receive: 0 },
    _exchangeId: id,
    ...(caseId === undefined ? {} : { _caseId: short(caseId) }),
    ...(failure === undefined ? {} : { _failure: { kind: failure.kind, message: short(failure.message) } }),
    ...(wire.request.redacted || wire.response.redacted ? { _bodyRedacted: true } : {}),
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

function requestOf({ request, response, wire }: RedactedExchange, room: Room) {
  const headers: Headers = sentHeaders(request).map(([name, value]) => [name, short(value)]);
  const { encoding, ...body } = request.body ? bodyOf(request.body, wire.request, room) : { text: '' };
  const url = short(request.url);
  return {
    method: request.method,
    url,
    httpVersion: httpVersion(response?.httpVersion ?? '1.1'),
    cookies: valuesOf(headers, 'cookie').flatMap((value) => value.split(';').map(cookie)),
    headers: headers.map(nameAndValue),
    queryString: queryOf(url),
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
    bodySize: wire.request.wireBytes,
  };
}

function responseOf(response: HttpResponse, stored: StoredBody, room: Room) {
  const { status, reason, body } = response;
  const headers: Headers = response.headers.map(([name, value]) => [short(name), short(value)]);
  return {
    status,
    statusText: short(reason),
    httpVersion: short(httpVersion(response.httpVersion)),
    cookies: valuesOf(headers, 'set-cookie').map(cookie),
    headers: headers.map(nameAndValue),
    content: {
      size: stored.bytes,
      mimeType: valuesOf(headers, 'content-type')[0] ?? 'x-unknown',
      ...bodyOf(body, stored, room),
    },
    redirectURL: valuesOf(headers, 'location')[0] ?? '',
    headersSize: -1,
    bodySize: stored.wireBytes,
  };
}

interface BodyText {
  readonly text: string;
  readonly encoding?: 'base64';
  readonly comment?: string;
}

/** Text where the bytes are UTF-8, base64 where they are not: either way the same bytes come back. */
function bodyOf(body: Buffer, stored: StoredBody, room: Room): BodyText {
  if (stored.opaque) return { text: '', comment: 'left out: it is packed, and cannot be unpacked' };
  const isText = isUtf8(body);
  const text = body.toString(isText ? 'utf8' : 'base64');
  if (!room.takes(isText ? JSON.stringify(text).length : text.length))
    return { text: '', comment: `left out: ${stored.bytes} bytes, and the bodies before it fill the file` };
  return {
    text,
    ...(isText ? {} : { encoding: 'base64' }),
    ...(stored.cut ? { comment: `truncated: the first ${body.length} of ${stored.bytes} bytes` } : {}),
  };
}

function short(text: string): string {
  return cut(text, LONGEST_VALUE);
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
