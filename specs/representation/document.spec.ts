import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/representation/document.js';
import { resourcesOf } from '../../src/representation/resources.js';
import { json, xml } from '../checks/documents.js';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What a body is: its syntax, and whether it could be read. */
function kind(body: string | Buffer): string {
  const document = readDocument(Buffer.from(body));
  if (document.syntax === 'unread') return `unread ${document.begins}`;
  const problem = 'problem' in document && document.problem !== undefined;
  return problem && document.syntax !== 'neither' ? `broken ${document.syntax}` : document.syntax;
}

describe('a body is what its bytes are', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['XML', '<a/>', 'xml'],
    ['XML after a byte order mark', '\uFEFF<a/>', 'xml'],
    ['XML after white space', '\r\n\t <a/>', 'xml'],
    ['XML in UTF-16 with a byte order mark', utf16('\uFEFF<a/>'), 'xml'],
    ['XML in UTF-16, the high byte first', utf16('\uFEFF<a/>').swap16(), 'xml'],
    ['XML in UTF-16 after white space', utf16('\uFEFF \n<a/>'), 'xml'],
    ['XML in UTF-16 without a byte order mark', utf16('<a/>'), 'xml'],
    ['XML in UTF-16 cut off in a character', utf16('\uFEFF<a/>').subarray(0, -1), 'broken xml'],
    ['XML in UTF-16 with half a surrogate pair', utf16('\uFEFF<a>\ud800</a>'), 'broken xml'],
    ['XML in UTF-16 with a document type declaration', utf16('\uFEFF<!DOCTYPE a><a/>'), 'broken xml'],
    ['XML that declares UTF-16 and is not', '<?xml version="1.0" encoding="utf-16"?><a/>', 'broken xml'],
    ['XML in Latin-1 that says so', latin1('<?xml version="1.0" encoding="iso-8859-1"?><ä/>'), 'xml'],
    ['XML in Latin-1 that does not', latin1('<ä/>'), 'broken xml'],
    ['XML that declares ASCII and is not', '<?xml version="1.0" encoding="us-ascii"?><ä/>', 'broken xml'],
    ['XML in an unknown encoding', '<?xml version="1.0" encoding="x-nothing"?><a/>', 'unread xml'],
    ['XML in EBCDIC', Buffer.from([0x4c, 0x6f, 0xa7, 0x94]), 'unread xml'],
    ['XML in UTF-32', Buffer.from('<\0\0\0a\0\0\0/\0\0\0>\0\0\0'), 'unread xml'],
    ['XML with a text of 11 MB', `<a>${'x'.repeat(11e6)}</a>`, 'xml'],
    ['XML of 257 levels', `${'<a>'.repeat(257)}${'</a>'.repeat(257)}`, 'unread xml'],
    ['XML of 17 MiB', `<a>${' '.repeat(17 * 1024 * 1024)}</a>`, 'unread xml'],
    ['XML of 300,000 elements', `<a>${'<b></b>'.repeat(300_000)}</a>`, 'unread xml'],
    ['XML of 500,001 attributes', `<a ${'b="" '.repeat(500_001)}/>`, 'unread xml'],
    ['JSON in UTF-16 with a byte order mark', utf16('\uFEFF{}'), 'broken json'],
    ['JSON in UTF-16', utf16('{"a":1}'), 'broken json'],
    ['JSON in UTF-16, the high byte first', utf16('[1]').swap16(), 'broken json'],
    ['JSON of 201 levels', `${'['.repeat(201)}${']'.repeat(201)}`, 'unread json'],
    ['JSON of 17 MiB', `[${' '.repeat(17 * 1024 * 1024)}]`, 'unread json'],
    ['JSON of 600,000 values', `[${'1,'.repeat(600_000)}1]`, 'unread json'],
    ['20 MB of zeros', Buffer.alloc(20e6), 'neither'],
    ['20 MB of white space', ' '.repeat(20e6), 'neither'],
    ['an object', '{}', 'json'],
    ['a list', '[]', 'json'],
    ['JSON after a byte order mark', '\uFEFF{}', 'json'],
    ['JSON after white space', ' \n{}', 'json'],
    ['two byte order marks', '\uFEFF\uFEFF{}', 'broken json'],
    ['XML cut off', '<a', 'broken xml'],
    ['JSON cut off', '{"a"', 'broken json'],
    ['JSON in Latin-1', Buffer.from('{"ä":1}', 'latin1'), 'broken json'],
    [
      'an unpaired surrogate, encoded as if it were one',
      Buffer.from([0x7b, 0xed, 0xa0, 0x80, 0x7d]),
      'broken json',
    ],
    ['half a byte order mark', Buffer.from([0xef, 0xbb]), 'neither'],
    ['white space', ' \r\n', 'neither'],
    ['zeros', '\0\0', 'neither'],
    ['a JSON scalar', '"x"', 'neither'],
    ['null', 'null', 'neither'],
    ['text', 'Service Unavailable', 'neither'],
    ['compressed', Buffer.from([0x1f, 0x8b, 8, 0]), 'neither'],
  ])('%s', (_, body, expected) => {
    expect(kind(body)).toBe(expected);
  });

  it('says by which limit it was not read', () => {
    expect(readDocument(Buffer.from('['.repeat(300) + ']'.repeat(300)))).toEqual({
      syntax: 'unread',
      begins: 'json',
      limit: 'The body nests deeper than 200 levels, and this suite reads no more.',
    });
    expect(readDocument(Buffer.from('<?xml version="1.0" encoding="x-nothing"?><a/>'))).toMatchObject({
      limit: 'The body is in the encoding x-nothing, which this suite cannot decode.',
    });
  });

  it('says what is in it', () => {
    expect(readDocument(Buffer.from('{"a":1,"a":2}'))).toEqual({
      syntax: 'json',
      value: { a: 2 },
      repeated: ['/a'],
    });
    expect(readDocument(Buffer.from('{"a":[1]}'))).toEqual({ syntax: 'json', value: { a: [1] } });
    expect(readDocument(Buffer.from('<a b="c">d</a>'))).toEqual({
      syntax: 'xml',
      root: { name: 'a', namespace: '', attributes: new Map([['b', 'c']]), children: [], text: 'd' },
    });
  });

  it('shows the live document to a validator, once, and only where there is one', () => {
    const roots: string[] = [];
    readDocument(Buffer.from('<a><b/></a>'), (doc, root) => roots.push(`${doc.root.name} ${root.name}`));
    readDocument(Buffer.from('<a><b></a>'), () => roots.push('broken'));
    readDocument(Buffer.from('{}'), () => roots.push('json'));
    expect(roots).toEqual(['a a']);
  });
});

describe('nothing makes it throw', () => {
  const survives = (body: Buffer): void => {
    const document = readDocument(body);
    for (const resource of resourcesOf(document)) expect(resource.location).toMatch(/^(?:$|\/)/);
  };

  it('neither bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => survives(Buffer.from(bytes))),
      { numRuns: 500 },
    );
  });

  it('nor strings that begin like a document', () => {
    const start = fc.constantFrom(
      '<',
      '<?xml',
      '<!DOCTYPE',
      '<![CDATA[',
      '<a ',
      '{',
      '[',
      '{"Links":[',
      '\uFEFF<',
    );
    const string = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(
      fc.property(start, string, (first, rest) => survives(Buffer.from(first + rest))),
      { numRuns: 500 },
    );
  });

  it('nor any JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), (text) => survives(Buffer.from(text))));
  });

  it.each([
    ['XML', xml('Backup')],
    ['JSON', json('Backup')],
  ])('nor a document in %s with some bytes changed, or cut off', (_, text) => {
    const body = Buffer.from(text);
    const slips = fc.array(fc.tuple(fc.nat(body.length - 1), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(slips, fc.nat(body.length), (changes, length) => {
        const copy = Buffer.from(body);
        for (const [at, byte] of changes) copy[at] = byte;
        survives(copy.subarray(0, length));
        survives(copy);
      }),
      { numRuns: 300 },
    );
  });
});
