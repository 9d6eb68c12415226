import { describe, expect, it } from 'vitest';
import { compare, equal, isOrdered } from '../../../src/contract/query/order.js';
import type { QueryField } from '../../../src/contract/types.js';

const field = (type: string, values?: readonly string[]): QueryField => ({
  name: 'Any',
  type,
  ...(values ? { values } : {}),
});
const STATE = field('String', ['Starting', 'Stopping', 'Working']);
const RESULT = { ...field('String', ['Success', 'Warning', 'Failed']), ordered: true };

describe('two values of a field', () => {
  it.each([
    ['numbers, not text', field('Long'), '9', '10', -1],
    ['numbers with a fraction', field('Double'), '2.50', '2.5', 0],
    ['a number and none', field('Int'), '1', 'many', undefined],
    ['times to the microsecond', field('DateTime'), '2026-06-13T03:00:00.000001Z', '2026-06-13T03:00:00Z', 1],
    ['times in zones', field('DateTime'), '2026-06-13T05:00:00+02:00', '2026-06-13T03:00:00', 0],
    ['a time and none', field('DateTime'), '2026-06-13T03:00:00Z', 'yesterday', undefined],
    ['a list by its places', RESULT, 'failed', 'Success', 1],
    ['a list of which no page gives the order', STATE, 'Working', 'Starting', undefined],
    ['equal values of such a list', STATE, 'Working', 'working', 0],
    ['a value the list does not have', RESULT, 'None', 'Success', undefined],
    ['texts of one kind of letters', field('String'), 'backup a', 'backup b', undefined],
    ['texts that differ in a letter', field('String'), 'mail1', 'mail2', -1],
    ['texts on which collations differ', field('String'), 'Mail', 'arch', undefined],
    ['equal texts', field('String'), 'mail', 'mail', 0],
    ['identities', field('UidType'), 'urn:veeam:Job:1', 'urn:veeam:Job:2', undefined],
  ] as const)('compare: %s', (_, of, a, b, expected) => {
    expect(compare(a, b, of)).toBe(expected);
    expect(compare(b, a, of)).toBe(expected === undefined ? undefined : 0 - expected);
  });

  it.each([
    ['identities with and without their kind', field('UidType'), 'urn:veeam:Job:5A', '5a', true],
    ['values out of a list in any case', RESULT, 'failed', 'Failed', true],
    ['values beyond the list', RESULT, 'None', 'Failed', false],
    ['truth in any case', field('Boolean'), 'True', 'true', true],
    ['texts that differ in case only: not documented', field('String'), 'Mail', 'mail', undefined],
    ['texts', field('String'), 'mail', 'web', false],
    ['numbers however written', field('Long'), '10', '10.0', true],
  ] as const)('are equal or not: %s', (_, of, a, b, expected) => {
    expect(equal(a, b, of)).toBe(expected);
  });
});

it('numbers, times and lists have an order; texts, identities and truth have none', () => {
  expect([field('Int64'), field('DateTime'), RESULT].map(isOrdered)).toEqual([true, true, true]);
  expect([field('String'), field('UidType'), field('Boolean')].map(isOrdered)).toEqual([false, false, false]);
});
