import type { Media, Operation } from '../contract/types.js';
import { ACCEPT } from '../http/session.js';
import type { Case, Probe, Purpose } from './case.js';
import { ALL_ON_ONE_PAGE, type Asked, filterText } from './query-language.js';

/** How one query is asked. */
export interface Way {
  readonly media?: Media;
  readonly entities?: boolean;
  /** The filter as it is written, where it is not the usual text. */
  readonly written?: string;
  /** The AND within an OR stands without parentheses. */
  readonly bare?: boolean;
}

/** The request of a query. `url` is that of the plain query of its type. */
export function queryProbe(url: string, asks: Asked, way: Way = {}): Probe {
  const { filter, sort, page } = asks;
  const parameters = [
    ...(way.entities ? ['format=Entities'] : []),
    ...(filter ? [`filter=${encodeURIComponent(way.written ?? filterText(filter, way.bare))}`] : []),
    ...(sort ? [`${sort.descending ? 'sortDesc' : 'sortAsc'}=${sort.field.name}`] : []),
    `pageSize=${page?.size ?? ALL_ON_ONE_PAGE}`,
    ...(page ? [`page=${page.number}`] : []),
  ];
  return {
    destination: { kind: 'url', url: `${url}&${parameters.join('&')}` },
    identity: { kind: 'run' },
    accept: ACCEPT[way.media ?? 'json'],
    asks,
  };
}

/** A case of the second wave: it has no representation of its own, so that only checks of queries judge it. */
export function queryCase(
  operation: Operation,
  variant: string,
  purpose: Purpose,
  rule: string,
  probes: readonly Probe[],
  absent?: Case['absent'],
): Case {
  return {
    id: `${operation.id} ${variant}`,
    operation,
    variant,
    purpose,
    rule,
    expect: { status: [operation.successStatus] },
    probes,
    ...(absent ? { absent } : {}),
  };
}
