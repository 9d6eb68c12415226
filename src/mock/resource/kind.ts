import type { Named } from '../areas/backups/records.js';
import type { Estate } from '../estate/estate.js';
import type { EstateView } from '../estate/view.js';
import type { Profile } from '../profile.js';
import type { Field } from '../query/field.js';
import type { Task } from '../tasks.js';
import { KINDS, type KindName, pluralOf, type RecordOf } from './kinds.js';
import { LinkTo } from './links.js';
import type { Link, Members, Schemas } from './schema.js';
import { type Site, uid } from './site.js';

/** What a representation is built from: the data, and the address the client knows the server by. */
export interface World {
  readonly estate: EstateView;
  readonly site: Site;
  /** Of the session the request is made in. */
  readonly tasks: readonly Task[];
  /** Whether long answers may come a little at a time. */
  readonly sliced?: boolean;
  /** What a query calls the objects in jobs that it has found; default: as documented. */
  readonly objectsInJob?: Profile['objectsInJob'];
}

type Links<R> = (record: R, to: LinkTo) => Link[];

/** What is told of a kind of key resource where it is declared. */
interface Declaration<R extends Named, K extends KindName> {
  /** Name of its query type, where it is spelt another way. */
  readonly queryName?: string;
  /** Its entities name no address and no type. */
  readonly bare?: boolean;
  /** Links of both forms, or of each; `to.other` is the other form. */
  readonly links: Links<R> | { readonly reference: Links<R>; readonly entity: Links<R> };
  /** What an entity has beyond name, identity and links; default: nothing. */
  members?(record: R, world: World): Members<K>;
  /** What queries filter and sort by, in the order of the documentation page; absent where there is no query type. */
  readonly fields?: Readonly<Record<string, Field<R>>>;
}

/** All the mock knows about one kind of key resource. */
export interface Kind<R extends Named, K extends KindName = KindName> {
  readonly name: K;
  readonly queryName?: string;
  /** Root element of the list of entities, and its JSON member. */
  readonly plural: string;
  /** As it stands in `Cannot find backup [id]`. */
  readonly noun: string;
  readonly bare?: boolean;
  records(estate: Estate): readonly R[];
  referenceLinks(record: R, to: LinkTo): Link[];
  entityLinks(record: R, to: LinkTo): Link[];
  members(record: R, world: World): Members<K>;
  readonly fields: Readonly<Record<string, Field<R>>>;
}

type Declarations = { readonly [K in KindName]: Declaration<RecordOf<K>, K> };

/** Declares a kind of key resource. */
export function kind<K extends KindName>(name: K, declared: Declarations[K]): Kind<RecordOf<K>, K> {
  const { links, members, fields = {}, ...rest } = declared as unknown as Declaration<RecordOf<K>, K>;
  const [, list, noun] = KINDS[name];
  const { reference, entity } = typeof links === 'function' ? { reference: links, entity: links } : links;
  return {
    name,
    plural: pluralOf(name),
    noun,
    records: (estate) => estate[list] as readonly RecordOf<K>[],
    referenceLinks: reference,
    entityLinks: entity,
    members: members ?? (() => ({}) as Members<K>),
    fields,
    ...rest,
  };
}

/** The resource in its reference form. */
export function reference<R extends Named>(kind: Kind<R>, record: R, world: World): Schemas['EntityRef'] {
  return {
    UID: uid(kind.name, record.id),
    Name: record.name,
    Href: world.site.resource(kind.name, record.id),
    Type: `${kind.name}Reference`,
    Links: kind.referenceLinks(record, new LinkTo(kind.name, record, world, 'reference')),
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
    Links: kind.entityLinks(record, new LinkTo(kind.name, record, world, 'entity')),
  };
}
