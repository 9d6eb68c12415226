import type { Named } from '../areas/backups/records.js';
import type { Estate } from '../estate/estate.js';
import type { EstateView } from '../estate/view.js';
import type { Field } from '../query/field.js';
import type { Task } from '../tasks.js';
import type { KindName, Link, Members, Schemas } from './schema.js';
import { type Site, uid } from './site.js';

/** What a representation is built from: the data, and the address the client knows the server by. */
export interface World {
  readonly estate: EstateView;
  readonly site: Site;
  /** Of the session the request is made in. */
  readonly tasks: readonly Task[];
  /** Whether long answers may come a little at a time. */
  readonly sliced?: boolean;
}

/** All the mock knows about one kind of key resource. */
export interface Kind<R extends Named, K extends KindName = KindName> {
  readonly name: K;
  /** Name of its query type, where it is spelt another way. */
  readonly queryName?: string;
  /** Root element of the list of entities, and its JSON member. */
  readonly plural: string;
  /** As it stands in `Cannot find backup [id]`. */
  readonly noun: string;
  /** Its entities name no address and no type. */
  readonly bare?: boolean;
  records(estate: Estate): readonly R[];
  referenceLinks(record: R, world: World): Link[];
  entityLinks(record: R, world: World): Link[];
  members(record: R, world: World): Members<K>;
  /** What queries filter and sort by, in the order of the documentation page; nothing where there is no query type. */
  readonly fields: Readonly<Record<string, Field<R>>>;
}

/** The resource in its reference form. */
export function reference<R extends Named>(kind: Kind<R>, record: R, world: World): Schemas['EntityRef'] {
  return {
    UID: uid(kind.name, record.id),
    Name: record.name,
    Href: world.site.resource(kind.name, record.id),
    Type: `${kind.name}Reference`,
    Links: kind.referenceLinks(record, world),
  };
}

/** The resource in its entity form. */
export function entity<R extends Named, K extends KindName>(
  kind: Kind<R, K>,
  record: R,
  world: World,
): Members<K> & Omit<Schemas['Entity'], 'Href' | 'Type'> & Schemas['Linked'] {
  const self = { Href: world.site.entity(kind.name, record.id), Type: kind.name };
  return {
    ...kind.members(record, world),
    Name: record.name,
    UID: uid(kind.name, record.id),
    ...(kind.bare === true ? {} : self),
    Links: kind.entityLinks(record, world),
  };
}
