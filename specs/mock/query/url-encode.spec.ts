import { expect, it } from 'vitest';
import { urlEncode } from '../../../src/mock/query/url-encode.js';

it.each([
  ['AZaz09-_.!*()', 'AZaz09-_.!*()', 'AZaz09-_.!*()'],
  ['a b', 'a+b', 'a+b'],
  ['a+b', 'a%2bb', 'a%2Bb'],
  ['Name=="x"', 'Name%3d%3d%22x%22', 'Name%3D%3D%22x%22'],
  ["a;b,c:d'e~f", 'a%3bb%2cc%3ad%27e%7ef', 'a%3Bb%2Cc%3Ad%27e%7Ef'],
  ['Köln', 'K%c3%b6ln', 'K%C3%B6ln'],
  // What looks like an escape in the text itself is none.
  ['100%2F', '100%252F', '100%252F'],
])('%s is written with lower-case or upper-case digits', (text, lower, upper) => {
  expect(urlEncode(text)).toBe(lower);
  expect(urlEncode(text, 'upper')).toBe(upper);
});
