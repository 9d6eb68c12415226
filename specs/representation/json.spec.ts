import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isList,
  isObject,
  type Json,
  jsonText,
  parseJson,
  withoutNulls,
} from '../../src/representation/json.js';
import { pointer } from '../../src/representation/pointer.js';

/** Lists in lists, so many levels in all. */
function nested(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}

describe('parseJson', () => {
  it.each([
    ['an object', '{"a":{"b":[1,true,null,"x"]}}'],
    ['a scalar', '"x"'],
    ['what looks like a member in a string', '{"a":"\\"b\\":1"}'],
    ['the largest integer that is exact', '[9007199254740991,-9007199254740991]'],
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
    ['400,000 levels, cut off', '['.repeat(400_000)],
  ])('refuses %s', (_, text) => {
    expect(parseJson(text)).toEqual({ problem: expect.stringMatching(/./) as string });
  });

  it.each([201, 10_000, 100_000])('does not read %i levels, whatever they are made of', (levels) => {
    const limit = 'The body nests deeper than 200 levels, and this suite reads no more.';
    expect(parseJson(nested(levels))).toEqual({ limit });
    expect(parseJson(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`)).toEqual({ limit });
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

describe('what JSON.parse passes over', () => {
  it.each<[string, string, Json, (readonly string[])?]>([
    ['a member twice: the last counts', '{"a":1,"a":2}', { a: 2 }, ['/a']],
    ['with the same value', '{"a":1,"a":1}', { a: 1 }, ['/a']],
    ['three times', '{"a":1,"a":2,"a":3}', { a: 3 }, ['/a', '/a']],
    ['spelt with an escape', '{"a":1,"\\u0061":2}', { a: 2 }, ['/a']],
    ['deep inside', '{"b/c":[0,{"a" : 1 , "a" :[]}]}', { 'b/c': [0, { a: [] }] }, ['/b~1c/1/a']],
    ['an empty name', '{"":1,"":2}', { '': 2 }, ['/']],
    ['in two objects it is none', '[{"a":1},{"a":1}]', [{ a: 1 }, { a: 1 }]],
    ['a string that looks like one', '{"a":"\\"a\\":1"}', { a: '"a":1' }],
    ['digits of an integer', '{"a":9007199254740993}', { a: 9007199254740993n }],
    ['of a negative one', '[-9223372036854775808]', [-9223372036854775808n]],
    ['with a fraction of nothing', '[9007199254740993.0]', [9007199254740993n]],
    ['a large number is none', '[1e300,18014398509481984.5]', [1e300, 2 ** 54]],
    ['nor one of a thousand digits', `[${'9'.repeat(1000)}]`, [Number.POSITIVE_INFINITY]],
    ['both at once', '{"a":1,"a":9007199254740993}', { a: 9007199254740993n }, ['/a']],
  ])('%s', (_, text, value, repeated) => {
    expect(parseJson(text)).toEqual(repeated ? { value, repeated } : { value });
  });

  it('is read as JSON.parse does in all else', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const { value } = parseJson(`{"twice":1,"twice":[${text}]}`);
        expect(withoutNulls(value ?? null, Number)).toEqual({
          twice: [withoutNulls(JSON.parse(text) as Json)],
        });
      }),
    );
  });

  it('is told a thousand times at most', () => {
    expect(parseJson(`{${'"a":1,'.repeat(5000)}"a":2}`).repeated).toHaveLength(1000);
  });
});

describe('jsonText', () => {
  it('writes all digits', () => {
    expect(jsonText({ a: [9007199254740993n, null, 'x"'] })).toBe('{"a":[9007199254740993,null,"x\\""]}');
  });

  it('writes all else as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonText(value as Json)).toBe(JSON.stringify(value));
      }),
    );
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
