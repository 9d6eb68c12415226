import type { Named } from '../areas/backups/records.js';
import { badRequest, unknownId } from '../errors.js';
import type { Estate } from '../estate/estate.js';
import { byId } from '../estate/indexes.js';
import { added, replaced, without } from '../estate/replace.js';
import type { EstateView } from '../estate/view.js';
import type { BodySpec } from '../requests/request.js';
import type { Kind } from '../resource/kind.js';
import { KINDS, type KindName, pathOf, type RecordOf } from '../resource/kinds.js';
import { toMade } from '../resource/links.js';
import type { Done, Work } from '../tasks.js';
import { recordOf } from './resources.js';
import { type Call, guidOf, type Outcome, type Route } from './route.js';

/**
 * Creating, editing and deleting resources by tasks: what cannot be done is refused at once, and tried again when the task
 * comes to it, against the estate as it is then.
 */
interface ByTask {
  readonly operation: Extract<Route['operation'], string>;
  /** Operation of the task. */
  readonly task: string;
}

/** What else a write does to the estate. */
type Also<R> = (estate: Estate, record: R, view: EstateView) => Estate;

interface Owned extends Named {
  readonly backupServer: string;
}

/** POST to the collection: makes a record of a body; its name must be free on its server. */
export function creation<K extends KindName, B>(
  kind: Kind<RecordOf<K> & Owned, K>,
  {
    operation,
    task,
    body,
    make,
    also,
  }: ByTask & {
    readonly body: BodySpec<B>;
    make(sent: B, id: string, view: EstateView, newId: () => string): RecordOf<K> & Owned;
    also?(...args: [...Parameters<Also<RecordOf<K> & Owned>>, sent: B]): Estate;
  },
): Route {
  return {
    operation,
    method: 'POST',
    path: pathOf(kind.name),
    handle: (call) => {
      const sent = call.read(body);
      const id = call.newId();
      return attempt(call, task, (view) => {
        const record = make(sent, id, view, call.newId);
        nameIsFree(kind, record, view);
        const estate = added(view.estate, KINDS[kind.name][1], record as never);
        return { estate: also?.(estate, record, view, sent) ?? estate, related: toMade(kind, id) };
      });
    },
  };
}

/** PUT to a record: changes it as a body says. */
export function edition<K extends KindName, B>(
  kind: Kind<RecordOf<K>, K>,
  {
    operation,
    task,
    body,
    change,
    also,
    related,
  }: ByTask & {
    readonly body: BodySpec<B>;
    change(old: RecordOf<K>, sent: B, view: EstateView, newId: () => string): RecordOf<K>;
    also?(...args: [...Parameters<Also<RecordOf<K>>>, sent: B]): Estate;
    /** Whether the task leads to the record. */
    readonly related?: true;
  },
): Route {
  return {
    operation,
    method: 'PUT',
    path: `${pathOf(kind.name)}/{ID}`,
    handle: (call) => {
      const { id } = recordOf(kind, call);
      const sent = call.read(body);
      return attempt(call, task, (view) => {
        const record = change(existing(kind, id, view), sent, view, call.newId);
        const estate = replaced(view.estate, KINDS[kind.name][1], record as never);
        return {
          estate: also?.(estate, record, view, sent) ?? estate,
          ...(related === undefined ? {} : { related: toMade(kind, id) }),
        };
      });
    },
  };
}

/** DELETE of a record, unless something hinders it. */
export function deletion<K extends KindName>(
  kind: Kind<RecordOf<K>, K>,
  {
    operation,
    task,
    check,
    hindrance,
    also,
    related,
  }: ByTask & {
    /** Looks at the request beforehand. */
    check?(call: Call): void;
    hindrance?(record: RecordOf<K>, view: EstateView): string | undefined;
    readonly also?: Also<RecordOf<K>>;
  } & Pick<Done, 'related'>,
): Route {
  return {
    operation,
    method: 'DELETE',
    path: `${pathOf(kind.name)}/{ID}`,
    handle: (call) => {
      const { id } = recordOf(kind, call);
      check?.(call);
      return attempt(call, task, (view) => {
        const record = existing(kind, id, view);
        const reason = hindrance?.(record, view);
        if (reason !== undefined) throw badRequest(reason);
        const estate = without(view.estate, KINDS[kind.name][1], id);
        return {
          estate: also?.(estate, record, view) ?? estate,
          ...(related === undefined ? {} : { related }),
        };
      });
    },
  };
}

/**
 * Starts a task whose work was tried before.
 *
 * @throws ApiError whatever the work throws
 */
export function attempt(call: Call, operation: string, work: Work): Outcome {
  work(call.world.estate, call.now);
  return call.start(operation, work);
}

/**
 * The record that a path has named.
 *
 * @throws ApiError 404 where it is gone
 */
export function existing<R extends Named>(kind: Kind<R>, id: string, { estate }: EstateView): R {
  const record = byId(kind.records(estate)).get(id);
  if (record === undefined) throw unknownId(id, kind.noun);
  return record;
}

/**
 * The record that a member of a body names.
 *
 * @throws ApiError 400 where there is none
 */
export function named<R extends Named>(kind: Kind<R>, uid: string, { estate }: EstateView): R {
  const record = byId(kind.records(estate)).get(guidOf(uid, kind.name));
  if (record === undefined) throw badRequest(`Cannot find ${kind.noun} [${uid}]`);
  return record;
}

/**
 * Likewise, of the backup server that everything else is of.
 *
 * @throws ApiError 400 where there is none, or where it is of another server
 */
export function namedOn<R extends Owned>(kind: Kind<R>, uid: string, server: string, view: EstateView): R {
  const record = named(kind, uid, view);
  if (record.backupServer !== server) {
    throw badRequest(`The ${kind.noun} [${record.name}] belongs to another backup server.`);
  }
  return record;
}

/**
 * Refuses a name that another one on the server has; names compare without case.
 *
 * @throws ApiError 400
 */
export function nameIsFree<R extends Owned>(kind: Kind<R>, own: Owned, { estate }: EstateView): void {
  const name = own.name.toLowerCase();
  const other = kind
    .records(estate)
    .find((r) => r.id !== own.id && r.backupServer === own.backupServer && r.name.toLowerCase() === name);
  if (other !== undefined) throw badRequest(`There is a ${kind.noun} [${own.name}] already.`);
}
