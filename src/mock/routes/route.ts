import type { Account, RoleAccount } from '../credentials.js';
import { invalidId } from '../errors.js';
import type { Change } from '../estate/store.js';
import type { Form } from '../negotiate.js';
import type { Profile } from '../profile.js';
import type { BodySpec } from '../requests/request.js';
import type { World } from '../resource/kind.js';
import type { MockDocument } from '../serialize/layout.js';
import type { Session, SessionStore } from '../sessions.js';
import type { Target } from '../target.js';
import type { Task, Work } from '../tasks.js';
import type { RouteId } from './route-id.js';

/** A request that has found its route, and its session where one is needed. */
export interface Call {
  readonly target: Target;
  /** What stands where the path says {ID}; empty where it does not. */
  readonly id: string;
  /** Whatever stands where the path has a placeholder, in order. */
  readonly ids: readonly string[];
  /** The segments that the open end of a path takes, decoded. */
  readonly rest: readonly string[];
  readonly form: Form;
  readonly world: World;
  /** The session the request is made in; absent where none is needed, or where a fault asks for none. */
  readonly session: Session | undefined;
  readonly sessions: SessionStore;
  readonly account: Account;
  /** Further accounts, with what they may do. */
  readonly accounts: readonly RoleAccount[];
  readonly profile: Profile;
  /** Value of the Content-Type header. */
  readonly contentType: string | undefined;
  /** The body as it came; see `read`. */
  readonly body: Buffer;
  /** Value of the Authorization header. */
  readonly authorization: string | undefined;
  /** The record that an id belongs to, if any; faults may find another one. */
  resolve<R>(found: R | undefined, all: readonly R[]): R | undefined;
  /** Changes something; faults may prevent it. */
  act(effect: () => void): void;
  /**
   * The body of the request.
   *
   * @throws ApiError 400 or 415 where it is not what the page describes
   */
  read<T>(spec: BodySpec<T>): T;
  /** As `read`, where a body may be left out. */
  readIfAny<T>(spec: BodySpec<T>): T | undefined;
  /** Changes the estate at once, for what is answered 201 or 204. */
  change(change: Change): void;
  /** Starts a task, for what is answered 202; the answer is the task, running. */
  start(operation: string, work: Work): Outcome;
  /** Stops a task and forgets it. */
  endTask(task: Task): void;
  /** Id for something new. */
  newId(): string;
  readonly now: Date;
}

/** A successful answer. */
export interface Outcome {
  readonly status: 200 | 201 | 202 | 204;
  readonly document?: MockDocument;
  readonly headers?: readonly (readonly [string, string])[];
}

/** What happens at an address. */
export interface Handler {
  /** Absent for what is documented but not served. */
  readonly operation?: RouteId | ((target: Target) => RouteId | undefined);
  /** No logon session needed. */
  readonly open?: boolean;
  handle(call: Call): Outcome;
}

/** Method and path, and what happens there. */
export interface Route extends Handler {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Template below /api, e.g. `backups/{ID}/restorePoints`. */
  readonly path: string;
  readonly operation: NonNullable<Handler['operation']>;
  /** Value of the `action` parameter that asks for it, in any case; absent or empty: the request without one. */
  readonly action?: string;
}

/**
 * A route.
 *
 * @param address method and template, with the action where one asks for it: `POST jobs/{ID}?action=start`
 */
export function route(
  operation: Route['operation'],
  address: `${Route['method']} ${string}`,
  handle: Route['handle'],
): Route {
  const [, method, path = '', action] = /^(\w+) ([^?]*)(?:\?action=(\w+))?$/.exec(address) ?? [];
  return { method: method as Route['method'], path, operation, handle, ...(action ? { action } : {}) };
}

/** What was asked for is done, and there is nothing to say. */
export const NO_CONTENT: Outcome = { status: 204 };

/** The common success. */
export function ok(document: MockDocument): Outcome {
  return { status: 200, document };
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The GUID that stands in the path, alone or at the end of a URN of the kind.
 *
 * @throws ApiError 400 where it is neither
 */
export function guidOf(id: string, type: string): string {
  const urn = `urn:veeam:${type}:`.toLowerCase();
  const text = id.toLowerCase();
  const guid = text.startsWith(urn) ? text.slice(urn.length) : text;
  if (!GUID.test(guid)) throw invalidId(id, type);
  return guid;
}
