import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Contract } from '../contract/contract.js';
import type { HttpResponse } from '../http/exchange.js';
import { Reading } from './reading.js';

/** Bytes of bodies whose readings are kept: a reading takes about five times the memory. What else is asked for is read anew. */
const KEPT = 48 * 1024 * 1024;

/** What the smallest reading costs. */
const LEAST = 1024;

/** The readings of a run, by body: what is answered twice, or asked for by several, is parsed once. */
export class Readings {
  readonly #readings: LRUCache<string, Reading>;
  /** Of responses that did not come by the client. */
  readonly #digests = new WeakMap<HttpResponse, string>();
  #parsed = 0;

  /** @param kept bytes of bodies whose readings are kept; the largest is, too, as long as it is the last */
  constructor(
    private readonly contract: Contract,
    private readonly kept = KEPT,
  ) {
    this.#readings = new LRUCache<string, Reading>({ maxSize: kept });
  }

  /** How many times a body was parsed. */
  get parsed(): number {
    return this.#parsed;
  }

  /** What the body of a response says. */
  of(response: HttpResponse): Reading {
    const digest = response.digest ?? this.#digestOf(response);
    const known = this.#readings.get(digest);
    if (known !== undefined) return known;
    const { body } = response;
    this.#parsed += 1;
    const reading = new Reading(this.contract, body);
    this.#readings.set(digest, reading, { size: Math.min(body.length + LEAST, this.kept) });
    return reading;
  }

  #digestOf(response: HttpResponse): string {
    const digest = this.#digests.get(response) ?? createHash('sha256').update(response.body).digest('base64');
    this.#digests.set(response, digest);
    return digest;
  }
}
