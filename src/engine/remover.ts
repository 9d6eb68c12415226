import type { HttpClient } from '../http/client.js';
import type { Exchange, HttpResponse } from '../http/exchange.js';
import type { Guard } from '../http/guard.js';
import { ACCEPT, sessionHeaders } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import { readDocument } from '../representation/document.js';
import { named } from '../representation/named.js';
import { type TaskState, taskOf } from '../representation/task.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import { type Patience, repeated } from './patience.js';

/** Stands for the case in exchanges that belong to none: what they show is not judged. */
const CLEAN_UP = 'clean-up';

/** What is needed to take away what a run has created. */
export interface RemoverScene {
  readonly client: HttpClient;
  readonly guard: Guard;
  readonly target: TargetUrl;
  readonly token: string;
  readonly ledger: Ledger;
  readonly signal?: AbortSignal;
}

/** Takes away at the end what cases have left; its requests are sent also when the run was interrupted. */
export class Remover {
  constructor(
    private readonly scene: RemoverScene,
    private readonly patience: Patience,
  ) {}

  /** Deletes what a creation has made that was announced, and of which nothing was heard since. */
  async removeAll(entry: LedgerEntry): Promise<void> {
    for (const url of await this.#find(entry)) {
      this.scene.ledger.append({ ...entry, url, event: 'created', at: new Date().toISOString() });
      await this.remove(url, entry);
    }
  }

  async #find({ url, name }: LedgerEntry): Promise<string[]> {
    const { client, target, token } = this.scene;
    const headers = { Accept: ACCEPT.json, ...sessionHeaders(token) };
    const list = await client.send(
      { method: 'GET', url: url.split('?')[0] ?? url, headers },
      { always: true },
    );
    if (list.response?.status !== 200) return [];
    return named(readDocument(list.response.body), (value) => value === name).flatMap(
      ({ href }) => target.resolve(href)?.url.split('?')[0] ?? [],
    );
  }

  /** Deletes what is at a URL, and tells the ledger once it is gone. */
  async remove(url: string, entry: LedgerEntry): Promise<void> {
    const { client, guard, ledger, token } = this.scene;
    guard.created(url);
    const headers = { Accept: ACCEPT.json, ...sessionHeaders(token) };
    const { response } = await client.send(
      { method: 'DELETE', url, headers },
      { caseId: CLEAN_UP, always: true },
    );
    if (response && (await this.#removed(response)))
      ledger.append({ ...entry, url, event: 'deleted', at: new Date().toISOString() });
  }

  /** Whether a deletion has come to its end: one that is answered with a task has when the task has. */
  async #removed({ status, body }: HttpResponse): Promise<boolean> {
    const { client, signal, target, token } = this.scene;
    if (status >= 300) return status === 404;
    const task = taskOf(readDocument(body));
    const url = task && target.resolve(task.href ?? `tasks/${task.id}`)?.url;
    if (url === undefined) return task === undefined;
    const headers = { Accept: ACCEPT.json, ...sessionHeaders(token) };
    const stateIn = ({ response }: Exchange): TaskState | undefined =>
      response && taskOf(readDocument(response.body));
    const last = await repeated(
      () => client.send({ method: 'GET', url, headers }, { caseId: CLEAN_UP, always: true }),
      (answer) => stateIn(answer)?.state === 'Finished' || answer.response?.status !== 200,
      signal?.aborted ? this.patience.shortMs : this.patience.ms,
    );
    return stateIn(last)?.success === true;
  }
}
