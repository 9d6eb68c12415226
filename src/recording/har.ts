import { createRequire } from 'node:module';
import { JSONParser } from '@streamparser/json';
import { Ajv } from 'ajv';
import type { Recalled } from '../http/client-options.js';
import type { Coding } from '../http/decode.js';
import type { HttpResponse, WireFailure } from '../http/exchange.js';
import { KeptBodies, type KeptBody } from '../http/kept-bodies.js';
import { SESSION_HEADER } from '../http/session.js';
import type { RecordedEnd, RecordedFrame, RecordedRun } from '../report/recorded-run.js';
import { interned } from '../representation/interned.js';
import { isList, isObject, type Json, type JsonObject } from '../representation/json.js';
import { RecordingError } from './errors.js';
import { withSessions, withTokens } from './placeholders.js';

/** A request with what came of it. */
export interface Recorded extends Recalled {
  /** The case of the run that recorded it; absent in recordings of browsers and proxies. */
  readonly caseId?: string;
  readonly method: string;
  readonly url: string;
  /** Value of Accept, several joined by commas; empty where there was none. */
  readonly accept: string;
  /** Id of the session that it was made in, as header or cookie; empty where there was none. */
  readonly session: string;
}

/** A recording: its entries in the order of the file, and what it says of the run that made it. */
export interface Recording {
  readonly recorded: readonly Recorded[];
  /** Absent in recordings of browsers and proxies. */
  readonly run?: RecordedRun;
  readonly end?: RecordedEnd;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads a HAR (1.2) of any program, entry by entry: equal bodies are kept once, large ones packed. Entries without an answer and
 * without a word why are passed over.
 *
 * @param name what the file is called in the message
 * @throws RecordingError
 */
export async function readHar(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: string,
): Promise<Recording> {
  const reader = new EntryReader();
  const recorded: Recorded[] = [];
  const frame: { run?: Json; end?: Json } = {};
  let entries = false;
  const parser = new JSONParser({
    paths: ['$.log.entries', '$.log.entries.*', '$.log._run', '$.log._end'],
    keepStack: false,
  });
  parser.onValue = ({ key, value }) => {
    const json = value as Json;
    if (typeof key === 'number') recorded.push(...(isObject(json) ? reader.recorded(json) : []));
    else if (key === 'entries') entries = isList(json);
    else frame[key === '_run' ? 'run' : 'end'] = json;
  };
  try {
    let first = true;
    for await (const chunk of chunks) {
      const marked = first && BYTE_ORDER_MARK.equals(chunk.subarray(0, 3));
      parser.write(marked ? chunk.subarray(3) : chunk);
      first = false;
    }
    if (!parser.isEnded) parser.end();
  } catch (error) {
    if (isSystemError(error) || error instanceof RecordingError) throw error;
    throw new RecordingError(`${name} is no JSON: ${(error as Error).message}`);
  }
  if (!entries) throw new RecordingError(`${name} is no HAR: it has no list log.entries.`);
  return { recorded, ...(frame.run === undefined ? {} : framed(frame, name)) };
}

/** Of the file, not of what is in it. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** @throws RecordingError where a program of another version, or a person, has written it */
function framed(frame: object, name: string): RecordedFrame {
  const validate = new Ajv({ strict: false }).compile<RecordedFrame>(
    createRequire(import.meta.url)('../../src/generated/recording.schema.json') as object,
  );
  if (validate(frame)) return frame;
  const [first] = validate.errors ?? [];
  throw new RecordingError(
    `${name} does not say how it was made as this version of the suite reads it: log._${(first?.instancePath ?? '').slice(1)} ${first?.message}.`,
  );
}

/** Bytes of different bodies, large ones packed: more than a run keeps. */
const MOST_BODIES = 256 * 1024 * 1024;

class EntryReader {
  readonly #bodies = new KeptBodies(MOST_BODIES);

  recorded(entry: JsonObject): Recorded[] {
    const { request, response, _caseId: caseId, _failure: failure, startedDateTime, time } = entry;
    if (!isObject(request) || typeof request.url !== 'string' || typeof request.method !== 'string')
      return [];
    const outcome = this.#outcome(isObject(response) ? response : {}, failure);
    if (outcome === undefined || !URL.canParse(request.url)) return [];
    const sent = pairsOf(request.headers);
    const valuesOf = (wanted: string): string[] =>
      sent.flatMap(([header, value]) => (header.toLowerCase() === wanted ? [value] : []));
    const [inHeader = ''] = valuesOf(SESSION_HEADER.toLowerCase());
    const [, inCookie = ''] = COOKIE.exec(valuesOf('cookie').join('; ')) ?? [];
    return [
      {
        ...(typeof caseId === 'string' ? { caseId } : {}),
        method: request.method.toUpperCase(),
        url: withSessions(request.url),
        accept: valuesOf('accept').join(', '),
        session: withTokens(inHeader || inCookie),
        outcome,
        startedAt: Number.isNaN(Date.parse(textOf(startedDateTime))) ? UNTIMED : textOf(startedDateTime),
        durationMs: typeof time === 'number' && time >= 0 ? time : 0,
      },
    ];
  }

  #outcome(response: JsonObject, failure: Json | undefined): Recorded['outcome'] | undefined {
    if (isObject(failure)) {
      const { kind, message } = failure;
      return {
        kind: (typeof kind === 'string' ? kind : 'protocol') as WireFailure['kind'],
        message: String(message),
      };
    }
    const { status } = response;
    if (typeof status !== 'number' || status === 0) return undefined;
    if (isPart(response.content)) return PART;
    const body = bodyOf(response.content);
    const kept = this.#bodies.keep(body);
    if (kept === undefined) throw new RecordingError('The recording has more in it than can be kept.');
    const headers = pairsOf(response.headers).map(([name, value]): [string, string] => {
      const fit = withTokens(fitting(name, value, response, body));
      return [interned(name), interned(fit)];
    });
    const coding = codingOf(response._coding);
    return withBody(
      {
        status,
        reason: interned(textOf(response.statusText)),
        httpVersion: textOf(response.httpVersion).replace(/^http\//i, '') || '1.1',
        headers,
        ...(coding ? { coding } : {}),
        // What may be packed still is unpacked by whoever asks.
        ...(coding || !isPacked(headers) ? { digest: kept.digest } : {}),
      },
      kept,
    );
  }
}

/** A function of its own, so that what is asked for later holds nothing but what it gives. */
function withBody(head: Omit<HttpResponse, 'body'>, kept: KeptBody): HttpResponse {
  return Object.defineProperty(head, 'body', { enumerable: true, get: () => kept.bytes }) as HttpResponse;
}

function isPacked(headers: readonly (readonly [string, string])[]): boolean {
  return headers.some(([name]) => name.toLowerCase() === 'content-encoding');
}

const COOKIE = new RegExp(`\\b${SESSION_HEADER}=([^;\\s]+)`, 'i');

/** Of a body that is not there to its end nothing can be said. */
const PART: Recorded['outcome'] = {
  kind: 'unrecorded',
  message: 'The recording has only a part of the answer.',
};

/** Whether we have left out some of a body, or all of it, when it was written. */
function isPart(content: Json | undefined): boolean {
  return isObject(content) && /^(?:truncated|left out): /.test(textOf(content.comment));
}

/** The time of an entry that has none. */
const UNTIMED = new Date(0).toISOString();

function codingOf(value: Json | undefined): Coding | undefined {
  if (!isObject(value)) return undefined;
  const { name, said, wireBytes } = value;
  return typeof name === 'string' && typeof said === 'boolean' && typeof wireBytes === 'number'
    ? { name, said, wireBytes }
    : undefined;
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
