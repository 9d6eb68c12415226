import type { Contract } from '../contract/contract.js';
import type { HttpClient } from '../http/client.js';
import type { HttpRequest } from '../http/exchange.js';
import { type Guard, GuardError } from '../http/guard.js';
import { ACCEPT } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Reading } from '../reading/reading.js';
import type { Readings } from '../reading/readings.js';
import { lastStep, type Resource } from '../representation/resources.js';

/** Stands for the case in requests that only find out what belongs to the run: what they show is not judged. */
const CLAIM = 'claim';

/** What an answer says that the run has created. */
export interface Claim {
  /** Href, as the target gave it. */
  readonly href: string;
  /** URL of the collection that it must lie in. */
  readonly collection: string;
  /** What must be seen in it when it is read back; empty where nothing recognises it. */
  readonly fits: ((value: string) => boolean) | undefined;
  /** Ids that the collection had before. */
  readonly before: ReadonlySet<string>;
}

/** Its own address, or why it is left alone. */
export type Judged = { readonly url: string; readonly reason?: undefined } | { readonly reason: string };

export interface ClaimScene {
  readonly contract: Contract;
  readonly client: HttpClient;
  readonly guard: Guard;
  readonly target: TargetUrl;
  readonly readings: Readings;
}

/**
 * Finds out what the run may change: an address of the target is believed only where it is that of an object in the
 * expected collection, whose id no list had before, and which bears the run's mark when it is read back (DESIGN, "Safety").
 */
export class Claims {
  readonly #read = new Set<string>();

  constructor(private readonly scene: ClaimScene) {}

  /**
   * Ids that a collection has before something is created in it; those of the first reading are foreign for good.
   *
   * @param headers with the session that creates
   * @throws GuardError where the collection is one that can be read, and is not: whose it is could not be told afterwards
   */
  async idsIn(collection: string, headers: HttpRequest['headers']): Promise<ReadonlySet<string>> {
    const { guard, contract, target } = this.scene;
    const list = await this.#get(collection, headers);
    const isReadable = contract.route('GET', target.path(collection), new URLSearchParams()) !== undefined;
    if (list === undefined && isReadable)
      throw new GuardError(
        `Nothing was created in ${target.path(collection)}: what it has already cannot be read, so what is new there could not be told.`,
      );
    const ids = new Set((list?.resources ?? []).flatMap((r) => (r.root ? [] : idsOf(r))));
    if (!this.#read.has(collection.toLowerCase()))
      guard.foreign([...ids].map((id) => `${collection.replace(/\/+$/, '')}/${id}`));
    this.#read.add(collection.toLowerCase());
    return ids;
  }

  /** Judges a claim; where it holds, the guard lets changes of the object through. */
  async judge(claim: Claim, headers: HttpRequest['headers']): Promise<Judged> {
    const { guard, target } = this.scene;
    const url = this.#inCollection(claim);
    if (url === undefined)
      return { reason: `the target says that it is at ${claim.href}, which is not in ${claim.collection}` };
    const id = lastStep(url);
    if (claim.before.has(id) || guard.isForeign(url))
      return { reason: `what the target says to be it was there before: ${target.path(url)}` };
    if (claim.fits && !(await this.#bears(url, claim, claim.fits, headers)))
      return { reason: `${target.path(url)} does not bear its name when it is read back` };
    guard.created(url);
    return { url };
  }

  /** The address in the collection with the id of the Href. */
  #inCollection({ href, collection }: Claim): string | undefined {
    const { target } = this.scene;
    const there = target.resolve(href)?.url.split('?')[0];
    if (there === undefined) return undefined;
    const own = collection.split('?')[0]?.replace(/\/+$/, '') ?? '';
    const steps = target.place(there).steps;
    const around = target.place(own).steps;
    const isInside = steps.length === around.length + 1 && around.every((step, i) => step === steps[i]);
    const id = there.replace(/\/+$/, '').split('/').at(-1) ?? '';
    return isInside && id !== '' && !/%2f|%5c|%25/i.test(id) ? `${own}/${id}` : undefined;
  }

  /** Whether the object bears the mark when it is read: alone, where it has an address to be read at, else in its list. */
  async #bears(
    url: string,
    { collection }: Claim,
    fits: (value: string) => boolean,
    headers: HttpRequest['headers'],
  ): Promise<boolean> {
    const { contract, target } = this.scene;
    const id = lastStep(url);
    const alone = contract.route('GET', target.path(url), new URLSearchParams()) !== undefined;
    const reading = await this.#get(alone ? `${url}?format=Entity` : collection, headers);
    if (reading === undefined) return false;
    const root = alone ? reading.resources.find((r) => r.root) : undefined;
    if (root?.uid !== undefined && lastStep(root.uid) !== id) return false;
    return reading.named(fits).some(({ href }) => alone || lastStep(href) === id);
  }

  async #get(url: string, headers: HttpRequest['headers']): Promise<Reading | undefined> {
    const { response } = await this.scene.client.send(
      { method: 'GET', url, headers: { ...headers, Accept: ACCEPT.json } },
      { caseId: CLAIM, always: true },
    );
    return response?.status === 200 ? this.scene.readings.of(response) : undefined;
  }
}

function idsOf({ href, uid }: Resource): string[] {
  return [href, uid].flatMap((address) => (address === undefined ? [] : [lastStep(address)]));
}
