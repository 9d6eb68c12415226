import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isList,
  isObject,
  type Json,
  parseJson,
  pointer,
  withoutNulls,
} from '../../src/representation/json.js';

/** Lists in lists, so many levels in all. */
function nested(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}

describe('parseJson', () => {
  it.each([
    ['an object', '{"a":{"b":[1,true,null,"x"]}}'],
    ['a scalar', '"x"'],
    ['a member twice: the last counts', '{"a":1,"a":2}'],
    ['200 levels', nested(200)],
  ])('reads %s', (_, text) => {
    expect(parseJson(text)).toEqual({ value: JSON.parse(text) as Json });
  });

  it.each([
    ['nothing', ''],
    ['cut off', '{"a":'],
    ['a comma too many', '[1,]'],
    ['a name without quotes', '{a:1}'],
    ['a leading zero', '[01]'],
    ['hexadecimal', '[0x1]'],
    ['Infinity', '[Infinity]'],
    ['more behind it', '{}x'],
    ['a million levels, cut off', '['.repeat(1_000_000)],
  ])('refuses %s', (_, text) => {
    expect(parseJson(text)).toEqual({ problem: expect.stringMatching(/./) as string });
  });

  it.each([201, 10_000, 100_000])('refuses %i levels, whatever they are made of', (levels) => {
    const problem = 'The document nests deeper than 200 levels.';
    expect(parseJson(nested(levels))).toEqual({ problem });
    expect(parseJson(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`)).toEqual({ problem });
  });

  it('is not impressed by width', () => {
    expect(parseJson(`[${'[],'.repeat(100_000)}[]]`).problem).toBeUndefined();
  });

  it('does not let a member reach the prototype', () => {
    const { value } = parseJson('{"__proto__":{"polluted":1}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.keys(withoutNulls(value as Json) as object)).toEqual(['__proto__']);
  });
});

describe('withoutNulls', () => {
  it.each([
    ['a null member', { a: null, b: 1 }, { b: 1 }],
    ['deeper', { a: { b: null }, c: [{ d: null }] }, { a: {}, c: [{}] }],
    ['an empty value is none', { a: '', b: 0, c: false, d: [] }, { a: '', b: 0, c: false, d: [] }],
    ['a list keeps its length', [null, 1], [null, 1]],
    ['null itself', null, null],
  ])('%s', (_, value, expected) => {
    expect(withoutNulls(value)).toEqual(expected);
  });

  it('leaves no null member, changes nothing else, and leaves its argument alone', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const before = JSON.stringify(value);
        const once = withoutNulls(value as Json);
        expect(JSON.stringify(value)).toBe(before);
        expect(withoutNulls(once)).toEqual(once);
        expect(JSON.stringify(once)).not.toMatch(/":null/);
      }),
    );
  });
});

describe('kinds', () => {
  it.each<[Json | undefined, string]>([
    [{}, 'object'],
    [[], 'list'],
    [null, 'neither'],
    ['', 'neither'],
    [0, 'neither'],
    [undefined, 'neither'],
  ])('%j is %s', (value, kind) => {
    expect(isObject(value) ? 'object' : isList(value) ? 'list' : 'neither').toBe(kind);
  });
});

describe('pointer', () => {
  it.each([
    ['', 'a', '/a'],
    ['/a', 0, '/a/0'],
    ['', 'a/b', '/a~1b'],
    ['', '~1', '/~01'],
    ['', '', '/'],
  ])('%j and %j is %s (RFC 6901)', (parent, member, expected) => {
    expect(pointer(parent, member)).toBe(expected);
  });
});
