import { ApiError, errorToApi, unknownId } from './errors.js';
import type { Estate } from './estate/estate.js';
import type { EstateStore } from './estate/store.js';
import type { EstateView } from './estate/view.js';
import type { World } from './resource/kind.js';
import type { Link } from './resource/schema.js';
import type { Timetable } from './timetable.js';

/** Work that a request has started; it belongs to the session of that request (documentation: get_tasks_id). */
export interface Task {
  /** Such as `task-7`: counted over all sessions. */
  readonly id: string;
  readonly operation: string;
  /** Absent while it runs. */
  result?: TaskResult;
}

/** How a task ended. */
export interface TaskResult {
  readonly success: boolean;
  readonly message: string;
  /** To what was made, where the page shows such a link; none once that is gone. */
  readonly related?: (world: World) => Link | undefined;
}

/** What a task has done when it is finished. */
export interface Done {
  /** Absent where the estate stays as it is. */
  readonly estate?: Estate;
  /** Default `Ok`. */
  readonly message?: string;
  readonly related?: (world: World) => Link | undefined;
  /** What goes on by itself afterwards: milliseconds after the end, and how the estate changes then. */
  readonly later?: readonly (readonly [
    milliseconds: number,
    change: (estate: EstateView, at: Date) => Estate,
  ])[];
}

/** The work of a task, done when its time is over. What it throws is the reason it failed for. */
export type Work = (estate: EstateView, at: Date) => Done;

/** Starts tasks and carries them out. */
export class TaskRunner {
  #count = 0;
  readonly #cancel = new WeakMap<Task, () => void>();

  /** @param delay milliseconds a task takes */
  constructor(
    readonly store: EstateStore,
    readonly timetable: Timetable,
    readonly delay: number,
  ) {}

  start(operation: string, work: Work): Task {
    this.#count += 1;
    const task: Task = { id: `task-${this.#count}`, operation };
    const end = this.timetable.now().getTime() + this.delay;
    const removals = this.store.removals.length;
    const cancel = this.timetable.at(end, (due) => {
      task.result = this.#carryOut(work, due, removals);
    });
    this.#cancel.set(task, cancel);
    return task;
  }

  /** Stops a task that is running still: its work is not done. */
  stop(task: Task): void {
    this.#cancel.get(task)?.();
  }

  #carryOut(work: Work, due: Date, removals: number): TaskResult {
    try {
      const { estate, message = 'Ok', related, later = [] } = work(this.store.view, due);
      if (estate !== undefined) this.#change(estate, removals);
      for (const [milliseconds, change] of later) this.#changeAt(due.getTime() + milliseconds, change);
      return { success: true, message, ...(related === undefined ? {} : { related }) };
    } catch (error) {
      return { success: false, message: errorToApi(error).message };
    }
  }

  /**
   * @param removals how many there were when the work was asked for: what it relies on may have been taken out since
   * @throws ApiError 404 where the estate would point at something that is gone
   */
  #change(estate: Estate, removals: number): void {
    const gone = this.store.dangling(estate, removals);
    if (gone !== undefined) throw unknownId(gone.id, nounOf(gone.list));
    this.store.change(() => estate);
  }

  #changeAt(time: number, change: (estate: EstateView, at: Date) => Estate): void {
    const removals = this.store.removals.length;
    this.timetable.at(time, (at) => {
      try {
        this.#change(change(this.store.view, at), removals);
      } catch (error) {
        // Whatever it was about is gone by now.
        if (!(error instanceof ApiError)) throw error;
      }
    });
  }
}

/** `backupServers` is a list of things that are each called `backup server`. */
function nounOf(list: string): string {
  return list
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
