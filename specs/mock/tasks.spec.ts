import { describe, expect, it } from 'vitest';
import { badRequest } from '../../src/mock/errors.js';
import { EstateStore } from '../../src/mock/estate/store.js';
import type { EstateView } from '../../src/mock/estate/view.js';
import type { Estate } from '../../src/mock/index.js';
import { TaskRunner } from '../../src/mock/tasks.js';
import { Timetable } from '../../src/mock/timetable.js';
import { inProcess } from './in-process.js';
import { tinyEstate } from './tiny.js';

/** A runner of tasks of one second, and a clock. */
function runner() {
  let time = 0;
  const store = new EstateStore(tinyEstate());
  const timetable = new Timetable(() => new Date(time));
  return {
    store,
    tasks: new TaskRunner(store, timetable, 1000),
    tick: (milliseconds: number) => {
      time += milliseconds;
      timetable.settle();
    },
  };
}

describe('a task', () => {
  it('runs for its time, does its work at the end, and says how it went', () => {
    const { store, tasks, tick } = runner();
    const before = store.view.estate;
    const task = tasks.start('Tidy', ({ estate }) => ({
      estate: { ...estate, jobs: [] },
      message: 'Tidied.',
    }));
    tick(999);
    expect([task.result, store.view.estate]).toEqual([undefined, before]);
    tick(1);
    expect(task.result).toEqual({ success: true, message: 'Tidied.' });
    expect(store.view.estate.jobs).toEqual([]);
  });

  it('fails with the reason, and changes nothing', () => {
    const { store, tasks, tick } = runner();
    const before = store.view.estate;
    const task = tasks.start('Tidy', () => {
      throw badRequest('Too late.');
    });
    tick(1000);
    expect(task.result).toEqual({ success: false, message: 'Too late.' });
    expect(store.view.estate).toBe(before);
  });

  it('that is stopped does nothing', () => {
    const { store, tasks, tick } = runner();
    const before = store.view.estate;
    const task = tasks.start('Tidy', ({ estate }) => ({ estate: { ...estate, jobs: [] } }));
    tasks.stop(task);
    tick(5000);
    expect([task.result, store.view.estate]).toEqual([undefined, before]);
  });

  it('may leave something going on, each at its own time, even if nobody asks meanwhile', () => {
    const { store, tasks, tick } = runner();
    const seen: number[] = [];
    const note = ({ estate }: EstateView, at: Date): Estate => {
      seen.push(at.getTime());
      return estate;
    };
    tasks.start('Run', () => ({
      later: [
        [2000, note],
        [500, note],
      ],
    }));
    tick(60_000);
    expect(seen).toEqual([1500, 3000]);
    expect(store.view.estate.jobs).not.toEqual([]);
  });

  it('whose follow-up finds nothing left to change is over', () => {
    const { tasks, tick } = runner();
    const follow = () => {
      throw badRequest('Gone.');
    };
    tasks.start('Run', () => ({ later: [[500, follow]] }));
    expect(() => tick(5000)).not.toThrow();
  });
});

describe('tasks are done in the order they were started', () => {
  it('those due at the same time, too', () => {
    const { tasks, tick } = runner();
    const seen: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      tasks.start(name, () => {
        seen.push(name);
        return {};
      });
    }
    tick(1000);
    expect(seen).toEqual(['a', 'b', 'c']);
  });
});

describe('a session without tasks', () => {
  it('has an empty list, and knows no other session’s', () => {
    const em = inProcess(tinyEstate());
    expect(em.get('tasks').json()).toEqual({ Tasks: [] });
    const refused = em.send('DELETE', 'tasks/task-7');
    expect([refused.status, refused.json().Message]).toEqual([
      500,
      'There is no backup task with id [task-7] in current rest session',
    ]);
    expect(em.get('query?type=Task').json().Resources).toMatchObject({ Tasks: { Tasks: [] } });
  });
});
