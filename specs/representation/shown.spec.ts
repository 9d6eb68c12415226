import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, shown } from '../../src/representation/shown.js';

describe('shown', () => {
  it.each([
    ['colours and cursors of a terminal', '\u001b[2K\u001b[32mok', '\\u001b[2K\\u001b[32mok'],
    ['controls of eight bits', '\u009b31m', '\\u009b31m'],
    ['line ends and tabs', 'a\r\nThe target conforms.\t', 'a\\r\\nThe target conforms.\\t'],
    ['line ends of Unicode', 'a\u2028b\u2029c\u0085d', 'a\\u2028b\\u2029c\\u0085d'],
    ['bidirectional overrides', '\u202etxt.exe\u2066', '\\u202etxt.exe\\u2066'],
    ['what has no width', 'a\u200bb\ufeffc\u00add', 'a\\u200bb\\ufeffc\\u00add'],
    ['fillers and tags', 'a\u3164b\u{e0041}', 'a\\u3164b\\u{e0041}'],
    ['half a character', 'a\ud800b', 'a\\ud800b'],
    ['what is no character', 'a\uffffb', 'a\\uffffb'],
    ['NUL', 'a\0b', 'a\\u0000b'],
  ])('makes %s visible', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['Sicherung Köln', 'חברה', '日本語', '👩 & co', 'a\\nb'])('leaves %s as it is', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('is one line without a control character, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, most) => {
        expect(shown(text, most)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('cut', () => {
  it('leaves out the middle and says how much', () => {
    expect(cut('abcdefghijkl', 6)).toBe('abcd…(6 more)…kl');
  });

  it('leaves short text alone', () => {
    expect(cut('abcdef', 6)).toBe('abcdef');
  });

  it('keeps no half of a character', () => {
    expect(cut('abc😀efghij😀k', 6)).toBe('abc…(10 more)…k');
  });

  it('is never much longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 1, max: 100 }), (text, most) => {
        expect(cut(text, most).length).toBeLessThanOrEqual(most + 20);
      }),
    );
  });
});
