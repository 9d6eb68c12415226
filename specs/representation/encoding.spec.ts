import { describe, expect, it } from 'vitest';
import { familyOf, firstCharacter, toUtf8, xmlEncodingOf } from '../../src/representation/encoding.js';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const declaring = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>ä</a>`;

describe('the first bytes tell an encoding that ASCII is no part of (XML 1.0, F.1)', () => {
  it.each([
    ['nothing', Buffer.alloc(0), undefined],
    ['ASCII', Buffer.from('<a/>'), undefined],
    ['UTF-8 with its mark', Buffer.from('\uFEFF<a/>'), undefined],
    ['zeros', Buffer.alloc(8), undefined],
    ['UTF-16 with its mark', utf16('\uFEFF<'), 'utf-16le'],
    ['the other way round', utf16('\uFEFF<').swap16(), 'utf-16be'],
    ['UTF-16 without a mark', utf16('{}'), 'utf-16le'],
    ['the other way round', utf16('{}').swap16(), 'utf-16be'],
    ['UTF-32 with its mark', Buffer.from([0xff, 0xfe, 0, 0]), 'utf-32'],
    ['the other way round', Buffer.from([0, 0, 0xfe, 0xff]), 'utf-32'],
    ['UTF-32 without a mark', Buffer.from([0, 0, 0, 0x3c]), 'utf-32'],
    ['EBCDIC', Buffer.from([0x4c, 0x6f, 0xa7, 0x94]), 'ebcdic'],
  ])('%s', (_, body, family) => {
    expect(familyOf(body)).toBe(family);
  });
});

describe('the first character', () => {
  it.each([
    ['of nothing', '', undefined],
    ['of blanks', ' \t\r\n', undefined],
    ['after blanks', ' \t\r\n<', '<'],
    ['after marks', '\uFEFF\uFEFF{', '{'],
    ['that is no ASCII', 'ä<', undefined],
    ['of UTF-16', utf16('\uFEFF \n['), '['],
    ['of UTF-16, the high byte first', utf16('\uFEFF \n[').swap16(), '['],
    ['of UTF-16 that is no ASCII', utf16('\uFEFFä<'), undefined],
    ['of UTF-16 that looks like ASCII in one byte', utf16('\uFEFF\u3c3c'), undefined],
    ['of half a character', Buffer.from([0xff, 0xfe, 0x3c]), undefined],
  ])('%s', (_, body, expected) => {
    expect(firstCharacter(Buffer.from(body))).toBe(expected);
  });
});

describe('the encoding of an XML document', () => {
  it.each([
    ['declared', declaring('ISO-8859-1'), 'iso-8859-1'],
    ['in single quotes', "<?xml version='1.0' encoding = 'koi8-r' ?><a/>", 'koi8-r'],
    ['not declared', '<?xml version="1.0"?><a/>', 'utf-8'],
    ['told by a mark, whatever is declared', `\uFEFF${declaring('iso-8859-1')}`, 'utf-8'],
    ['told by its bytes', utf16(`\uFEFF${declaring('utf-16')}`), 'utf-16le'],
    ['not what an attribute of another element says', '<a encoding="koi8-r"/>', 'utf-8'],
  ])('%s', (_, body, expected) => {
    expect(xmlEncodingOf(Buffer.from(body))).toBe(expected);
  });
});

describe('a document is brought into UTF-8', () => {
  const inUtf8 = (body: Buffer): string => {
    const decoded = toUtf8(body);
    return 'bytes' in decoded ? Buffer.from(decoded.bytes).toString() : Object.values(decoded).join();
  };

  it.each([
    ['utf-8', Buffer.from(declaring('utf-8'))],
    ['iso-8859-1', Buffer.from(declaring('iso-8859-1'), 'latin1')],
    ['windows-1252', Buffer.from(declaring('windows-1252'), 'latin1')],
    ['utf-16', utf16(declaring('utf-16'))],
  ])('from %s', (encoding, body) => {
    expect(inUtf8(body)).toBe(declaring(encoding));
  });

  it('with the characters of ISO 8859-1, not those of windows-1252', () => {
    const start = '<?xml version="1.0" encoding="latin1"?>';
    expect(inUtf8(Buffer.from(`${start}\x80`, 'latin1'))).toBe(`${start}\x80`);
  });

  it.each([
    ['bytes that are in none', utf16('\uFEFF\ud800'), /not in its encoding, utf-16le/],
    ['letters in what should be ASCII', Buffer.from(declaring('us-ascii')), /not in its encoding, us-ascii/],
    ['one byte a letter, two declared', Buffer.from(declaring('utf-16')), /its bytes are in another/],
    ['an encoding that is not known', Buffer.from(declaring('x-nothing')), /^x-nothing$/],
    ['UTF-7', Buffer.from(declaring('utf-7')), /^utf-7$/],
  ])('but not %s', (_, body, said) => {
    expect(inUtf8(body)).toMatch(said);
  });
});
