import { type Exchange, sentHeaders } from './exchange.js';
import { Automaton } from './redaction/automaton.js';
import { readBody } from './redaction/body.js';
import { secretFields } from './redaction/fields.js';
import { type Form, formsOf, guidOfToken, isGuid } from './redaction/forms.js';
import { contentEncoding, type SecretKind, SeenTexts, secretsOf } from './redaction/learn.js';
import { type View, views } from './redaction/views.js';

/** A secret that was found where it must not be: which one, and in what form. Never the secret itself. */
export interface Leak {
  readonly label: string;
  /** For example `raw`, `base64`, `raw, XML-escaped`. */
  readonly form: string;
}

/** An exchange that may be stored: no secret stands in it. */
export interface RedactedExchange extends Exchange {
  /** What the bodies were on the wire, since redaction changes their length. */
  readonly wire: {
    readonly requestBytes: number;
    readonly responseBytes: number;
    /** True where a placeholder stands in a body: its length is not to be judged. */
    readonly bodyChanged: boolean;
  };
}

/** A stretch of text to be replaced. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly form: string;
}

interface Known {
  readonly label: string;
  readonly form: Form;
}

/** Secrets of fewer characters are not searched for: they would be found by chance everywhere. */
const SHORTEST_SEARCHED = 4;

/** All digits alike: an id made up to provoke a 404, never a session. */
const INVENTED_GUID = /^([0f])\1{7}-(?:\1{4}-){3}\1{12}$/i;

/**
 * The secrets of a run: what must not stand in anything that is stored.
 *
 * A secret of four or more characters is searched for in every form: raw, base64 and base64url (whole, or amidst
 * other bytes as in `user:password`), and those again percent-encoded, XML-escaped or JSON-escaped, in any mixture;
 * GUIDs in either case and without hyphens. A shorter secret is removed only where it is a whole header or a whole
 * value of a field that is named like a secret, and {@link findLeaks} does not report it.
 */
export class Secrets {
  /** Label by secret; GUIDs in lower case. */
  readonly #labels = new Map<string, string>();
  /** Those too short to be searched for. */
  readonly #short = new Map<string, string>();
  #automaton: Automaton<Known> | undefined;
  readonly #placeholders = new Map<string, string>();
  /** Texts that were redacted since the last secret was added: headers and bodies repeat. */
  readonly #redacted = new Map<string, string>();
  readonly #learned = new WeakSet<Exchange>();
  readonly #seen = new SeenTexts();

  /** Adds a secret; its placeholder is the label in brackets. A session token brings its GUID with it. */
  add(value: string, label: string): void {
    const key = isGuid(value) ? value.toLowerCase() : value;
    const known = value.length < SHORTEST_SEARCHED ? this.#short : this.#labels;
    if (key === '' || known.has(key)) return;
    known.set(key, label);
    this.#automaton = undefined;
    this.#placeholders.clear();
    this.#redacted.clear();
    const guid = guidOfToken(value);
    if (guid !== undefined) this.add(guid, label);
  }

  /** Adds every secret that a request and its response show. */
  learn(exchange: Exchange): void {
    if (this.#learned.has(exchange)) return;
    this.#learned.add(exchange);
    for (const { kind, value } of secretsOf(exchange, this.#seen)) {
      const guid = isGuid(value) ? value.toLowerCase() : guidOfToken(value);
      if (guid !== undefined && INVENTED_GUID.test(guid)) continue;
      const known = this.#labels.get(value) ?? (guid === undefined ? undefined : this.#labels.get(guid));
      this.add(value, known ?? this.#freshLabel(kind));
    }
  }

  #freshLabel(kind: SecretKind): string {
    const taken = new Set([...this.#labels.values(), ...this.#short.values()]);
    for (let n = 1; ; n += 1) {
      const label = n === 1 && kind !== 'session' ? kind : `${kind} ${n}`;
      if (!taken.has(label)) return label;
    }
  }

  /** The text with a placeholder for each secret; the same secret always gets the same one. */
  redact(text: string): string {
    let safe = this.#redacted.get(text);
    if (safe === undefined) {
      safe = this.#redactAnew(text);
      this.#redacted.set(text, safe);
    }
    return safe;
  }

  #redactAnew(text: string): string {
    const short = this.#short.get(text);
    if (short !== undefined) return this.#placeholder(short);
    let safe = text;
    // What a replacement leaves may read differently without its left neighbour (half an escape): look again. Each
    // round shortens what is left between placeholders, and none can be part of a secret, so this ends.
    for (let found = this.#locate(safe); found.length > 0; found = this.#locate(safe)) {
      safe = this.#replace(safe, found);
    }
    return this.#short.size > 0 ? this.#redactShortFields(safe) : safe;
  }

  /** {@link redact} for every string in a JSON-like value, names of members included; Buffers are left alone. */
  redactDeep<T>(value: T): T {
    return this.#deep(value) as T;
  }

  #deep(value: unknown): unknown {
    if (typeof value === 'string') return this.redact(value);
    if (Array.isArray(value)) return value.map((item) => this.#deep(item));
    if (!isPlainObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [this.redact(name), this.#deep(item)]),
    );
  }

  /** An exchange without secrets, bodies included, whatever their encoding. */
  redactExchange(exchange: Exchange): RedactedExchange {
    const { request, response, ...rest } = exchange;
    const { body: sent, ...requestRest } = request;
    const safeSent = sent && this.#redactBody(sent, contentEncoding(sentHeaders(request)));
    const received = response?.body;
    const safeReceived = received && this.#redactBody(received, contentEncoding(response.headers));
    return {
      ...this.redactDeep(rest),
      // This and the method are ours: a password such as `2026` must not spoil them.
      startedAt: exchange.startedAt,
      request: {
        ...this.redactDeep(requestRest),
        method: request.method,
        ...(safeSent ? { body: safeSent } : {}),
      },
      ...(response && safeReceived ? { response: { ...this.redactDeep(response), body: safeReceived } } : {}),
      wire: {
        requestBytes: sent?.length ?? 0,
        responseBytes: received?.length ?? 0,
        bodyChanged: safeSent !== sent || safeReceived !== received,
      },
    };
  }

  #redactBody(body: Buffer, encoding: string | undefined): Buffer {
    const { text, toBytes } = readBody(body, encoding);
    const safe = this.redact(text);
    return safe === text ? body : toBytes(safe);
  }

  /** Secrets that stand in a text, in whatever form: the search that follows writing. */
  findLeaks(text: string): Leak[] {
    const leaks = new Map<string, Leak>();
    for (const part of this.#parts(text)) {
      for (const { label, form } of this.#locate(part)) leaks.set(`${label}\n${form}`, { label, form });
    }
    return [...leaks.values()];
  }

  /** Every line once, for reports repeat most of theirs; no find crosses a line unless a secret holds a line end. */
  #parts(text: string): Iterable<string> {
    for (const secret of this.#labels.keys()) if (secret.includes('\n')) return [text];
    return new Set(text.split('\n'));
  }

  #locate(text: string): Stretch[] {
    if (this.#labels.size === 0) return [];
    this.#automaton ??= new Automaton(
      [...this.#labels].flatMap(([secret, label]) =>
        formsOf(secret).map((form) => ({ text: form.text, anyCase: form.anyCase, value: { label, form } })),
      ),
    );
    const automaton = this.#automaton;
    const found = new Map<string, Stretch>();
    for (const view of views(text)) {
      for (const { start, end, value } of automaton.search(view.text)) {
        const { label, form } = value;
        const [from, to] = view.toSource(...widened(view, start, end, form));
        // What stands there without escapes reads the same in every view: the plainest tells it.
        const key = `${from} ${to} ${form.name} ${label}`;
        if (!found.has(key))
          found.set(key, { start: from, end: to, label, form: [form.name, ...view.layers].join(', ') });
      }
    }
    return [...found.values()];
  }

  /** Stretches that overlap become one under the label of the longest, so that no tail of either stays. */
  #replace(text: string, found: readonly Stretch[]): string {
    const parts: string[] = [];
    let read = 0;
    let open: { start: number; end: number; longest: Stretch } | undefined;
    const close = () => {
      if (!open) return;
      parts.push(text.slice(read, open.start), this.#placeholder(open.longest.label));
      read = open.end;
    };
    for (const stretch of [...found].sort((a, b) => a.start - b.start)) {
      if (open && stretch.start < open.end) {
        open.end = Math.max(open.end, stretch.end);
        if (lengthOf(stretch) > lengthOf(open.longest)) open.longest = stretch;
        continue;
      }
      close();
      open = { start: stretch.start, end: stretch.end, longest: stretch };
    }
    close();
    parts.push(text.slice(read));
    return parts.join('');
  }

  #redactShortFields(text: string): string {
    const fields = [...secretFields(text)].sort((a, b) => a.start - b.start);
    const parts: string[] = [];
    let read = 0;
    for (const { value, start, end } of fields) {
      const label = this.#short.get(value);
      if (label === undefined || start < read) continue;
      parts.push(text.slice(read, start), quoted(text, start, this.#placeholder(label)));
      read = end;
    }
    parts.push(text.slice(read));
    return parts.join('');
  }

  /** Brackets and a label in which, and across the edges of which, no secret can stand: passwords may be words. */
  #placeholder(label: string): string {
    const known = this.#placeholders.get(label);
    if (known !== undefined) return known;
    const secrets = [...this.#labels.keys(), ...this.#short.keys()].join('');
    const [open, close] = bracketsOutside(secrets);
    const inner = [label, 'redacted'].find((text) => this.#locate(text).length === 0) ?? '***';
    const placeholder = `${open}${inner}${close}`;
    this.#placeholders.set(label, placeholder);
    return placeholder;
  }
}

function lengthOf({ start, end }: Stretch): number {
  return end - start;
}

/** A base64 digit next to the secret that holds bits of it goes with it. */
function widened(view: View, start: number, end: number, form: Form): [number, number] {
  const isDigit = (at: number) => /^[\w+/-]$/.test(view.text.charAt(at));
  return [
    form.before > 0 && isDigit(start - 1) ? start - form.before : start,
    form.after > 0 && isDigit(end) ? end + form.after : end,
  ];
}

/** A number in JSON has no quotes that a placeholder could stand between. */
function quoted(text: string, start: number, placeholder: string): string {
  return /[:\s]/.test(text.charAt(start - 1)) ? `"${placeholder}"` : placeholder;
}

function bracketsOutside(secrets: string): readonly [string, string] {
  const free = (text: string) => [...text].every((sign) => !secrets.includes(sign));
  if (free('[]')) return ['[', ']'];
  if (free('«»')) return ['«', '»'];
  for (let point = 0xa1; ; point += 1) {
    const sign = String.fromCodePoint(point);
    if (free(sign)) return [sign, sign];
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
