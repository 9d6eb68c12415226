import type { EstateView } from '../../estate/view.js';
import type { CdpPointRecord } from './records.js';

/** What can be failed over to a time: a machine, or a vApp with the machines in it. */
export interface CdpTarget {
  readonly policy: string;
  /** Names of the machines. */
  readonly machines: readonly string[];
  readonly points: readonly CdpPointRecord[];
}

/** A stretch of time that one can go back into; milliseconds since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches that task sessions of the machines have covered, oldest first; one that still runs has come to `now`. */
export function stretchesOf({ policy, machines }: CdpTarget, view: EstateView, now: Date): Stretch[] {
  return view
    .where('cdpSessions', 'policy', policy)
    .flatMap((session) => view.where('cdpTaskSessions', 'session', session.id))
    .filter((task) => machines.includes(task.vmName) && task.state !== 'Pending')
    .map((task) => ({
      from: Date.parse(task.created),
      to: task.ended === undefined ? now.getTime() : Date.parse(task.ended),
    }))
    .sort((a, b) => a.from - b.from);
}
