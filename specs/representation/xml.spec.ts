import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { child, parseXml, step, type XmlElement } from '../../src/representation/xml.js';
import { isXmlText } from './xml-text.js';

const DTD = 'The document has a document type declaration.';

function root(text: string | Buffer): XmlElement {
  const reading = parseXml(text);
  if (!reading.root) throw new Error(reading.problem);
  return reading.root;
}

describe('an element as plain data', () => {
  it('has its local name, namespace, attributes, children and text', () => {
    expect(root('<v:a xmlns:v="urn:v" b="1" v:c="2">x<d/>y<e>z</e></v:a>')).toEqual({
      name: 'a',
      namespace: 'urn:v',
      attributes: new Map([
        ['b', '1'],
        ['{urn:v}c', '2'],
      ]),
      children: [
        { name: 'd', namespace: '', attributes: new Map(), children: [], text: '' },
        { name: 'e', namespace: '', attributes: new Map(), children: [], text: 'z' },
      ],
      text: 'xy',
    });
  });

  it.each([
    ['entities of XML itself', '<a>&lt;&amp;&gt;&quot;&apos;</a>', `<&>"'`],
    ['character references', '<a>&#228;&#x1F600;&#13;</a>', 'ä😀\r'],
    ['CDATA', '<a>x<![CDATA[<b>&amp;]]>y</a>', 'x<b>&amp;y'],
    ['comments', '<a>x<!-- c -->y</a>', 'xy'],
    ['processing instructions', '<a>x<?p i?>y</a>', 'xy'],
    ['line ends', '<a>x\r\ny\rz</a>', 'x\ny\nz'],
    ['white space', '<a> \n </a>', ' \n '],
    ['nothing', '<a/>', ''],
  ])('reads text: %s', (_, text, expected) => {
    expect(root(text).text).toBe(expected);
  });

  it.each([
    ['a line feed is a space', '<a b="x\ny"/>', 'x y'],
    ['unless it is a reference', '<a b="x&#10;y"/>', 'x\ny'],
    ['quotes', `<a b='"'/>`, '"'],
  ])('reads attributes: %s', (_, text, expected) => {
    expect(root(text).attributes.get('b')).toBe(expected);
  });

  it('reads bytes in the encoding that the document names', () => {
    expect(root(Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>ä</a>', 'latin1')).text).toBe('ä');
    expect(root(Buffer.from('\uFEFF<a>ä</a>')).text).toBe('ä');
    expect(root(Buffer.from('\uFEFF<a>ä</a>', 'utf16le')).text).toBe('ä');
  });

  it('keeps any text of XML 1.0 as it is', () => {
    const legal = fc.string({ unit: 'binary' }).filter(isXmlText);
    const escaped = (s: string): string => s.replaceAll(/[<&\]"\r\n\t]/g, (c) => `&#${c.charCodeAt(0)};`);
    fc.assert(
      fc.property(legal, legal, (text, attribute) => {
        const a = root(`<a b="${escaped(attribute)}">${escaped(text)}</a>`);
        expect([a.text, a.attributes.get('b')]).toEqual([text, attribute]);
      }),
    );
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', ''],
    ['text', 'x'],
    ['an end tag missing', '<a>'],
    ['an entity that is not declared', '<a>&nbsp;</a>'],
    ['a prefix that is not bound', '<v:a/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
  ])('%s', (_, text) => {
    expect(parseXml(text).problem).toMatch(/./);
    expect(parseXml(Buffer.from(text)).problem).toMatch(/./);
  });

  it.each([
    ['257 levels', '<a>'.repeat(257) + '</a>'.repeat(257), /deeper than 256 levels/],
    ['3,000 levels', '<a>'.repeat(3000) + '</a>'.repeat(3000), /deeper than 256 levels/],
    ['more levels than are closed', '<a>'.repeat(400_000), /deeper than 256 levels/],
    ['a million elements', `<a>${'<b/>'.repeat(1_000_000)}</a>`, /more than 500000 tags/],
    ['a name of 11 MB', `<${'a'.repeat(11e6)}/>`, /limit of this suite's XML parser: Name too long/],
    ['17 MiB', `<a>${'x'.repeat(17 * 1024 * 1024)}</a>`, /more than 16 MiB/],
  ])('%s, for a limit of ours', (_, text, limit) => {
    expect(parseXml(text)).toEqual({ limit: expect.stringMatching(limit) as string });
    expect(parseXml(Buffer.from(text))).toEqual({ limit: expect.stringMatching(limit) as string });
  });

  it.each([
    ['a text', `<a>${'x'.repeat(11e6)}</a>`],
    ['an attribute', `<a b="${'x'.repeat(11e6)}"/>`],
    ['a comment', `<a><!--${'x'.repeat(11e6)}--></a>`],
    ['CDATA', `<a><![CDATA[${'x'.repeat(11e6)}]]></a>`],
    ['an instruction', `<a><?p ${'x'.repeat(11e6)}?></a>`],
  ])('not %s of 11 MB', (_, text) => {
    expect(root(text).name).toBe('a');
  });

  it('not 256 levels', () => {
    expect(parseXml('<a>'.repeat(256) + '</a>'.repeat(256)).problem).toBeUndefined();
  });

  it.each([
    ['a document type declaration', '<!DOCTYPE a><a/>'],
    ['in small letters, which HTML allows', '<!doctype html><html/>'],
    [
      'after everything that may stand before it',
      '<?xml version="1.0"?>\n<!-- <a> --><?p i?> <!DOCTYPE a><a/>',
    ],
    ['behind more than the parser is asked to look at', `<!--${'x'.repeat(10_000)}--><!DOCTYPE a><a/>`],
    ['behind a comment longer than any buffer', `<!--${'x'.repeat(1e6)}--><!DOCTYPE a><a/>`],
    ['behind a hundred comments', `${'<!-- > -->'.repeat(100)}<?p ?><!DOCTYPE a><a/>`],
    ['behind an instruction that looks like an element', '<?p <a?><!DOCTYPE a><a/>'],
    ['with an external entity', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>'],
    ['with an external subset', '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><a/>'],
  ])('%s', (_, text) => {
    expect(parseXml(text)).toEqual({ problem: DTD });
    expect(parseXml(Buffer.from(text))).toEqual({ problem: DTD });
  });

  // In such an encoding letters may look like the end of a comment; the parser gets UTF-8 only.
  it('a document type declaration behind letters of two bytes', () => {
    const letters = Buffer.from([0x1b, 0x24, 0x42, 0x2d, 0x2d, 0x3e, 0x3c, 0x61, 0x21, 0x1b, 0x28, 0x42]);
    const text = (start: string): Buffer =>
      Buffer.concat([
        Buffer.from(`<?xml version="1.0" encoding="${start}"?><!--`),
        letters,
        Buffer.from('--><!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'),
      ]);
    expect(parseXml(text('iso-2022-jp')).problem).toBe(DTD);
    expect(parseXml(text('utf-8')).problem).toMatch(/./);
  });

  it('entities that would grow to a gigabyte, however far behind they stand', () => {
    const names = [...'abcdefghij'];
    const entities = names.map((name, i) => {
      const inner = i === 0 ? 'lol' : `&${names[i - 1]};`.repeat(10);
      return `<!ENTITY ${name} "${inner}">`;
    });
    const bomb = `<!--${'x'.repeat(1e6)}--><!DOCTYPE a [${entities.join('')}]><a b="&j;"/>`;
    expect(parseXml(bomb)).toEqual({ problem: DTD });
    expect(parseXml(Buffer.from(`\uFEFF${bomb}`, 'utf16le'))).toEqual({ problem: DTD });
  });

  it.each(['utf16le', 'utf8'] as const)('a document type declaration in %s', (encoding) => {
    expect(parseXml(Buffer.from('\uFEFF<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', encoding)).problem).toBe(
      DTD,
    );
  });

  it.each([
    ['a comment', '<!-- <!DOCTYPE a> --><a/>'],
    ['CDATA', '<a><![CDATA[<!DOCTYPE html>]]></a>'],
    ['a comment inside', '<a><!-- <!DOCTYPE a> --></a>'],
  ])('not the words of one in %s', (_, text) => {
    expect(parseXml(text).problem).toBeUndefined();
  });
});

describe('what an element says of its own type', () => {
  const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const type = (text: string): string | undefined =>
    root(text).attributes.get('{http://www.w3.org/2001/XMLSchema-instance}type');

  it.each([
    ['with a prefix', `<a ${XSI} xmlns:v="urn:v" xsi:type="v:T"/>`, '{urn:v}T'],
    ['without one', `<a ${XSI} xmlns="urn:v" xsi:type=" T "/>`, '{urn:v}T'],
    ['in no namespace', `<a ${XSI} xsi:type="T"/>`, 'T'],
    ['with a prefix that is not bound', `<a ${XSI} xsi:type="v:T"/>`, 'v:T'],
    ['with no name', `<a ${XSI} xsi:type=""/>`, ''],
  ])('%s', (_, text, expected) => {
    expect(type(text)).toBe(expected);
  });
});

describe('places', () => {
  const parent = root('<a><b/><c/><b/></a>');

  it('are names, with a number among namesakes', () => {
    expect(parent.children.map((c) => step(parent, c))).toEqual(['b[1]', 'c', 'b[2]']);
  });

  it('are found by local name, the first first', () => {
    expect(child(parent, 'b')).toBe(parent.children[0]);
    expect(child(parent, 'd')).toBeUndefined();
  });
});
