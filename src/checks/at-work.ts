import type { Answered } from '../http/exchange.js';
import type { Case } from '../plan/case.js';
import type { Observations } from './observations.js';
import { sessionsIn } from './writes/sessions-in.js';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/**
 * Whether an action was refused although nothing of it was wrong: the job was at work already, as its sessions say that were
 * read right before. Schedules start jobs at any time.
 */
export function wasAtWork(exchange: Answered, c: Case, observations: Observations): boolean {
  if (c.purpose !== 'action' || exchange.response.status !== 400) return false;
  const id = ID.exec(exchange.request.url)?.[0];
  if (id === undefined) return false;
  const looks = observations.cases
    .filter(({ purpose }) => purpose === 'before')
    .flatMap((l) => observations.ofCase(l.id))
    .filter((e) => e.id < exchange.id && e.request.url.includes(id));
  const last = looks.at(-1);
  return last !== undefined && sessionsIn(last, { observations }).some(({ state }) => state !== 'Stopped');
}
