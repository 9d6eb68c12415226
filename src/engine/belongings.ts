import type { Contract } from '../contract/contract.js';
import type { HttpClient } from '../http/client.js';
import type { HttpRequest } from '../http/exchange.js';
import { type Guard, GuardError } from '../http/guard.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Case } from '../plan/case.js';
import type { Readings } from '../reading/readings.js';
import { Claims } from './claims.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import type { Patience } from './patience.js';
import type { Pause } from './pause.js';
import { Remover } from './remover.js';

export interface BelongingsOptions {
  readonly contract: Contract;
  readonly client: HttpClient;
  readonly guard: Guard;
  readonly target: TargetUrl;
  readonly readings: Readings;
  readonly token: string;
  readonly ledger: Ledger;
  /** Id of the run, for the ledger. */
  readonly run: string;
  readonly pause: Pause;
  readonly signal?: AbortSignal;
}

/** A creation that was announced, and what is needed to find out what came of it. */
interface Announced {
  readonly entry: LedgerEntry;
  /** URL of the collection that it would be in. */
  readonly collection: string;
  /** Ids that the collection had before. */
  readonly before: ReadonlySet<string>;
  /** With the session that creates. */
  readonly headers: HttpRequest['headers'];
}

interface Created {
  readonly url: string;
  readonly entry: LedgerEntry;
  /** True when it was deleted. */
  gone: boolean;
}

/** Something that clean-up could not take away, or that nobody can tell whose it is. */
export interface Left {
  readonly name: string;
  readonly url: string;
  readonly reason: string;
}

/** What belongs to a run: keeps account of it in the ledger, and takes it away at the end. */
export class Belongings {
  /** By the case that creates. */
  readonly #announced = new Map<string, Announced>();
  readonly #created = new Map<string, Created>();
  /** Why what a case says it has created is left alone. */
  readonly #disowned = new Map<string, string>();
  /** Tasks that were started and not seen ended, by the case that started them. */
  readonly #underWay = new Map<string, string>();
  readonly #claims: Claims;
  readonly #remover: Remover;

  constructor(
    private readonly options: BelongingsOptions,
    patience: Patience,
  ) {
    this.#claims = new Claims(options);
    this.#remover = new Remover(options, patience);
  }

  /** URL of what a case has created. */
  urlOf(caseId: string): string | undefined {
    return this.#created.get(caseId)?.url;
  }

  /** Why there is no such URL, where the target says that there is. */
  disowned(caseId: string): string | undefined {
    return this.#disowned.get(caseId);
  }

  /**
   * Tells the ledger what is about to be sent. Before a creation the collection is read: what it has then is not the
   * run's.
   */
  async announce(c: Case, method: string, url: string, headers: HttpRequest['headers']): Promise<void> {
    const entry = this.#entry(c, 'announced', method, url);
    if (method === 'POST' && c.purpose !== 'action') {
      const collection = this.#collectionOf(c, url);
      const before = await this.#claims.idsIn(collection, headers);
      this.#announced.set(c.id, { entry: { ...entry, url: collection }, collection, before, headers });
    }
    this.options.ledger.append(entry);
  }

  /** A copy is asked for at what it is made from, and found where all of its kind are. */
  #collectionOf({ role }: Case, url: string): string {
    const list = role?.path.slice(0, role.path.lastIndexOf('/')) ?? '{';
    const at = list.includes('{') ? url : new URL(list.slice(1), this.options.target.base).href;
    return at.split('?')[0] ?? at;
  }

  /** Takes note that a request was refused: nothing came of it. */
  refused({ id }: Case): void {
    this.#announced.delete(id);
  }

  /** Takes note of what the target says that a case has created; believed only where it is the run's. */
  async created(c: Case, href: string): Promise<void> {
    const { role, operation } = c;
    if (role === undefined || this.#created.has(role.caseId)) return;
    const announced = this.#announced.get(role.caseId);
    if (announced === undefined) return;
    const { collection, before, headers } = announced;
    const fits = role.name === '' ? undefined : (value: string): boolean => value === role.name;
    const judged = await this.#claims.judge({ href, collection, fits, before }, headers);
    if (judged.reason !== undefined) {
      this.#disowned.set(role.caseId, judged.reason);
      return;
    }
    const entry = this.#entry(c, 'created', operation.method, judged.url);
    this.#disowned.delete(role.caseId);
    this.#created.set(role.caseId, { url: judged.url, entry, gone: false });
    this.#announced.delete(role.caseId);
    this.options.ledger.append(entry);
  }

  /** Takes note that what a case has created was deleted. */
  deleted(caseId: string): void {
    const created = this.#created.get(caseId);
    if (created === undefined) return;
    this.options.ledger.append({ ...created.entry, event: 'deleted', at: new Date().toISOString() });
    created.gone = true;
  }

  /** Takes note of a task that a case was answered with. */
  started(caseId: string, url: string): void {
    this.#underWay.set(caseId, url);
  }

  /** Takes note that the task of a case has ended. */
  ended(caseId: string): void {
    this.#underWay.delete(caseId);
  }

  /**
   * Deletes what cases have left, the newest first; sent also when the run was interrupted. Tasks under way are waited
   * for: what they are about to create would come after the clean-up.
   *
   * @returns what may be left
   */
  async cleanUp(): Promise<Left[]> {
    if (this.options.signal?.aborted) await this.#remover.settled([...this.#underWay.values()]);
    const left: Left[] = [];
    for (const created of [...this.#created.values()].reverse()) {
      if (created.gone) continue;
      const reason = await this.#remover.remove(created.url, created.entry);
      if (reason !== undefined) left.push({ name: created.entry.name, url: created.url, reason });
      created.gone = true;
    }
    for (const announced of this.#announced.values()) left.push(...(await this.#removeAll(announced)));
    this.#announced.clear();
    return left;
  }

  /** Deletes what a creation has made that was announced, and of which nothing was heard since. */
  async #removeAll({ entry, collection, before, headers }: Announced): Promise<Left[]> {
    const { name } = entry;
    if (name === '') return [];
    const { hrefs, reason: unread } = await this.#remover.find(collection, name, headers);
    if (unread !== undefined) return [{ name, url: collection, reason: unread }];
    const left: Left[] = [];
    for (const href of hrefs) {
      const fits = (value: string): boolean => value === name;
      try {
        const { url, reason } = {
          url: '',
          ...(await this.#claims.judge({ href, collection, fits, before }, headers)),
        };
        // What was there before and is called the same was never ours.
        if (reason !== undefined) continue;
        this.options.ledger.append({ ...entry, url, event: 'created', at: new Date().toISOString() });
        const kept = await this.#remover.remove(url, entry);
        if (kept !== undefined) left.push({ name, url, reason: kept });
      } catch (error) {
        if (!(error instanceof GuardError)) throw error;
        left.push({ name, url: collection, reason: error.message });
      }
    }
    return left;
  }

  #entry(c: Case, event: LedgerEntry['event'], method: string, url: string): LedgerEntry {
    const { resource = c.operation.id, name = '' } = c.role ?? {};
    return { run: this.options.run, at: new Date().toISOString(), event, method, url, resource, name };
  }
}
