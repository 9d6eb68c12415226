import type { Operation } from '../contract/types.js';
import type { Case } from './case.js';
import { queryCase, queryProbe } from './query-case.js';
import type { Asked } from './query-language.js';

/** Pages of several lengths, the links between them, and pages that there are not. */
export function planPages(operation: Operation, url: string, members: number): Case[] {
  const field = operation.queryFields.find(({ filterOnly }) => filterOnly !== true);
  // Only an order makes pages comparable: without one it may be another for each request.
  const order = field ? { sort: { field, descending: false } } : {};
  const asked = (number: number, size: number): Asked => ({ ...order, page: { number, size } });
  const pages = (name: string, size: number, numbers: readonly number[]): Case =>
    queryCase(
      operation,
      `pages/${name}`,
      'page',
      'size',
      numbers.map((number) => queryProbe(url, asked(number, size))),
    );
  const third = Math.max(1, Math.ceil(members / 3));
  const count = Math.ceil(members / third);
  const all = Array.from({ length: count }, (_, i) => i + 1);
  const middle = queryCase(operation, 'pages/middle', 'page', 'size', [
    queryProbe(url, asked(Math.min(2, count), third)),
  ]);
  return [
    pages('one-each', 1, [1, members]),
    { ...pages('thirds', third, all), ...(field ? { rule: 'whole' } : {}) },
    pages('whole', members, [1]),
    pages('longer', members + 5, [1]),
    middle,
    ...['First', 'Previous', 'Next', 'Last'].map((rel) =>
      link(operation, middle, rel, asked(linked(rel, count), third)),
    ),
    oddPages(operation, url, members),
  ];
}

/** Number of the page that a link of the second page leads to. */
function linked(rel: string, count: number): number {
  // Where there was no page behind it, and a link leads to one, another member has come meanwhile.
  return { First: 1, Previous: 1, Next: Math.min(2, count) + 1, Last: count }[rel] ?? 1;
}

function link(operation: Operation, from: Case, rel: string, asks: Asked): Case {
  const missing = {
    Previous: 'Everything stands on one page.',
    Next: 'The second page, or the only one, is the last.',
  }[rel];
  const destination = {
    kind: 'link',
    caseId: from.id,
    rel,
    ...(missing === undefined ? {} : { missing }),
  } as const;
  const [probe] = from.probes;
  const probes = probe ? [{ ...probe, destination, asks: { ...asks, rel } }] : [];
  return { ...queryCase(operation, `page-link/${rel}`, 'page', 'link', probes), ordered: true };
}

/** Documentation says only that pageSize is greater than 0 (pagesize_and_page). */
function oddPages(operation: Operation, url: string, members: number): Case {
  const parameters = [
    `pageSize=2&page=${members + 1}`,
    ...['0', '-1', 'two'].flatMap((odd) => [`pageSize=2&page=${odd}`, `pageSize=${odd}`]),
  ];
  return odd(operation, 'odd-page', 'odd-page', parameters, url);
}

/** Queries that name no field of the type, and such as are no filters. */
export function planMalformed(operation: Operation, url: string): Case[] {
  const name = operation.queryFields[0]?.name ?? 'Name';
  const written = [`${name}==`, name, `${name}=x`, `(${name}==x`, `${name}=="x`];
  const filters = written.map((filter) => `filter=${encodeURIComponent(filter)}`);
  const unknown = ['filter=EmConformanceField==1', 'sortAsc=EmConformanceField'];
  return [
    odd(operation, 'unknown-field', 'malformed-query', unknown, url),
    odd(operation, 'bad-syntax', 'malformed-query', filters, url),
  ];
}

function odd(
  operation: Operation,
  variant: string,
  purpose: 'odd-page' | 'malformed-query',
  parameters: readonly string[],
  url: string,
): Case {
  const probes = parameters.map((text) => ({
    ...queryProbe(url, {}),
    destination: { kind: 'url', url: `${url}&${text}` } as const,
  }));
  return queryCase(operation, variant, purpose, purpose, probes);
}
