import type { HttpClient } from '../http/client.js';
import type { Exchange, HttpRequest, HttpResponse } from '../http/exchange.js';
import { ACCEPT, sessionHeaders } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Readings } from '../reading/readings.js';
import type { TaskState } from '../representation/task.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import { type Patience, repeated } from './patience.js';
import type { Pause } from './pause.js';
import { taskUrl } from './task-url.js';

/** Stands for the case in exchanges that belong to none: what they show is not judged. */
const CLEAN_UP = 'clean-up';

/** Milliseconds that tasks under way are waited for, all in all, when a run was interrupted. */
const GRACE_MS = 10_000;

/** What is needed to take away what a run has created. */
export interface RemoverScene {
  readonly client: HttpClient;
  readonly target: TargetUrl;
  readonly readings: Readings;
  readonly token: string;
  readonly ledger: Ledger;
  readonly pause: Pause;
  readonly signal?: AbortSignal;
}

/** Takes away at the end what cases have left; its requests are sent also when the run was interrupted. */
export class Remover {
  constructor(
    private readonly scene: RemoverScene,
    private readonly patience: Patience,
  ) {}

  /** Hrefs of what a collection calls by a name, or why it cannot be read. */
  async find(
    collection: string,
    name: string,
    headers: HttpRequest['headers'],
  ): Promise<{ readonly hrefs: readonly string[]; readonly reason?: string }> {
    const { response, failure } = await this.#get(collection, { ...headers, Accept: ACCEPT.json });
    // Whose session has ended, or what has no list, can tell nothing.
    if (response && response.status >= 400 && response.status < 500) return { hrefs: [] };
    if (response?.status !== 200)
      return { hrefs: [], reason: `its list cannot be read: ${response?.status ?? failure?.message}` };
    return {
      hrefs: this.scene.readings
        .of(response)
        .named((value) => value === name)
        .map(({ href }) => href),
    };
  }

  /**
   * Deletes what is at a URL that the guard lets through, and tells the ledger once it is gone.
   *
   * @returns why it may be there still
   */
  async remove(url: string, entry: LedgerEntry): Promise<string | undefined> {
    const { client, ledger } = this.scene;
    const { response, failure } = await client.send(
      { method: 'DELETE', url, headers: this.#headers },
      { caseId: CLEAN_UP, always: true },
    );
    const kept = response ? await this.#kept(response) : (failure?.message ?? 'no answer');
    if (kept === undefined) ledger.append({ ...entry, url, event: 'deleted', at: new Date().toISOString() });
    return kept;
  }

  /** Waits for tasks, for a short while. */
  async settled(urls: readonly string[]): Promise<void> {
    const end = Date.now() + Math.min(GRACE_MS, this.patience.ms);
    for (const url of urls) await this.#finished(url, Math.max(0, end - Date.now()));
  }

  /** Why a deletion has not come to its end: one that is answered with a task has when the task has. */
  async #kept(response: HttpResponse): Promise<string | undefined> {
    const { signal, target } = this.scene;
    const { status } = response;
    const { message, task } = this.scene.readings.of(response);
    if (status === 404) return undefined;
    if (status >= 300) return `DELETE was answered ${status}: ${message ?? 'no message'}`;
    if (task === undefined) return undefined;
    const ms = signal?.aborted ? Math.min(GRACE_MS, this.patience.ms) : this.patience.ms;
    const last = await this.#finished(taskUrl(target, task), ms);
    if (last?.success === true) return undefined;
    return last?.state === 'Finished'
      ? (last.message ?? 'its task failed')
      : 'the task of its deletion did not end';
  }

  /** The last state of a task, at the latest when the time is over. */
  async #finished(url: string, ms: number): Promise<TaskState | undefined> {
    const stateIn = ({ response }: Exchange): TaskState | undefined =>
      response && this.scene.readings.of(response).task;
    const last = await repeated(
      () => this.#get(url, this.#headers),
      (answer) => stateIn(answer)?.state === 'Finished' || answer.response?.status !== 200,
      ms,
      this.scene.pause,
    );
    return stateIn(last);
  }

  #get(url: string, headers: HttpRequest['headers']): Promise<Exchange> {
    return this.scene.client.send({ method: 'GET', url, headers }, { caseId: CLEAN_UP, always: true });
  }

  get #headers(): HttpRequest['headers'] {
    return { Accept: ACCEPT.json, ...sessionHeaders(this.scene.token) };
  }
}
