import type { Activity } from '../choices.js';
import type { Estate } from '../estate/estate.js';
import { random } from '../estate/random.js';
import type { EstateStore } from '../estate/store.js';
import type { EstateView } from '../estate/view.js';
import type { Timetable } from '../timetable.js';
import { addJob, deleteJob, deleteVm, forget, retain, space } from './changes.js';
import { caughtUp, collect, end, progress, restore, start } from './runs.js';
import type { Moment, Step } from './step.js';

/** Milliseconds between two changes. */
const BEAT = { calm: 4000, busy: 150 } as const;
/** Changes that are made up for at most, when nobody has asked for long. */
const MOST_AT_ONCE = 100;

/** Everything that happens, with how often it does among others. */
const STEPS: readonly (readonly [Step, times: number])[] = [
  [start, 4],
  [progress, 8],
  [end, 4],
  [retain, 3],
  [space, 2],
  [forget, 2],
  [restore, 1],
  [collect, 2],
  [addJob, 1],
  [deleteJob, 1],
  [deleteVm, 1],
];

/** Where things happen, and by which chance. */
interface Living {
  readonly store: EstateStore;
  readonly timetable: Timetable;
  /** The same seed, estate and clock: the same changes. */
  readonly seed: number;
}

/** Lets things happen by themselves; first of all, what was due by schedule since the estate was as it is. */
export function live({ store, timetable, seed }: Living, activity: Activity): void {
  if (activity === 'none') return;
  const rng = random(seed ^ 0x4000_0000);
  const { jobs, agentJobs, nasJobs, backups } = store.view.estate;
  const first = new Set([...jobs, ...agentJobs, ...nasJobs, ...backups].map((r) => r.id));
  const mine = new Set<string>();
  const newId = (): string => {
    const id = rng.guid();
    mine.add(id);
    return id;
  };
  const ours: Moment['ours'] = ({ id }) => first.has(id) || mine.has(id);
  let deck: Step[] = [];
  const draw = (): Step => {
    if (deck.length === 0) deck = rng.shuffle(STEPS.flatMap(([step, times]) => Array(times).fill(step)));
    return deck.pop() as Step;
  };
  const beat = (due: Date): void => {
    const at = due.getTime();
    let next: Estate | undefined;
    // One in so many has something to happen to: room in a repository at the least.
    for (let tries = 0; next === undefined && tries < 2 * STEPS.length; tries += 1)
      next = draw()(store.view, { at, rng, mine, ours, newId });
    if (next !== undefined) store.change((view) => strewn(view, next, rng.between));
    const [interval, now] = [BEAT[activity], timetable.now().getTime()];
    timetable.at(Math.max(at + interval, now - MOST_AT_ONCE * interval), beat);
  };
  const now = timetable.now().getTime();
  store.change((view) => caughtUp(view, { at: now, rng, mine, ours, newId }));
  timetable.at(now + BEAT[activity], beat);
}

/** What was added stands anywhere in its list: Enterprise Manager lists in no order of time. */
function strewn(
  { estate }: EstateView,
  next: Estate,
  between: (low: number, high: number) => number,
): Estate {
  const lists = Object.entries(next).map(([list, records]): [string, readonly object[]] => {
    const before: readonly object[] = estate[list as keyof Estate];
    const [old, fresh] = [records.slice(0, before.length), records.slice(before.length)];
    for (const record of fresh) old.splice(between(0, old.length), 0, record);
    return [list, fresh.length === 0 ? records : old];
  });
  return Object.fromEntries(lists) as unknown as Estate;
}
