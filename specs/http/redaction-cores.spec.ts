/** What is told cheaply to have no secret in it has none when it is looked at closely. */
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { Cores } from '../../src/http/redaction/cores.js';
import { Search, type Stretch } from '../../src/http/redaction/search.js';

const every = (write: (unit: string) => string) => (text: string) => Array.from(text, write).join('');
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const ENCODINGS: readonly ((text: string) => string)[] = [
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => encodeURIComponent(text),
  (text) => Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  every((sign) => NAMED[sign] ?? sign),
  every((sign) => `&#${sign.codePointAt(0)};`),
  every((sign) => `&#x${sign.codePointAt(0)?.toString(16)};`),
  every((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(text, 'utf16le').toString('latin1'),
];
const secret = fc.oneof(
  fc.string({ minLength: 6, maxLength: 14 }),
  fc.stringMatching(/^[A-Za-z0-9!"&'<>%\\/+=]{6,14}$/),
  fc.uuid(),
);

afterEach(() => vi.restoreAllMocks());

function located(value: string, text: string): Stretch[] {
  const search = new Search();
  search.add(value, 'secret');
  return search.locate(text);
}

it('misses no secret in any mixture of encodings, of all of it or of one sign', () => {
  fc.assert(
    fc.property(
      secret,
      fc.array(fc.constantFrom(...ENCODINGS), { maxLength: 3 }),
      fc.option(fc.constantFrom(...ENCODINGS)),
      fc.string(),
      fc.string(),
      (value, encodings, odd, before, after) => {
        const whole = encodings.reduce((text, encode) => encode(text), value);
        const middle = whole.length >> 1;
        const written = odd
          ? whole.slice(0, middle) + odd(whole.charAt(middle)) + whole.slice(middle + 1)
          : whole;
        const text = before + written + after;
        const found = located(value, text);
        const closely = vi.spyOn(Cores.prototype, 'areIn').mockReturnValue(true);
        expect(found).toEqual(located(value, text));
        closely.mockRestore();
      },
    ),
    { numRuns: 1500 },
  );
});

it('has nothing to look at closely in a text without the letters of a secret', () => {
  const cores = new Cores([{ name: 'raw', text: 'tr0ub4dor&3', anyCase: false, before: 0, after: 0 }]);
  expect(cores.areIn('{"Name":"a \\"job\\" of r&amp;d","Href":"https://em/api?x=%20"}')).toBe(false);
  expect(cores.areIn('tr0ub4dor&amp;3')).toBe(true);
  expect(cores.areIn('&#116;r')).toBe(true);
});
