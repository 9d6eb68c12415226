import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Contract, Route } from '../contract/contract.js';
import type { Dialect } from '../contract/naming.js';
import type { Violation } from '../contract/shape.js';
import { type Answered, type Exchange, isAnswered, isBusy } from '../http/exchange.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Case } from '../plan/case.js';
import { type Document, type Readable, readDocument } from '../representation/document.js';
import { FactReader } from '../representation/facts.js';
import { BeyondLimit } from '../representation/limits.js';
import { type Resource, resourcesOf } from '../representation/resources.js';

interface Read {
  readonly document: Document;
  readonly xml: readonly Violation[];
  resources?: readonly Resource[];
  readonly json: Map<string, readonly Violation[]>;
  /** Naming dialects of a JSON body as it came. */
  readonly dialects: ReadonlySet<Dialect>;
  /** What the reading costs, in bytes of its body. */
  readonly cost: number;
}

/** Bytes of bodies whose readings are kept: a reading takes about five times the memory. What else is asked for is read anew. */
const KEPT = 48 * 1024 * 1024;

/** What the smallest reading costs. */
const LEAST = 1024;

/** Characters of an address that something is remembered by. */
const LONGEST_KEY = 8000;

/** Everything observed in a run; each body is parsed and validated when a check first asks, and kept for a while. */
export class Observations {
  /** Hashes of bodies. */
  readonly #hashes = new WeakMap<Exchange, string>();
  /** By the hash of the body: what was answered twice is read once. */
  readonly #bodies = new LRUCache<string, Read>({
    maxSize: KEPT,
    // The largest is kept, too, as long as it is the last.
    sizeCalculation: ({ cost }) => Math.min(cost, KEPT),
  });
  readonly #fetched = new Map<string, readonly Answered[]>();
  readonly #byUrl = new Map<string, Answered[]>();
  readonly #routes = new Map<string, Route | undefined>();
  readonly #byCase = new Map<string, Answered[]>();
  /** Compares representations by the contract's schemas. */
  readonly facts: FactReader;

  constructor(
    readonly contract: Contract,
    readonly target: TargetUrl,
    readonly cases: readonly Case[],
    readonly exchanges: readonly Exchange[],
  ) {
    const reads = new Set(cases.filter((c) => c.purpose === 'read').map((c) => c.id));
    for (const exchange of exchanges) {
      if (!isAnswered(exchange)) continue;
      if (exchange.caseId !== undefined) push(this.#byCase, exchange.caseId, exchange);
      if (exchange.request.method !== 'GET' || isBusy(exchange.response)) continue;
      // What was asked with another identity than the run's says nothing of the resource.
      if (exchange.caseId === undefined || reads.has(exchange.caseId))
        push(this.#byUrl, key(exchange.request.url), exchange);
    }
    this.facts = new FactReader((ref) => contract.schema(ref.replace('#/components/schemas/', '')));
  }

  /**
   * What the body of a response is.
   *
   * @throws BeyondLimit where a limit of ours keeps it from being read; so do all that tell what is in it
   */
  document(exchange: Answered): Readable {
    return readable(this.#read(exchange).document);
  }

  /** What the body of a response begins like, which can be told of any. */
  syntax(exchange: Answered): Readable['syntax'] {
    const { document } = this.#read(exchange);
    return document.syntax === 'unread' ? document.begins : document.syntax;
  }

  /** Why the body of a response was not read although it may be right, as a sentence; undefined where it was. */
  limit(exchange: Answered): string | undefined {
    const { document } = this.#read(exchange);
    return document.syntax === 'unread' ? document.limit : undefined;
  }

  /** Every resource in the body of a response. */
  resources(exchange: Answered): readonly Resource[] {
    const read = this.#read(exchange);
    readable(read.document);
    read.resources ??= resourcesOf(read.document);
    return read.resources;
  }

  /** Naming dialects that a JSON body is written in; the document itself has the documented names. */
  dialects(exchange: Answered): ReadonlySet<Dialect> {
    const { document, dialects } = this.#read(exchange);
    readable(document);
    return dialects;
  }

  /** Violations of an XML body against the XSD. */
  xmlViolations(exchange: Answered): readonly Violation[] {
    const { document, xml } = this.#read(exchange);
    readable(document);
    return xml;
  }

  /** Violations of a JSON body against a schema of the contract. */
  jsonViolations(exchange: Answered, schema: string): readonly Violation[] {
    const { document: read, json } = this.#read(exchange);
    let violations = json.get(schema);
    if (!violations) {
      const document = readable(read);
      const value = document.syntax === 'json' ? document.value : undefined;
      violations = value === undefined ? [] : this.contract.json.violations(value, schema);
      json.set(schema, violations);
    }
    return violations;
  }

  /** Answers to GETs of a URL with the run's session; the Href may name another host. */
  fetched(href: string): readonly Answered[] {
    let answers = this.#fetched.get(href);
    if (answers === undefined) {
      const resolved = this.target.resolve(href);
      answers = resolved ? (this.#byUrl.get(key(resolved.url)) ?? []) : [];
      if (href.length <= LONGEST_KEY) this.#fetched.set(href, answers);
    }
    return answers;
  }

  /** Where a GET of a URL of the target leads. */
  route(url: string): Route | undefined {
    let route = this.#routes.get(url);
    if (route === undefined && !this.#routes.has(url)) {
      const { path, parameters } = this.target.place(url);
      route = this.contract.route('GET', path, parameters);
      if (url.length <= LONGEST_KEY) this.#routes.set(url, route);
    }
    return route;
  }

  /** Answers to the requests of a case. */
  ofCase(caseId: string): readonly Answered[] {
    return this.#byCase.get(caseId) ?? [];
  }

  #read(exchange: Answered): Read {
    const { body } = exchange.response;
    let hash = this.#hashes.get(exchange);
    if (hash === undefined) {
      hash = createHash('sha256').update(body).digest('base64');
      this.#hashes.set(exchange, hash);
    }
    const known = this.#bodies.get(hash);
    if (known !== undefined) return known;
    const read = this.#readBody(body);
    this.#bodies.set(hash, read);
    return read;
  }

  #readBody(body: Buffer): Read {
    let xml: readonly Violation[] = [];
    const raw = readDocument(body, (doc, root) => {
      xml = this.contract.xml.violations(doc, root);
    });
    const { names } = this.contract;
    const rest = { xml, json: new Map<string, readonly Violation[]>(), cost: body.length + LEAST };
    if (raw.syntax !== 'json' || raw.value === undefined)
      return { ...rest, document: raw, dialects: new Set<Dialect>() };
    const dialects = names.dialectsOf(raw.value);
    const document = dialects.has('camel') ? { ...raw, value: names.toDocumented(raw.value) } : raw;
    return { ...rest, document, dialects };
  }
}

/** @throws BeyondLimit where it was not read */
function readable(document: Document): Readable {
  if (document.syntax === 'unread') throw new BeyondLimit(document.limit);
  return document;
}

function push(map: Map<string, Answered[]>, at: string, exchange: Answered): void {
  const list = map.get(at);
  if (list) list.push(exchange);
  else map.set(at, [exchange]);
}

/** Paths compare without case and trailing slash (FACTS). */
function key(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}
