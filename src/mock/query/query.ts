import { badRequest } from '../errors.js';
import type { Named } from '../estate/model.js';
import { formOf } from '../negotiate.js';
import { KINDS } from '../resources/index.js';
import { entity, type Kind, reference, type World } from '../resources/kind.js';
import { document, type MockDocument, type ObjectLayout } from '../serialize/layout.js';
import { entitiesLayout, queryResultLayout } from '../serialize/layouts.js';
import { parameter, type Target } from '../target.js';
import { ENTITIES_MEMBERS } from './entities-members.js';
import { compile, type Fields, fieldOf, order } from './evaluate.js';
import { paginate } from './page.js';
import { parseFilter } from './parse.js';
import { rank } from './value.js';

/** A type that can be queried. */
export interface QueryType {
  /** As the documentation writes it; clients may write it in any case. */
  readonly name: string;
  run(target: Target, world: World): MockDocument;
}

/** The queryable types: an entry for each kind the mock has. */
export const QUERY_TYPES: readonly QueryType[] = KINDS.map((kind) => kind.with(queryType));

/**
 * The type a query asks for (documentation: query_type).
 *
 * @throws ApiError 400 where it is missing or unknown
 */
export function queryTypeOf(target: Target): QueryType {
  const name = parameter(target, 'type');
  if (name === undefined) throw badRequest('The query has no type.');
  const type = QUERY_TYPES.find((t) => t.name.toLowerCase() === name.toLowerCase());
  if (type === undefined) throw badRequest(`Unknown query type [${name}].`);
  return type;
}

const LAYOUT = queryResultLayout({
  kind: 'object',
  attributes: [],
  children: KINDS.map(({ name, plural }) => [plural, entitiesLayout(name, plural)] as const),
  json: ENTITIES_MEMBERS,
} satisfies ObjectLayout);

function queryType<R extends Named>(kind: Kind<R>): QueryType {
  return {
    name: kind.name,
    run: (target, world) => {
      const found = sort(
        filter(kind.records(world.estate.estate), kind.fields, target, world),
        kind.fields,
        target,
        world,
      );
      const { items, info } = paginate(found, target, world.site);
      const result =
        formOf(parameter(target, 'format')) === 'entity'
          ? {
              Entities: {
                [kind.plural]: { [kind.plural]: items.map((record) => entity(kind, record, world)) },
              },
            }
          : { Refs: { Refs: items.map((record) => reference(kind, record, world)) } };
      return document('QueryResult', LAYOUT, { ...result, PagingInfo: info });
    },
  };
}

function filter<R>(records: readonly R[], fields: Fields<R>, target: Target, world: World): readonly R[] {
  const text = parameter(target, 'filter');
  if (text === undefined || text.trim() === '') return records;
  return records.filter(compile(parseFilter(text), fields, world.estate));
}

const DIRECTIONS = new Map([
  ['sortasc', 1],
  ['sortdesc', -1],
]);

/** By the parameters in the order they stand; the first decides, the next break ties. */
function sort<R>(records: readonly R[], fields: Fields<R>, target: Target, { estate }: World): readonly R[] {
  const keys = target.parameters.flatMap(({ name, value }) => {
    const direction = DIRECTIONS.get(name.toLowerCase());
    return direction === undefined ? [] : [{ field: fieldOf(value.trim(), fields, `in ${name}`), direction }];
  });
  if (keys.length === 0) return records;
  return records.toSorted((a, b) => {
    for (const { field, direction } of keys) {
      // A value outside an enumeration ranks before all of them.
      const by = order(
        rank(field.value(a, estate), field.type) ?? -1,
        rank(field.value(b, estate), field.type) ?? -1,
      );
      if (by !== 0) return by * direction;
    }
    return 0;
  });
}
