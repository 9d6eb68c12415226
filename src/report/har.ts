import { isUtf8 } from 'node:buffer';
import { type HttpResponse, sentHeaders } from '../http/exchange.js';
import type { RedactedExchange, StoredBody } from '../http/redaction.js';
import { cut } from '../representation/shown.js';
import { LONGEST_VALUE, Room } from './bounds.js';
import { FORMATS } from './formats.js';
import { jsonWithList } from './json-list.js';
import type { Reporter } from './reporter.js';

/** Characters of all bodies together, as they stand in the file. */
const MOST_OF_BODIES = 48 * 1024 * 1024;

/** Characters of all headers together. */
const MOST_OF_HEADERS = 16 * 1024 * 1024;

/** Bytes of a body that is looked at though larger ones have no room any more. */
const SMALL_BODY = 16 * 1024;

type Headers = readonly (readonly [name: string, value: string])[];

/** evidence.har: the exchanges that findings name, secrets redacted (HAR 1.2). A finding names its entry by `_exchangeId`. */
export const har: Reporter = {
  ...FORMATS.har,
  render({ suite, exchanges, startedAt, target }) {
    const head = {
      version: '1.2',
      creator: { name: suite.name, version: suite.version },
      comment: `What findings of the run at ${target.url} from ${startedAt} name; secrets are replaced by placeholders.`,
    };
    return jsonWithList(head, 'entries', entriesOf(exchanges), { indent: 1, outer: 'log' });
  },
};

/** One exchange as a HAR has it, where there is room for whatever it holds. */
export function entryOf(exchange: RedactedExchange): object {
  const all = Number.POSITIVE_INFINITY;
  return entry(exchange, { bodies: new Room(all), headers: new Room(all) });
}

interface Rooms {
  readonly bodies: Room;
  readonly headers: Room;
}

function* entriesOf(exchanges: Iterable<RedactedExchange>) {
  const rooms = { bodies: new Room(MOST_OF_BODIES), headers: new Room(MOST_OF_HEADERS) };
  for (const exchange of exchanges) yield entry(exchange, rooms);
}

function entry(exchange: RedactedExchange, rooms: Rooms) {
  const { id, caseId, startedAt, durationMs, failure, request, response, wire } = exchange;
  const sent = bodyOf(wire.requestBytes, rooms, () => ({
    bytes: request.body ?? NONE,
    stored: wire.request,
  }));
  const received = bodyOf(wire.responseBytes, rooms, () => ({
    bytes: response?.body ?? NONE,
    stored: wire.response,
  }));
  return {
    startedDateTime: startedAt,
    time: durationMs,
    request: requestOf(exchange, sent, rooms),
    response: response ? responseOf(response, received, wire.responseBytes, rooms) : NO_RESPONSE,
    cache: {},
    // Only the sum is known; the format wants all three and no negative number.
    timings: { send: 0, wait: durationMs, receive: 0 },
    _exchangeId: id,
    ...(caseId === undefined ? {} : { _caseId: short(caseId) }),
    ...(failure === undefined ? {} : { _failure: { kind: failure.kind, message: short(failure.message) } }),
    ...(response?.coding === undefined ? {} : { _coding: response.coding }),
    ...(sent.redacted || received.redacted ? { _bodyRedacted: true } : {}),
  };
}

const NONE = Buffer.alloc(0);

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

function requestOf({ request, response, wire }: RedactedExchange, body: Body, rooms: Rooms) {
  const { headers, comment } = headersOf(sentHeaders(request), rooms);
  const { encoding, ...text } = body.text;
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
            ...text,
            // The format knows no encoding of what is sent.
            ...(encoding === undefined ? {} : { _encoding: encoding }),
          },
        }),
    headersSize: -1,
    bodySize: wire.requestBytes,
    ...(comment === undefined ? {} : { comment }),
  };
}

function responseOf(response: HttpResponse, body: Body, bodySize: number, rooms: Rooms) {
  const { headers, comment } = headersOf(response.headers, rooms);
  return {
    status: response.status,
    statusText: short(response.reason),
    httpVersion: short(httpVersion(response.httpVersion)),
    cookies: valuesOf(headers, 'set-cookie').map(cookie),
    headers: headers.map(nameAndValue),
    content: {
      size: body.size,
      mimeType: valuesOf(headers, 'content-type')[0] ?? 'x-unknown',
      ...body.text,
    },
    redirectURL: valuesOf(headers, 'location')[0] ?? '',
    headersSize: -1,
    bodySize,
    ...(comment === undefined ? {} : { comment }),
  };
}

/** Headers as long as there is room for them, and how many there is none for. */
function headersOf(all: Headers, { headers: room }: Rooms): { headers: Headers; comment?: string } {
  const headers = all
    .map(([name, value]) => [short(name), short(value)] as const)
    .filter(([name, value]) => room.takes(name.length + value.length));
  return headers.length === all.length
    ? { headers }
    : {
        headers,
        comment: `${all.length - headers.length} of ${all.length} headers are left out: the file is full`,
      };
}

/** A body as it is written. */
interface Body {
  readonly text: { readonly text: string; readonly encoding?: 'base64'; readonly comment?: string };
  /** Bytes, unpacked. */
  readonly size: number;
  /** True where placeholders stand in it. */
  readonly redacted: boolean;
}

/** Text where the bytes are UTF-8, base64 where they are not: either way the same bytes come back. */
function bodyOf(
  wireBytes: number,
  { bodies: room }: Rooms,
  read: () => { readonly bytes: Buffer; readonly stored: StoredBody },
): Body {
  const without = (size: number, why: string) => ({
    text: { text: '', comment: why },
    size,
    redacted: false,
  });
  const full = `left out: the file is full`;
  if (room.isTight && wireBytes > SMALL_BODY) return without(wireBytes, full);
  const { bytes, stored } = read();
  if (stored.opaque) return without(wireBytes, 'left out: it is packed, and cannot be unpacked');
  // What JSON escapes sign by sign would grow to six times its size.
  const isText = isUtf8(bytes) && !bytes.includes(0);
  const text = bytes.toString(isText ? 'utf8' : 'base64');
  if (!room.takes(isText ? JSON.stringify(text).length : text.length)) return without(stored.bytes, full);
  return {
    text: {
      text,
      ...(isText ? {} : { encoding: 'base64' }),
      ...(stored.cut ? { comment: `truncated: the first ${bytes.length} of ${stored.bytes} bytes` } : {}),
    },
    size: stored.bytes,
    redacted: stored.redacted,
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
