import { type Exchange, type HttpRequest, sentHeaders } from './exchange.js';
import { KnownSecrets } from './redaction/known.js';
import { type Leak, LeakSearch } from './redaction/leak-search.js';
import { contentEncoding, SeenTexts, secretsOf } from './redaction/learn.js';
import { isPlaceholder, placeholder, standsInUrl } from './redaction/placeholder.js';
import { partsOfHeader, placesIn, type SecretKind } from './redaction/places.js';
import { merged } from './redaction/search.js';
import { type StoredBody, storedBody } from './redaction/stored-body.js';

export { isSecretName } from './redaction/fields.js';
export type { Leak, LeakSearch } from './redaction/leak-search.js';
export type { StoredBody } from './redaction/stored-body.js';

/** An exchange that may be stored: no secret stands in it. Bodies are redacted when they are asked for. */
export interface RedactedExchange extends Exchange {
  readonly wire: {
    /** Bytes of the bodies on the wire. */
    readonly requestBytes: number;
    readonly responseBytes: number;
    /** What became of them: they are unpacked, redacted and may be cut. */
    readonly request: StoredBody;
    readonly response: StoredBody;
  };
}

/** Texts that are remembered with what became of them: headers and addresses repeat. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 1000;

/** Rounds of replacing after which a text is given up: each one leaves less for the next. */
const MOST_ROUNDS = 8;

/** What a URL is replaced with that would be none without its secrets. */
const NO_URL = 'https://redacted.invalid/';

/** Headers whose value is an address. */
const ADDRESS = /^(?:location|content-location|referer)$/i;

/**
 * The secrets of a run: what must not stand in anything that is stored.
 *
 * Two things hide them. **By place**: credentials, cookies and sessions in headers, fields and query parameters that are
 * named like secrets, and ids of sessions in URLs are replaced whatever they are. **By search**: a secret of six or more
 * characters is replaced wherever it stands, in every form: raw, base64 and base64url (whole, or amidst other bytes as in
 * `user:password`), and those again percent-encoded, XML-escaped or JSON-escaped, in any mixture; GUIDs in either case
 * and without hyphens. Not searched for is what stands in texts of our own ({@link spare}), and what a target shows
 * beyond some hundreds of secrets; {@link notes} says so.
 */
export class Secrets {
  readonly #known = new KnownSecrets();
  readonly #remembered = new Map<string, string>();
  readonly #learned = new WeakSet<Exchange>();
  readonly #seen = new SeenTexts();

  /** Adds a secret; its placeholder is the label in brackets. A session token brings its GUID with it. */
  add(value: string, label: string): void {
    this.#known.tell(value, label);
    this.#remembered.clear();
  }

  /** Adds every secret that a request and its response show. */
  learn(exchange: Exchange): void {
    if (this.#learned.has(exchange)) return;
    this.#learned.add(exchange);
    for (const { kind, value } of secretsOf(exchange, this.#seen)) {
      if (this.#known.learn(kind, value)) this.#remembered.clear();
    }
  }

  /** Takes a text in which nothing of the target stands: a secret that is part of it is redacted by place only. */
  spare(text: string): void {
    this.#known.spare(text);
    this.#remembered.clear();
  }

  /** What is redacted by place only, in sentences that tell no secret. */
  get notes(): string[] {
    return this.#known.notes;
  }

  /** The text with a placeholder for each secret; the same secret always gets the same one. */
  redact(text: string): string {
    if (text.length > LONGEST_REMEMBERED) return this.#redactAnew(text, false);
    let safe = this.#remembered.get(text);
    if (safe === undefined) {
      safe = this.#redactAnew(text, false);
      if (this.#remembered.size === MOST_REMEMBERED) this.#remembered.clear();
      this.#remembered.set(text, safe);
    }
    return safe;
  }

  /** An address without secrets that is still a URL if it was one. */
  redactUrl(url: string): string {
    const safe = this.#redactAnew(url, true);
    return URL.canParse(url) && !URL.canParse(safe) ? NO_URL : safe;
  }

  /** The value of a header without secrets: of credentials, sessions and cookies only the frame is left. */
  redactHeader(name: string, value: string): string {
    if (ADDRESS.test(name)) return this.redactUrl(value);
    const parts = partsOfHeader(name, value);
    if (!parts) return this.redact(value);
    const framed = parts.map(({ text, secret }) =>
      !secret || secret.value === '' || isPlaceholder(secret.value)
        ? text
        : placeholder(this.#labelAt(secret.kind, secret.value), false),
    );
    return this.redact(framed.join(''));
  }

  /** The value of what bears a name: replaced as a whole where it is a secret, however common. */
  redactValue(value: string): string {
    const label = this.#known.labelOf(value) ?? this.#known.labelOf(value.replace(/^"(.*)"$/s, '$1'));
    return label === undefined ? this.redact(value) : placeholder(label, false);
  }

  /** {@link redact} for every string in a JSON-like value; names of members are ours, and Buffers are left alone. */
  redactDeep<T>(value: T): T {
    return this.#deep(value) as T;
  }

  #deep(value: unknown): unknown {
    if (typeof value === 'string') return this.redact(value);
    if (Array.isArray(value)) return value.map((item) => this.#deep(item));
    if (!isPlainObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.#deep(item)]));
  }

  /** An exchange without secrets: bodies unpacked, and no more of them than can be stored. */
  redactExchange(exchange: Exchange, stored?: number): RedactedExchange {
    const { id, caseId, startedAt, durationMs, request, response, failure } = exchange;
    const redact = (text: string) => this.redact(text);
    const sent = once(() => storedBody(request.body, contentEncoding(sentHeaders(request)), redact, stored));
    const received = once(() =>
      storedBody(response?.body, contentEncoding(response?.headers ?? []), redact, stored),
    );
    return {
      id,
      ...(caseId === undefined ? {} : { caseId: this.redact(caseId) }),
      startedAt,
      durationMs,
      request: this.#redactRequest(request, sent),
      ...(response
        ? {
            response: {
              status: response.status,
              ...(response.coding === undefined ? {} : { coding: response.coding }),
              reason: this.redact(response.reason),
              httpVersion: this.redact(response.httpVersion),
              headers: response.headers.map(
                ([name, value]) => [this.redact(name), this.redactHeader(name, value)] as const,
              ),
              get body() {
                return received().bytes;
              },
            },
          }
        : {}),
      ...(failure ? { failure: { kind: failure.kind, message: this.redact(failure.message) } } : {}),
      wire: {
        requestBytes: request.body?.length ?? 0,
        responseBytes: response?.body.length ?? 0,
        get request() {
          return sent().facts;
        },
        get response() {
          return received().facts;
        },
      },
    };
  }

  #redactRequest(request: HttpRequest, sent: () => { readonly bytes: Buffer }): HttpRequest {
    const frame = {
      method: request.method,
      url: this.redactUrl(request.url),
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [
          name,
          typeof value === 'string'
            ? this.redactHeader(name, value)
            : value.map((v) => this.redactHeader(name, v)),
        ]),
      ),
    };
    if (!request.body) return frame;
    return Object.defineProperty({ ...frame, body: NO_BYTES }, 'body', {
      enumerable: true,
      get: () => sent().bytes,
    });
  }

  /** Secrets that stand in a text, in whatever form. */
  findLeaks(text: string): Leak[] {
    const search = this.leakSearch();
    search.add(text);
    return search.end();
  }

  /** The search that follows writing, for a text that comes in chunks. */
  leakSearch(): LeakSearch {
    return new LeakSearch((text) => this.#known.search.locate(text));
  }

  #redactAnew(text: string, isUrl: boolean): string {
    let safe = text;
    // What a replacement leaves may read differently without its neighbour (half an escape): look again.
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const before = safe;
      safe = this.#bySearch(this.#byPlace(safe, isUrl), isUrl);
      if (safe === before) return safe;
    }
    return placeholder('redacted', isUrl);
  }

  #byPlace(text: string, isUrl: boolean): string {
    const parts: string[] = [];
    let read = 0;
    for (const place of [...placesIn(text)].sort((a, b) => a.start - b.start)) {
      const { kind, value, start, end, doubtful } = place;
      if (start < read || (doubtful && this.#known.labelOf(value) === undefined)) continue;
      const mark = placeholder(this.#labelAt(kind, value), isUrl || standsInUrl(text, start));
      parts.push(text.slice(read, start), quoted(text, start, mark));
      read = end;
    }
    return read === 0 ? text : parts.join('') + text.slice(read);
  }

  #bySearch(text: string, isUrl: boolean): string {
    const found = this.#known.search.locate(text);
    if (found.length === 0) return text;
    const parts: string[] = [];
    let read = 0;
    for (const { start, end, label } of merged(found)) {
      parts.push(text.slice(read, start), placeholder(label, isUrl || standsInUrl(text, start)));
      read = end;
    }
    return parts.join('') + text.slice(read);
  }

  /** What is not known, for there are too many, is told by its kind. */
  #labelAt(kind: SecretKind, value: string): string {
    const known = this.#known.labelOf(value);
    return known ?? (kind === 'cookie' || kind === 'credentials' ? kind : `another ${kind}`);
  }
}

/** A number in JSON has no quotes that a placeholder could stand between. */
function quoted(text: string, start: number, mark: string): string {
  return /[-\d]/.test(text.charAt(start)) && /"\s*:\s*$/.test(text.slice(Math.max(0, start - 80), start))
    ? `"${mark}"`
    : mark;
}

const NO_BYTES = Buffer.alloc(0);

/** The value, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
