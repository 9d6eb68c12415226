/** What happens in the mock by itself: by seed and clock, as on a server in use, and never to what clients have made. */
import { describe, expect, it, vi } from 'vitest';
import type { Activity } from '../../../src/mock/choices.js';
import { checkEstate } from '../../../src/mock/estate/check.js';
import { endingAt } from '../../../src/mock/estate/moved.js';
import { added } from '../../../src/mock/estate/replace.js';
import { defaultEstate, type Estate } from '../../../src/mock/index.js';
import { setupOf } from '../../../src/mock/setup.js';

const NOON = Date.UTC(2027, 2, 3, 12);
const DAY = 24 * 3_600_000;

interface Lived {
  /** Lets time go by, and says how often the estate has changed. */
  lives(milliseconds: number): number;
  change(change: (estate: Estate) => Estate): void;
  readonly estate: Estate;
}

function living(activity: Activity, seed = 1): Lived {
  let time = NOON;
  const { store, timetable } = setupOf({
    estate: endingAt(defaultEstate(seed), NOON),
    account: { username: 'operator', password: 'secret' },
    now: () => new Date(time),
    idle: DAY,
    taskDelay: 0,
    activity,
    seed,
  });
  return {
    lives: (milliseconds) => {
      let changes = 0;
      for (const end = time + milliseconds; time < end; time += 50) {
        const before = store.view;
        timetable.settle();
        if (store.view !== before) changes += 1;
      }
      return changes;
    },
    change: (change) => store.change(({ estate }) => change(estate)),
    get estate() {
      return store.view.estate;
    },
  };
}

describe('activity', () => {
  it.each([
    ['none', 0, 0],
    ['calm', 10, 40],
    ['busy', 5 * 60, 10 * 60],
  ] as const)('%s: from %i to %i changes a minute', (activity, least, most) => {
    const changes = living(activity).lives(60_000);
    expect(changes).toBeGreaterThanOrEqual(least);
    expect(changes).toBeLessThanOrEqual(most);
  });

  it('is the same for the same seed and clock, and another for another seed', () => {
    const [one, same, other] = [1, 1, 2].map((seed) => {
      const em = living('busy', seed);
      em.lives(30_000);
      return em.estate.backupSessions.map((s) => s.name);
    });
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('leaves an estate in which everything leads somewhere, and which does not grow', () => {
    const em = living('busy');
    em.lives(60_000);
    const early = JSON.stringify(em.estate).length;
    for (let i = 0; i < 6; i += 1) {
      em.lives(30_000);
      expect(() => checkEstate(em.estate)).not.toThrow();
    }
    expect(JSON.stringify(em.estate).length).toBeLessThan(1.5 * early);
  });

  it('is all that goes on where backups are made', () => {
    const em = living('busy');
    const before = em.estate;
    const seen = new Set<string>();
    for (let i = 0; i < 400; i += 1) {
      const last = em.estate;
      em.lives(150);
      for (const what of whatHappened(last, em.estate)) seen.add(what);
    }
    expect([...seen].sort()).toEqual(
      [
        ...[
          'a job comes',
          'a job goes',
          'a machine comes',
          'a machine goes',
          'a point comes',
          'a point goes',
        ],
        ...['a file goes', 'a session starts', 'a session gets on', 'a session ends', 'room goes or comes'],
        ...['a session is of a job that is gone', 'a point is of a machine that is gone'],
        ...['a member comes between others', 'a restore ends', 'data is collected'],
      ].sort(),
    );
    expect(em.estate.backups.length).toBeGreaterThan(before.backups.length);
  });

  it('does nothing to what clients have made', () => {
    const em = living('busy');
    const [model] = em.estate.jobs;
    if (model === undefined) throw new Error('The default estate has no job.');
    const job = { ...model, id: '11111111-1111-4111-8111-111111111111', name: 'Of a client' };
    em.change((estate) => added(estate, 'jobs', job));
    em.lives(120_000);
    expect(em.estate.jobs).toContain(job);
    expect(em.estate.backupSessions.filter((s) => s.job === job.id)).toEqual([]);
  });

  it('makes up for some hundred changes after a silence, and no more', () => {
    let time = NOON;
    const { store, timetable } = setupOf({
      estate: defaultEstate(1),
      account: { username: 'operator', password: 'secret' },
      now: () => new Date(time),
      idle: DAY,
      taskDelay: 0,
      activity: 'busy',
    });
    const change = vi.spyOn(store, 'change');
    time += 365 * DAY;
    timetable.settle();
    expect(change.mock.calls.length).toBeGreaterThan(90);
    expect(change.mock.calls.length).toBeLessThan(110);
  });
});

describe('an estate that ends now', () => {
  it('has its last day before the clock, names and all, and what was due since has run', () => {
    const { estate } = living('calm');
    const ended = estate.backupSessions.filter((s) => NOON - Date.parse(s.created) < DAY);
    expect(new Set(ended.map((s) => s.job)).size).toBeGreaterThan(2);
    expect(ended.every((s) => Date.parse(s.created) <= NOON)).toBe(true);
    expect(estate.jobs.every((j) => j.nextRun === undefined || Date.parse(j.nextRun) > NOON)).toBe(true);
    const [point] = estate.restorePoints;
    expect(point).toMatchObject({ name: 'Feb 23 2027  3:01AM', created: '2027-02-23T03:01:14.271Z' });
    const file = estate.backupFiles.find((f) => f.id === point?.backupFiles[0]);
    expect(file?.path).toContain('D2027-02-23T0300');
  });

  it('is the same where it ends already', () => {
    const estate = defaultEstate(1);
    expect(endingAt(estate, Date.UTC(2026, 5, 20, 12))).toBe(estate);
  });
});

/** In words, what is another in the second estate. */
function whatHappened(a: Estate, b: Estate): string[] {
  const more = (
    list: 'jobs' | 'hierarchyObjects' | 'restorePoints' | 'backupFiles' | 'backupSessions',
  ): number => b[list].length - a[list].length;
  const states = (e: Estate): string[] => e.backupSessions.map((s) => `${s.id} ${s.state}`);
  const jobs = new Set([...b.jobs, ...b.agentJobs, ...b.nasJobs].map((j) => j.id));
  const last = b.backupSessions.at(-1);
  const happened: [string, boolean][] = [
    ['a job comes', more('jobs') > 0],
    ['a job goes', more('jobs') < 0],
    ['a machine comes', more('hierarchyObjects') > 0],
    ['a machine goes', more('hierarchyObjects') < 0],
    ['a point comes', more('restorePoints') > 0],
    ['a point goes', more('restorePoints') < 0],
    ['a file goes', more('backupFiles') < 0],
    ['a session starts', more('backupSessions') > 0],
    [
      'a session gets on',
      b.backupSessions.some((s) => s.progress > 0 && s.progress < 100 && s.ended === undefined),
    ],
    [
      'a session ends',
      states(b).some((s) => s.endsWith('Stopped') && states(a).includes(s.replace('Stopped', 'Working'))),
    ],
    ['room goes or comes', a.repositories !== b.repositories],
    ['a session is of a job that is gone', b.backupSessions.some((s) => !jobs.has(s.job))],
    ['a point is of a machine that is gone', b.vmRestorePoints.some((p) => p.hierarchyObjRef === '')],
    ['a member comes between others', more('backupSessions') > 0 && last === a.backupSessions.at(-1)],
    [
      'a restore ends',
      b.restoreSessions.filter((s) => s.state === 'Stopped').length >
        a.restoreSessions.filter((s) => s.state === 'Stopped').length,
    ],
    ['data is collected', a.systemSessions !== b.systemSessions],
  ];
  return happened.flatMap(([what, yes]) => (yes ? what : []));
}
