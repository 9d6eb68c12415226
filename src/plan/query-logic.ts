import { kindOf } from '../contract/query/order.js';
import type { Operation } from '../contract/types.js';
import type { Case } from './case.js';
import { queryCase, queryProbe, type Way } from './query-case.js';
import type { Asked, Comparison, Filter } from './query-language.js';
import type { Values } from './query-values.js';

/** Rules that {@link planLogic} has cases of. */
export const LOGIC_RULES: readonly string[] = ['form', 'and', 'or', 'group', 'precedence'];

/** Joined comparisons, groups of them, and both forms of the answer in both media types. */
export function planLogic(operation: Operation, url: string, all: readonly Values[]): Case[] {
  const usable = all.filter(({ readable, nowhere }) => readable && nowhere !== undefined);
  const [first] = usable.toSorted((a, b) => Math.min(b.observed.length, 2) - Math.min(a.observed.length, 2));
  if (!first) return [];
  const other = usable.find((v) => v !== first) ?? first;
  const [one = '', two = first.nowhere ?? '', three = first.nowhere ?? ''] = first.observed;
  const is = (value: string, { field }: Values = first): Comparison => ({ field, operator: '==', value });
  const isNot = (value: string, { field }: Values = first): Comparison => ({ field, operator: '!=', value });
  const nowhere = first.nowhere ?? '';
  const otherNowhere = other.nowhere ?? '';

  const ask = (rule: string, filters: readonly Filter[], way: Way = {}): Case =>
    queryCase(
      operation,
      `filter-${rule}`,
      'filter',
      rule,
      filters.map((filter) => queryProbe(url, { filter }, way)),
    );
  const form = (media: 'xml' | 'json'): Case => {
    const asks: Asked = { filter: is(one) };
    const probes = [false, true].map((entities) => queryProbe(url, asks, { media, entities }));
    return queryCase(operation, `filter-form/${media}`, 'filter', 'form', probes);
  };
  return [
    form('json'),
    form('xml'),
    ask('and', [
      { all: [is(one), is(nowhere)] },
      { all: [is(one), isNot(nowhere), isNot(otherNowhere, other)] },
    ]),
    ask('or', [{ any: [is(one), is(two)] }, { any: [is(nowhere), is(two), is(three)] }]),
    ask('group', [
      { all: [{ any: [is(one), is(two)] }, is(two)] },
      { any: [{ all: [is(one), is(two)] }, { all: [isNot(otherNowhere, other), is(one)] }] },
    ]),
    ask('precedence', [{ any: [is(one), { all: [is(two), is(two)] }] }], { bare: true }),
  ];
}

/** Ways of writing names and values. */
export function planWriting(
  operation: Operation,
  url: string,
  all: readonly Values[],
  quoted?: Comparison,
): Case[] {
  const readable = all.filter((v) => v.readable);
  const texts = readable.filter(({ field }) => kindOf(field) === 'text');
  const find = (of: readonly Values[], wanted: (value: string) => boolean): Comparison | undefined => {
    for (const { field, observed } of of) {
      const value = observed.find(wanted);
      if (value !== undefined) return { field, operator: '==', value };
    }
    return undefined;
  };
  const ask = (rule: string, comparison: Comparison | undefined, write?: (c: Comparison) => string): Case =>
    queryCase(
      operation,
      `filter-${rule}`,
      'filter',
      rule,
      comparison
        ? [queryProbe(url, { filter: comparison }, write ? { written: write(comparison) } : {})]
        : [],
      comparison
        ? undefined
        : { verdict: 'not-observed', reason: MISSING[rule] ?? 'No value is fit for it.' },
    );
  const bare = ({ field, operator, value }: Comparison): string => `${field.name}${operator}${value}`;
  const spaced = ({ field, operator, value }: Comparison): string =>
    ` ${field.name} ${operator} "${value.replaceAll('"', '""')}" `;
  const time = find(
    readable.filter(({ field }) => kindOf(field) === 'time'),
    (value) => /Z$/i.test(value),
  );
  const spelt = find([...readable.filter(({ field }) => field.values), ...texts], () => true);
  return [
    ask('quoted', find(texts, (value) => / /.test(value)) ?? find(texts, (value) => /\W/.test(value))),
    ask('doubled-quotes', quoted),
    ask(
      'bare',
      find(readable, (value) => /^\w+$/.test(value)),
      bare,
    ),
    ask(
      'spaces',
      find(texts, () => true),
      spaced,
    ),
    ask(
      'time',
      time && { ...time, operator: '>=' },
      (c) => `${c.field.name}>="${c.value.replace(/Z$/i, '')}"`,
    ),
    ask('spelling', spelt, ({ field, operator, value }) => {
      const written = field.values ? swapped(value) : `"${value}"`;
      return `${swapped(field.name)}${operator}${written}`;
    }),
  ];
}

const MISSING: Readonly<Record<string, string>> = {
  quoted: 'No text of the type needs quotation marks.',
  'doubled-quotes': 'No text of the type has a quotation mark.',
  bare: 'No value of the type does without quotation marks.',
  spaces: 'No entity of the type shows a text.',
  time: 'No entity of the type shows a time.',
  spelling: 'No entity of the type shows a text.',
};

function swapped(text: string): string {
  return text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();
}
