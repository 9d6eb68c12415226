import type { OperationId } from '../../generated/operations.js';
import type { Named } from '../areas/backups/records.js';
import { badRequest } from '../errors.js';
import { type Form, formOf } from '../negotiate.js';
import type { Profile } from '../profile.js';
import { entity, type Kind, reference, type World } from '../resource/kind.js';
import { KINDS } from '../resource/registry.js';
import { document, type MockDocument, type ObjectLayout } from '../serialize/layout.js';
import { entitiesLayout, queryResultLayout } from '../serialize/layouts.js';
import { parameter, type Target } from '../target.js';
import type { Fields } from './evaluate.js';
import { find } from './find.js';
import { ENTITIES_MEMBERS, RESOURCES_MEMBERS } from './members.js';
import { pageOf, pagingInfo } from './page.js';
import { RESOURCE_TYPES, type ResourceType } from './resource-types.js';

/** A type that can be queried. */
export interface QueryType {
  /** As the documentation writes it; clients may write it in any case. */
  readonly name: string;
  /** Names of what it filters and sorts by, in the order of the documentation. */
  readonly fields: readonly string[];
  run(target: Target, world: World): MockDocument;
}

/** What a query type searches, and how it shows what was found. */
interface Source<R> {
  readonly name: string;
  readonly fields: Fields<R>;
  records(world: World): readonly R[];
  /** Refs, Entities or Resources of the result. */
  show(found: readonly R[], form: Form, world: World): object;
}

/** The documented types: kinds of key resources, and what has no identity of its own. */
const QUERY_TYPES: readonly QueryType[] = [
  ...KINDS.map((kind) => kind.with((k) => queryType(recorded(k)))).filter(({ fields }) => fields.length > 0),
  ...RESOURCE_TYPES.map((type) => type.with((t) => queryType(whole(t)))),
];

/** The type of that name; names compare without case. */
export function queryTypeNamed(name: string): QueryType | undefined {
  return QUERY_TYPES.find((type) => type.name.toLowerCase() === name.toLowerCase());
}

/**
 * The type a query asks for (documentation: query_type).
 *
 * @throws ApiError 400 where it is missing or unknown
 */
export function queryTypeOf(target: Target): QueryType {
  const name = parameter(target, 'type');
  if (name === undefined) throw badRequest('The query has no type.');
  const type = queryTypeNamed(name);
  if (type === undefined) throw badRequest(`Unknown query type [${name}].`);
  return type;
}

/** The operation a query is; an unknown type is nobody's. */
export function queryOperation(target: Target): OperationId | undefined {
  const type = queryTypeNamed(parameter(target, 'type') ?? '');
  if (type === undefined) return undefined;
  return `query${type.name.charAt(0).toUpperCase()}${type.name.slice(1)}` as OperationId;
}

/** Old versions call one of the lists of resources by half its name. */
function layoutOf(objectsInJob: Profile['objectsInJob']): ObjectLayout {
  const called = (member: string): string => (member === 'ObjectsInJob' ? objectsInJob : member);
  return queryResultLayout(
    {
      kind: 'object',
      attributes: [],
      children: [...KINDS.map(({ name, plural }) => [plural, entitiesLayout(name, plural)] as const)],
      json: ENTITIES_MEMBERS,
    },
    {
      kind: 'object',
      attributes: [],
      children: [...RESOURCE_TYPES.map(({ member, layout }) => [called(member), layout] as const)],
      json: RESOURCES_MEMBERS.map(called),
    },
  );
}

const LAYOUTS = { ObjectsInJob: layoutOf('ObjectsInJob'), sInObjectJob: layoutOf('sInObjectJob') } as const;

function recorded<R extends Named>(kind: Kind<R>): Source<R> {
  const { member } = entitiesLayout(kind.name, kind.plural);
  return {
    name: kind.queryName ?? kind.name,
    fields: kind.fields,
    records: ({ estate }) => kind.records(estate.estate),
    show: (found, form, world) =>
      form === 'entity'
        ? { Entities: { [kind.plural]: { [member]: found.map((r) => entity(kind, r, world)) } } }
        : { Refs: { Refs: found.map((r) => reference(kind, r, world)) } },
  };
}

/** What has no identity of its own is always found whole. */
function whole<R>({ name, fields, member, layout, records, show }: ResourceType<R>): Source<R> {
  return {
    name,
    fields,
    records: (world) => records(world.estate, world),
    show: (found, _form, world) => ({
      Resources: {
        [member === 'ObjectsInJob' ? (world.objectsInJob ?? member) : member]: {
          [layout.member]: found.map((r) => show(r, world)),
        },
      },
    }),
  };
}

function queryType<R>({ name, fields, records, show }: Source<R>): QueryType {
  return {
    name,
    fields: Object.keys(fields),
    run: (target, world) => {
      const page = pageOf(target);
      const { items, count } = find(records(world), fields, target, page, world);
      const form = formOf(parameter(target, 'format'));
      return document('QueryResult', LAYOUTS[world.objectsInJob ?? 'ObjectsInJob'], {
        ...show(items, form, world),
        PagingInfo: pagingInfo(page, count, target, world.site, world.site.hex),
      });
    },
  };
}
