import type { Contract, Route } from '../contract/contract.js';
import type { Dialect } from '../contract/naming.js';
import type { Violation } from '../contract/shape.js';
import { type Answered, type Exchange, isAnswered, isBusy } from '../http/exchange.js';
import { ACCEPT } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Case } from '../plan/case.js';
import type { Reading } from '../reading/reading.js';
import { Readings } from '../reading/readings.js';
import type { Readable } from '../representation/document.js';
import { FactReader } from '../representation/facts.js';
import { BeyondLimit } from '../representation/limits.js';
import type { Resource } from '../representation/resources.js';

/** Characters of an address that something is remembered by. */
const LONGEST_KEY = 8000;

/** Everything observed in a run; it grows while the run goes on. */
export class Observations {
  readonly #cases: Case[] = [];
  readonly #known = new Map<string, Case>();
  /** By the case that they were made for, answered or not. */
  readonly #made = new Map<string, Exchange[]>();
  readonly #byUrl = new Map<string, Answered[]>();
  /** Under which address an Href was fetched. */
  readonly #keys = new Map<string, string>();
  readonly #routes = new Map<string, Route | undefined>();
  /** Compares representations by the contract's schemas. */
  readonly facts: FactReader;

  constructor(
    readonly contract: Contract,
    readonly target: TargetUrl,
    cases: readonly Case[],
    exchanges: readonly Exchange[],
    private readonly readings = new Readings(contract),
  ) {
    this.facts = new FactReader((ref) => contract.schema(ref.replace('#/components/schemas/', '')));
    this.plan(cases);
    for (const exchange of exchanges) this.note(exchange);
  }

  /** Cases that were planned, in order. */
  get cases(): readonly Case[] {
    return this.#cases;
  }

  /** Takes note of cases that are about to be exercised; those that are known already are exercised again. */
  plan(cases: readonly Case[]): void {
    for (const c of cases) {
      const known = this.#known.get(c.id);
      if (known === undefined) this.#cases.push(c);
      else if (known !== c) throw new Error(`Two cases are called ${c.id}.`);
      this.#known.set(c.id, c);
    }
  }

  /** Takes note of what was asked and answered. */
  note(exchange: Exchange): void {
    const { caseId, request } = exchange;
    if (caseId !== undefined) push(this.#made, caseId, exchange);
    if (!isAnswered(exchange) || request.method !== 'GET' || isBusy(exchange.response)) return;
    // What was asked with another identity than the run's says nothing of the resource.
    if (caseId === undefined || this.#known.get(caseId)?.purpose === 'read')
      push(this.#byUrl, key(request.url), exchange);
  }

  /** What exploration was answered in XML at that very address, if it was. */
  explored(url: string): Answered | undefined {
    return this.#byUrl
      .get(key(url))
      ?.find(({ caseId, request }) => caseId === undefined && request.url === url && isForXml(request));
  }

  /** Takes an answer that was there before for that of a case. */
  take(caseId: string, exchange: Answered): void {
    push(this.#made, caseId, exchange);
  }

  /** Makes nothing of what was exchanged for a case: it was cut off. */
  forget(caseId: string): void {
    for (const exchange of this.#made.get(caseId) ?? []) {
      const at = key(exchange.request.url);
      const rest = this.#byUrl.get(at)?.filter((other) => other !== exchange);
      if (rest !== undefined) this.#byUrl.set(at, rest);
    }
    this.#made.delete(caseId);
  }

  /** What was exchanged for a case, answered or not. */
  made(caseId: string): readonly Exchange[] {
    return this.#made.get(caseId) ?? [];
  }

  /** What checks see that look at one answer alone. */
  oneAnswer(): OneAnswer {
    return new OneAnswer(this.contract, this.target, [], [], this.readings);
  }

  /** What the body of a response says. */
  reading(exchange: Answered): Reading {
    return this.readings.of(exchange.response);
  }

  /**
   * What the body of a response is.
   *
   * @throws BeyondLimit where a limit of ours keeps it from being read; so do all that tell what is in it
   */
  document(exchange: Answered): Readable {
    return readable(this.reading(exchange)).document;
  }

  /** What the body of a response begins like, which can be told of any. */
  syntax(exchange: Answered): Readable['syntax'] {
    const { document } = this.reading(exchange);
    return document.syntax === 'unread' ? document.begins : document.syntax;
  }

  /** Why the body of a response was not read although it may be right, as a sentence; undefined where it was. */
  limit(exchange: Answered): string | undefined {
    const { document } = this.reading(exchange);
    return document.syntax === 'unread' ? document.limit : undefined;
  }

  /** Every resource in the body of a response. */
  resources(exchange: Answered): readonly Resource[] {
    return readable(this.reading(exchange)).resources;
  }

  /** Naming dialects that a JSON body is written in; the document itself has the documented names. */
  dialects(exchange: Answered): ReadonlySet<Dialect> {
    return readable(this.reading(exchange)).dialects;
  }

  /** Violations of an XML body against the XSD. */
  xmlViolations(exchange: Answered): readonly Violation[] {
    return readable(this.reading(exchange)).xmlViolations;
  }

  /** Violations of a JSON body against a schema of the contract. */
  jsonViolations(exchange: Answered, schema: string): readonly Violation[] {
    return readable(this.reading(exchange)).jsonViolations(schema);
  }

  /** Answers to GETs of a URL with the run's session; the Href may name another host. */
  fetched(href: string): readonly Answered[] {
    let at = this.#keys.get(href);
    if (at === undefined) {
      const resolved = this.target.resolve(href);
      at = resolved ? key(resolved.url) : '';
      if (href.length <= LONGEST_KEY) this.#keys.set(href, at);
    }
    return this.#byUrl.get(at) ?? [];
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
    return this.made(caseId).filter(isAnswered);
  }
}

/** What checks see that look at one answer alone: they are judged before the others have come. */
export class OneAnswer extends Observations {
  override get cases(): never {
    return alone();
  }

  override made(): never {
    return alone();
  }

  override fetched(): never {
    return alone();
  }
}

function isForXml({ headers }: Exchange['request']): boolean {
  return Object.entries(headers).some(([name, value]) => /^accept$/i.test(name) && value === ACCEPT.xml);
}

function alone(): never {
  throw new Error('The check says that it looks at one answer alone, and asks for others.');
}

/** @throws BeyondLimit where it was not read */
function readable(reading: Reading): Reading & { readonly document: Readable } {
  const { document } = reading;
  if (document.syntax === 'unread') throw new BeyondLimit(document.limit);
  return reading as Reading & { readonly document: Readable };
}

function push<T>(map: Map<string, T[]>, at: string, exchange: T): void {
  const list = map.get(at);
  if (list) list.push(exchange);
  else map.set(at, [exchange]);
}

/** Paths compare without case and trailing slash (FACTS). */
function key(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}
