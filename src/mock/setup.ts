import { live } from './activity/activity.js';
import type { AbsentArea, Activity } from './choices.js';
import type { Account, RoleAccount } from './credentials.js';
import type { Setup } from './dispatch.js';
import type { Estate } from './estate/estate.js';
import { EstateStore } from './estate/store.js';
import type { Fault } from './faults/fault.js';
import { type Profile, profileOf } from './profile.js';
import { SessionStore } from './sessions.js';
import { TaskRunner } from './tasks.js';
import { Timetable } from './timetable.js';

/** What a server is made of, before it has a state. */
export interface Ingredients {
  readonly estate: Estate;
  /** A Portal Administrator. */
  readonly account: Account;
  /** Further accounts; default: none. */
  readonly accounts?: readonly RoleAccount[];
  /** Default: version 12. */
  readonly profile?: Profile;
  readonly faults?: readonly Fault[];
  readonly now: () => Date;
  /** Milliseconds without a request after which a session ends. */
  readonly idle: number;
  /** Milliseconds a task takes. */
  readonly taskDelay: number;
  /** Areas that are not there, besides those that the profile does not have. */
  readonly without?: readonly AbsentArea[];
  /** What happens by itself; default: nothing. */
  readonly activity?: Activity;
  /** Decides what happens; default 1. */
  readonly seed?: number;
}

/** A server without its network: nobody is logged on, nothing is under way. */
export function setupOf(ingredients: Ingredients): Setup {
  const { estate, account, accounts = [], profile = profileOf(), faults = [], now } = ingredients;
  const store = new EstateStore(estate);
  const timetable = new Timetable(now);
  live({ store, timetable, seed: ingredients.seed ?? 1 }, ingredients.activity ?? 'none');
  return {
    store,
    timetable,
    tasks: new TaskRunner(store, timetable, ingredients.taskDelay),
    sessions: new SessionStore(ingredients.idle, now),
    account,
    accounts,
    profile,
    without: [...profile.without, ...(ingredients.without ?? [])],
    faults,
    now,
  };
}
