import { badRequest, unknownId } from '../../errors.js';
import type { Estate } from '../../estate/estate.js';
import { byId } from '../../estate/indexes.js';
import type { EstateView } from '../../estate/view.js';
import type { Kind } from '../../resource/kind.js';
import { type Call, guidOf, type Outcome } from '../../routes/route.js';
import type { Work } from '../../tasks.js';
import type { Named } from '../backups/records.js';
import type { CloudEstate } from './records.js';
import type { CloudReplicationEstate } from './replication-records.js';

/** What the writes of Cloud Connect have in common. */

type List = keyof CloudEstate | keyof CloudReplicationEstate;

/**
 * Starts a task whose work was tried before: what cannot be done is refused at once. When it is done, it is tried against
 * the estate as it is then.
 *
 * @throws ApiError whatever the work throws
 */
export function attempt(call: Call, operation: string, work: Work): Outcome {
  work(call.world.estate, call.now);
  return call.start(operation, work);
}

/** The estate with one more. */
export function added<L extends List>(estate: Estate, list: L, ...records: Estate[L][number][]): Estate {
  return { ...estate, [list]: [...estate[list], ...records] };
}

/** The estate with a record in the place of that of its id. */
export function replaced<L extends List>(estate: Estate, list: L, record: Estate[L][number]): Estate {
  return { ...estate, [list]: estate[list].map((r) => (r.id === record.id ? record : r)) };
}

/** The estate without a record. */
export function removed(estate: Estate, list: List, id: string): Estate {
  return { ...estate, [list]: estate[list].filter((r) => r.id !== id) };
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

interface Owned extends Named {
  readonly backupServer: string;
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

/** The members that are there, for records that leave out what is absent. */
export function present<T extends object>(members: T): { [M in keyof T]: Exclude<T[M], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, v]) => v !== undefined)) as {
    [M in keyof T]: Exclude<T[M], undefined>;
  };
}
