import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/mock/errors.js';
import { readBody } from '../../src/mock/requests/read.js';
import type { BodySpec } from '../../src/mock/requests/request.js';
import { toJson } from '../../src/mock/serialize/json.js';
import { document, type ObjectLayout } from '../../src/mock/serialize/layout.js';
import { part } from '../../src/mock/serialize/parts.js';
import { toXml } from '../../src/mock/serialize/xml.js';
import { xmlBody } from './in-process.js';

interface Order {
  readonly Name: string;
  readonly Count?: number;
  readonly Open?: boolean;
  readonly Kind?: string;
  readonly Items?: { readonly Items: readonly { readonly Text: string }[] };
  readonly Tags?: readonly string[];
  readonly Owner?: string;
}

const ITEM = part('Text');
const LAYOUT: ObjectLayout = part('Name Count Open Kind Items Tags Owner', {
  Items: { kind: 'list', member: 'Items', element: 'Item', item: ITEM },
  Tags: { kind: 'array', element: 'Tag', item: { kind: 'text' } },
});
const ORDER: BodySpec<Order> = {
  root: 'Order',
  layout: LAYOUT,
  rules: {
    Name: { required: true, range: [1, 20] },
    Count: { type: 'integer', range: [0, 9] },
    Open: { type: 'boolean' },
    Kind: { values: ['Big', 'Small'] },
    Items: { members: { Text: { required: true } } },
    Owner: { type: 'uid' },
  },
};

function read(text: string | Buffer, contentType = 'application/xml', accept?: string): Order {
  return readBody({ bytes: Buffer.from(text), contentType, accept }, ORDER);
}

/** The refusal of a body. */
function refusal(text: string | Buffer, contentType?: string): string {
  try {
    return `accepted: ${JSON.stringify(read(text, contentType))}`;
  } catch (error) {
    return error instanceof ApiError ? `${error.status} ${error.message}` : `no answer: ${String(error)}`;
  }
}

const json = (value: unknown): string => JSON.stringify(value);

describe('a request body', () => {
  const order: Order = {
    Name: 'a <b> & "c"',
    Count: 7,
    Open: false,
    Items: { Items: [{ Text: 'x' }, { Text: 'y' }] },
    Tags: ['one', 'two'],
  };

  it('means the same in XML and in JSON', () => {
    const sent = document('Order', LAYOUT, order);
    expect(read(toXml(sent))).toEqual(order);
    expect(read(toJson(sent), 'application/json; charset=utf-8')).toEqual(order);
  });

  it('may write scalars of JSON as text, as the documentation does', () => {
    expect(read(json({ Name: 'x', Count: '7', Open: 'True' }), 'application/json')).toEqual({
      Name: 'x',
      Count: 7,
      Open: true,
    });
  });

  it.each([
    ['CDATA and references', '<Name><![CDATA[<a>]]> &#x26; &amp;</Name>', '<a> & &'],
    ['white space', '<Name> a\n</Name>', ' a\n'],
    ['a comment and an instruction', '<!-- c --><Name>a<!-- d -->b</Name><?pi x?>', 'ab'],
  ])('is read with %s', (_what, content, name) => {
    expect(read(xmlBody('Order', content)).Name).toBe(name);
  });

  it('may use a prefix, and nil for nothing', () => {
    const text =
      '<v:Order xmlns:v="http://www.veeam.com/ent/v1.0" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">' +
      '<v:Name>x</v:Name><v:Count i:nil="true" /></v:Order>';
    expect(read(text)).toEqual({ Name: 'x' });
  });

  it('without a media type is of that which Accept names', () => {
    expect(read(json({ Name: 'x' }), '', 'application/json')).toEqual({ Name: 'x' });
    expect(read(xmlBody('Order', '<Name>x</Name>'), '')).toEqual({ Name: 'x' });
  });
});

describe('a body is refused', () => {
  const NO_ROOT = '400 Node [Order] does not exist.';
  it.each([
    ['nothing', '', NO_ROOT],
    ['noise', 'Name=x', NO_ROOT],
    ['unbalanced', xmlBody('Order', '<Name>x'), NO_ROOT],
    ['another root', xmlBody('Ordre', '<Name>x</Name>'), NO_ROOT],
    ['no namespace', '<Order><Name>x</Name></Order>', NO_ROOT],
    ['two roots', '<Order /><Order />', NO_ROOT],
    ['a document type', '<!DOCTYPE Order [<!ENTITY a "x">]><Order />', NO_ROOT],
    ['an entity of its own', xmlBody('Order', '<Name>&a;</Name>'), '400 The reference &a; means nothing.'],
    ['a missing member', xmlBody('Order', ''), '400 [Order] lacks the element [Name].'],
    ['an unknown member', xmlBody('Order', '<Nmae>x</Nmae>'), '400 [Order] has no element [Nmae].'],
    [
      'an unknown attribute',
      '<Order xmlns="http://www.veeam.com/ent/v1.0" a="1" />',
      '400 [Order] has no attribute [a].',
    ],
    [
      'the wrong order',
      xmlBody('Order', '<Count>1</Count><Name>x</Name>'),
      '400 The element [Name] of [Order] stands in the wrong order.',
    ],
    [
      'a member twice',
      xmlBody('Order', '<Name>x</Name><Name>y</Name>'),
      '400 [Order] has the element [Name] twice.',
    ],
    [
      'text among elements',
      xmlBody('Order', 'x<Name>x</Name>'),
      '400 [Order] has text where elements are expected.',
    ],
    ['an element in text', xmlBody('Order', '<Name><b>x</b></Name>'), '400 [Name] has no element [b].'],
    [
      'no number',
      xmlBody('Order', '<Name>x</Name><Count>1e3</Count>'),
      '400 The value [1e3] of [Count] is no integer.',
    ],
    [
      'too great a number',
      xmlBody('Order', '<Name>x</Name><Count>10</Count>'),
      '400 The value of [Count] must be from 0 to 9.',
    ],
    [
      'too long a text',
      xmlBody('Order', `<Name>${'x'.repeat(21)}</Name>`),
      '400 The length of [Name] must be from 1 to 20.',
    ],
    [
      'no UID',
      xmlBody('Order', '<Name>x</Name><Owner>me</Owner>'),
      '400 The value [me] of [Owner] is no uid.',
    ],
    [
      'another value than the possible ones',
      xmlBody('Order', '<Name>x</Name><Kind>Huge</Kind>'),
      '400 The value [Huge] of [Kind] is none of the possible ones: Big, Small.',
    ],
    [
      'an item of another name',
      xmlBody('Order', '<Name>x</Name><Items><Thing /></Items>'),
      '400 [Items] has no element [Thing].',
    ],
    [
      'an item that lacks something',
      xmlBody('Order', '<Name>x</Name><Items><Item /></Items>'),
      '400 [Item] lacks the element [Text].',
    ],
  ])('as XML: %s', (_what, text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it.each([
    ['noise', '{"Name":', NO_ROOT],
    ['a list', '[]', '400 The value of [Order] is no object.'],
    ['a null', 'null', '400 The value of [Order] is no object.'],
    ['another case', json({ name: 'x' }), '400 [Order] has no element [name].'],
    ['an object as text', json({ Name: {} }), '400 The value of [Name] is no text.'],
    ['a missing member', json({ Name: null }), '400 [Order] lacks the element [Name].'],
    ['no list', json({ Name: 'x', Tags: 'a' }), '400 The value of [Tags] is no list.'],
    [
      'another member in a list',
      json({ Name: 'x', Items: { Others: [] } }),
      '400 [Items] has no element [Others].',
    ],
    [
      'an item of null',
      json({ Name: 'x', Items: { Items: [null] } }),
      '400 The value of [Items] is no object.',
    ],
  ])('as JSON: %s', (_what, text, message) => {
    expect(refusal(text, 'application/json')).toBe(message);
  });

  it('that is of another media type, or no UTF-8', () => {
    expect(refusal('Name=x', 'application/x-www-form-urlencoded')).toBe(
      '415 The media type [application/x-www-form-urlencoded] is not supported.',
    );
    expect(refusal(Buffer.from([0xff, 0xfe, 0x3c]))).toBe('400 The request body is not UTF-8.');
  });

  it.each([
    ['XML', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`],
    ['JSON', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ])('nested 10,000 deep in %s', (form, deep) => {
    const text = form === 'XML' ? xmlBody('Order', deep) : `{"Name":${deep}}`;
    expect(refusal(text, form === 'XML' ? undefined : 'application/json')).toMatch(/^400 /);
  });

  it.each([
    ['elements', xmlBody('Order', '<a/>'.repeat(20_000))],
    ['attributes', `<Order ${Array.from({ length: 20_001 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
  ])('of more %s than one would send', (_what, body) => {
    expect(refusal(body)).toBe('400 The request body has more than 20000 tags or attributes.');
  });

  it('of many declarations and many elements, before anybody has to wait', () => {
    const declarations = Array.from({ length: 15_000 }, (_, i) => `xmlns:a${i}="u"`).join(' ');
    const body = `<Order xmlns="http://www.veeam.com/ent/v1.0" ${declarations}>${'<a/>'.repeat(19_000)}</Order>`;
    // Copies of what is declared would need minutes.
    expect(refusal(body)).toBe('400 [Order] has no element [a].');
  }, 30_000);

  it.each(['& ', '&', '&#65ab;', '&#;', '&#x;', '&#xg;', '&#-1;', '&#1e2;'])(
    'with a reference such as %s',
    (reference) => {
      expect(refusal(xmlBody('Order', `<Name>${reference}</Name>`))).toMatch(/^400 /);
    },
  );

  it('whatever it is, with an answer', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '</',
      'Order',
      'Name',
      '&',
      ';',
      '"',
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '=',
      ' ',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      'xmlns',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }),
        fc.constantFrom('application/xml', 'application/json'),
        (parts, type) => {
          expect(refusal(parts.join(''), type)).toMatch(/^400 /);
        },
      ),
    );
  });
});
