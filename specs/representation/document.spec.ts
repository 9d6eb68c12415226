import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/representation/document.js';
import { resourcesOf } from '../../src/representation/resources.js';
import { json, xml } from '../checks/documents.js';

/** What a body is: its syntax, and whether it could be read. */
function kind(body: string | Buffer): string {
  const document = readDocument(Buffer.from(body));
  const problem = 'problem' in document && document.problem !== undefined;
  return problem && document.syntax !== 'neither' ? `broken ${document.syntax}` : document.syntax;
}

describe('a body is what its bytes are', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['XML', '<a/>', 'xml'],
    ['XML after a byte order mark', '\uFEFF<a/>', 'xml'],
    ['XML after white space', '\r\n\t <a/>', 'xml'],
    ['XML in UTF-16 with a byte order mark', Buffer.from('\uFEFF<a/>', 'utf16le'), 'neither'],
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

  it('says what is in it', () => {
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
