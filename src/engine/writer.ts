import type { Contract } from '../contract/contract.js';
import type { HttpClient } from '../http/client.js';
import { type Exchange, type HttpRequest, header } from '../http/exchange.js';
import type { Guard } from '../http/guard.js';
import type { Limits } from '../http/limits.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Case } from '../plan/case.js';
import { addressOf } from '../plan/writes/address.js';
import type { WriteDestination } from '../plan/writes/case.js';
import type { Reading } from '../reading/reading.js';
import type { Readings } from '../reading/readings.js';
import type { TaskState } from '../representation/task.js';
import { Belongings, type Left } from './belongings.js';
import { bodyOf, type Earlier } from './body.js';
import type { Ledger } from './ledger.js';
import { Patience, repeated } from './patience.js';
import type { Pause } from './pause.js';
import { taskUrl } from './task-url.js';

export interface WriterOptions {
  readonly contract: Contract;
  readonly client: HttpClient;
  readonly guard: Guard;
  readonly target: TargetUrl;
  readonly readings: Readings;
  readonly token: string;
  readonly ledger: Ledger;
  /** Id of the run, for the ledger. */
  readonly run: string;
  /** Requests that change something, at most; deletions of what the run created are not counted. */
  readonly maxWrites: number;
  /** Is told which bounds are reached. */
  readonly limits?: Limits;
  /** Milliseconds that a task, or what it brings about, is waited for. */
  readonly patienceMs: number;
  readonly pause: Pause;
  readonly signal?: AbortSignal;
}

/** Stands for the case in looks at tasks that may never end: what they show is not judged. */
const LOOK = 'look';

/** An action, or an edit that is one, is named by a parameter. */
function withQuery(url: string, query: Readonly<Record<string, string>>): string {
  const named = new URL(url);
  for (const [name, value] of Object.entries(query)) named.searchParams.set(name, value);
  return named.href;
}

/** States of sessions that have not ended (documentation: get_backupsessions_id). */
const AT_WORK = new Set(['Starting', 'Working', 'Stopping', 'Pausing', 'Resuming']);

function uidsOf({ resources }: Reading): string[] {
  return resources.flatMap((r) => (r.root || r.uid === undefined ? [] : [r.uid]));
}

/** What has become of a case that writes. */
interface Outcome {
  readonly last: Exchange;
  /** Whether it ended as it should. */
  readonly good: boolean;
}

/** The part of a run that writes: knows where cases go on from earlier ones, sends them, and follows tasks. */
export class Writer {
  readonly #outcomes = new Map<string, Outcome>();
  /** Where finished tasks lead, by the case that started them. */
  readonly #outcomeOf = new Map<string, string>();
  readonly #patience: Patience;
  readonly #belongings: Belongings;
  #writes = 0;
  readonly #earlier: Earlier = {
    created: (caseId) => this.#belongings.urlOf(caseId),
    answer: (caseId) => this.#answerTo(caseId)?.document,
  };

  constructor(private readonly options: WriterOptions) {
    this.#patience = new Patience(options.patienceMs);
    this.#belongings = new Belongings(options, this.#patience);
  }

  /** Why a case cannot be exercised; undefined where it can. */
  hindrance(c: Case): string | undefined {
    for (const id of c.role?.after ?? []) {
      if (this.#outcomes.get(id)?.good !== true) return `${id} did not end as it should.`;
    }
    const isWrite = c.role !== undefined && c.operation.method !== 'GET' && c.purpose !== 'delete';
    if (isWrite && this.#writes >= this.options.maxWrites) {
      const reason = `The run has made the ${this.#writes} changes that --max-writes allows.`;
      this.options.limits?.reach(`${reason} Cases that needed more were blocked.`);
      return reason;
    }
    return undefined;
  }

  /** Where a request goes; undefined where the case it goes on from brought nothing. */
  urlOf(destination: WriteDestination): string | undefined {
    if (destination.kind === 'task') {
      const task = this.#answerTo(destination.caseId)?.task;
      return task && taskUrl(this.options.target, task);
    }
    const url =
      destination.kind === 'outcome'
        ? this.#outcome(destination.caseId)
        : destination.kind === 'member'
          ? this.#member(destination.caseId)
          : destination.kind === 'named'
            ? this.#named(destination)
            : this.#belongings.urlOf(destination.caseId);
    return url === undefined ? undefined : addressOf(url, destination);
  }

  /** What a case was answered last. */
  #answerTo(caseId: string): Reading | undefined {
    const response = this.#outcomes.get(caseId)?.last.response;
    return response && this.options.readings.of(response);
  }

  /** The first resource in the list that a case has read. */
  #member(caseId: string): string | undefined {
    const members = this.#answerTo(caseId)?.resources ?? [];
    const href = members.find((r) => !r.root && r.href !== undefined)?.href;
    return href === undefined ? undefined : this.options.target.resolve(href)?.url;
  }

  /** What the finished task of a case links to. */
  #outcome(caseId: string): string | undefined {
    const href = this.#outcomeOf.get(caseId);
    return href === undefined ? undefined : this.options.target.resolve(href)?.url;
  }

  /** What the answer to a case calls by a name. */
  #named({ caseId, name }: Extract<WriteDestination, { readonly kind: 'named' }>): string | undefined {
    const [found] = this.#answerTo(caseId)?.named((value) => value === name) ?? [];
    return found && this.options.target.resolve(found.href)?.url;
  }

  /** Sends the request of a case, again and again where it waits for something. */
  async send(c: Case, url: string, headers: HttpRequest['headers']): Promise<Exchange> {
    const { client, contract, guard, signal } = this.options;
    const [probe] = c.probes;
    const body = probe?.body && bodyOf(probe.body, contract, this.#earlier);
    const method = probe?.method ?? c.operation.method;
    const request: HttpRequest = {
      method,
      url: method === 'GET' ? url : withQuery(url, c.operation.query),
      headers: { ...headers, ...(body ? { 'Content-Type': body.contentType } : {}) },
      ...(body ? { body: body.bytes } : {}),
    };
    if (method !== 'GET' && c.role) {
      guard.check(request);
      if (c.purpose !== 'delete') this.#writes += 1;
      await this.#belongings.announce(c, method, url, headers);
    }
    const isTask = c.role?.until === 'ended';
    const exchange = await repeated(
      () => client.send(request, { caseId: c.id }),
      (answer) => this.#reached(c, answer) || signal?.aborted === true,
      isTask ? this.#patience.ms : this.options.patienceMs,
      this.options.pause,
    );
    if (isTask && !this.#reached(c, exchange) && !signal?.aborted) this.#patience.disappointed();
    await this.#note(c, exchange);
    return exchange;
  }

  /**
   * Why a task is not waited for; undefined where it is, or has ended. Once some tasks have not ended, the others are
   * looked at for a short while only: what that shows is not judged unless they end in it.
   */
  async givenUp(c: Case, url: string, headers: HttpRequest['headers']): Promise<string | undefined> {
    if (c.role?.until !== 'ended' || !this.#patience.lost) return undefined;
    const { client, signal } = this.options;
    const last = await repeated(
      () => client.send({ method: 'GET', url, headers }, { caseId: LOOK }),
      (answer) => this.#reached(c, answer) || signal?.aborted === true,
      this.#patience.shortMs,
      this.options.pause,
    );
    return this.#reached(c, last) ? undefined : this.#patience.reason;
  }

  /**
   * Deletes what cases have left; sent also when the run was interrupted.
   *
   * @returns what may be left
   */
  cleanUp(): Promise<Left[]> {
    return this.#belongings.cleanUp();
  }

  /** Why there is nothing that a case has created, where the target says that there is. */
  disowned(caseId: string): string | undefined {
    return this.#belongings.disowned(caseId);
  }

  #reached(c: Case, { response }: Exchange): boolean {
    const { until, name = '' } = c.role ?? {};
    if (until === undefined || response?.status !== 200) return true;
    const reading = this.options.readings.of(response);
    if (until === 'ended') return reading.task?.state === 'Finished';
    if (until === 'rest') return reading.named((value) => AT_WORK.has(value)).length === 0;
    if (until === 'new') {
      const before = this.#answerTo(c.role?.before ?? '');
      const known = new Set(before ? uidsOf(before) : []);
      return uidsOf(reading).some((uid) => !known.has(uid));
    }
    return reading.named((value) => value === name).length > 0 === (until === 'listed');
  }

  async #note(c: Case, last: Exchange): Promise<void> {
    const { role } = c;
    const expected = last.response !== undefined && c.expect.status.includes(last.response.status);
    const task = last.response && this.options.readings.of(last.response).task;
    const good = expected && this.#reached(c, last) && (c.purpose !== 'task' || task?.success === true);
    this.#outcomes.set(c.id, { last, good });
    if (role === undefined || !last.response) return;
    if (last.response.status >= 400) this.#belongings.refused(c);
    this.#follow(c, last, task);
    if (!good) return;
    if (role.ends === true) this.#belongings.deleted(role.caseId);
    if (
      c.purpose === 'create' ||
      c.purpose === 'listed' ||
      (c.purpose === 'task' && role.before === role.caseId)
    ) {
      const href = this.#made(c, last, task);
      if (href !== undefined) await this.#belongings.created(c, href);
    }
    if (c.purpose === 'task' && role.before !== undefined && task?.outcome !== undefined)
      this.#outcomeOf.set(role.before, task.outcome);
    const ended = c.purpose === 'task' ? role.before : c.id;
    if (this.#isRemoval(c, ended)) this.#belongings.deleted(role.caseId);
  }

  /** Keeps account of the tasks that requests of the run have started. */
  #follow(c: Case, { request }: Exchange, task: TaskState | undefined): void {
    if (task === undefined) return;
    const { guard, target } = this.options;
    if (request.method !== 'GET') {
      guard.ownTask(task.id);
      this.#belongings.started(c.id, taskUrl(target, task));
    } else if (c.purpose === 'task' && task.state === 'Finished') {
      this.#belongings.ended(c.role?.before ?? '');
    }
  }

  /** URL of what was made, as the answer tells it. */
  #made(c: Case, { response }: Exchange, task: TaskState | undefined): string | undefined {
    if (!response) return undefined;
    if (c.purpose === 'task') return this.#isOne(c, task?.related) ? task?.related : undefined;
    const reading = this.options.readings.of(response);
    if (c.purpose === 'listed') return reading.named((value) => value === c.role?.name)[0]?.href;
    if (task !== undefined) return undefined;
    return header(response, 'Location') ?? reading.resources.find((r) => r.root)?.href;
  }

  /** Whether a URL is that of the resource: links of tasks also lead to where it lies. */
  #isOne({ role }: Case, href: string | undefined): boolean {
    const url = href === undefined ? undefined : this.options.target.resolve(href)?.url;
    if (url === undefined) return false;
    const route = this.options.contract.route('GET', this.options.target.path(url), new URLSearchParams());
    return route?.operation.path === role?.path;
  }

  /** A removal has ended when its task has, where it has one. */
  #isRemoval(c: Case, ended: string | undefined): boolean {
    if (c.purpose === 'delete') return c.operation.roots.entity !== 'Task';
    return c.purpose === 'task' && ended !== undefined && ended.startsWith('delete');
  }
}
