/** Characters that XML 1.0 cannot hold: none comes in, and answers show them. */

import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { unwritableIn, writable } from '../../../src/mock/serialize/characters.js';
import { toJson } from '../../../src/mock/serialize/json.js';
import { document, type ObjectLayout } from '../../../src/mock/serialize/layout.js';
import { toXml } from '../../../src/mock/serialize/xml.js';
import { AREA, areaEstate } from '../area-estate.js';
import { ID } from '../ids.js';
import { type InProcess, inProcess, xmlBody } from '../in-process.js';
import { tinyEstate } from '../tiny.js';

/** Each kind of them, and how answers show it. */
const ODD = [
  ['\0', '\\u0000'],
  ['\x01', '\\u0001'],
  ['\x1b', '\\u001b'],
  ['\ufffe', '\\ufffe'],
  ['\uffff', '\\uffff'],
  ['\ud800', '\\ud800'],
  ['\udc00', '\\udc00'],
] as const;

/** Any text at all: any code units, halves of pairs among them, and the odd ones often. */
const anyText = fc
  .array(
    fc.oneof(fc.nat(0xffff), fc.constantFrom(...ODD.map(([sign]) => sign.charCodeAt(0)), 0x3c, 0x26, 0x0d)),
  )
  .map((units) => String.fromCharCode(...units));

/** The reader takes a byte order mark off long texts. */
function withoutMark(text = 'nothing there'): string {
  return text.replace(/^\ufeff/, '');
}

describe('a text', () => {
  it.each(ODD)('with %j shows it as %s', (sign, shown) => {
    expect(writable(`a${sign}b`)).toBe(`a${shown}b`);
    expect(unwritableIn(`a${sign}b`)).toBe(shown);
  });

  it.each(['', 'plain', 'tab\t, line\r\n', '\x7f\x85', '🧪', '\ue000\ufffd'])(
    'is left as it is: %j',
    (text) => {
      expect(writable(text)).toBe(text);
      expect(unwritableIn(text)).toBeUndefined();
    },
  );
});

describe('an answer', () => {
  const LAYOUT: ObjectLayout = {
    kind: 'object',
    attributes: ['Name'],
    children: [['Text', { kind: 'text' }]],
    json: ['Name', 'Text'],
  };

  it('is well-formed XML whatever is in it, and says the same in JSON', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, text) => {
        const answer = document('R', LAYOUT, { Name: name, Text: text });
        const xml = toXml(answer);
        expect(XMLValidator.validate(xml)).toBe(true);
        using read = XmlDocument.fromString(xml);
        const at = (path: string) => read.get(path, { v: 'http://www.veeam.com/ent/v1.0' })?.content;
        const expected = { Name: writable(name), Text: writable(text) };
        const readBack = [at('/v:R/@Name'), at('/v:R/v:Text')];
        expect(readBack.map(withoutMark)).toEqual(Object.values(expected).map(withoutMark));
        expect(JSON.parse(toJson(answer))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['an id', 'jobs/%00%1B'],
    ['a path', '%01/%EF%BF%BF'],
    ['a parameter', 'query?type=%00'],
    ['a filter', 'query?type=Job&filter=Name==%22%01%22;%02==1'],
    ['a host', 'lookup?host=%01&type=Vm&name=%02'],
  ])('is well-formed where %s has them', (_case, path) => {
    const { text } = inProcess(tinyEstate()).send('GET', path, undefined, { accept: 'application/xml' });
    expect(XMLValidator.validate(text)).toBe(true);
    XmlDocument.fromString(text).dispose();
  });

  it('shows what names in the estate have of them', () => {
    const server = inProcess(tinyEstate({ backup: 'a\x01b' }));
    const path = `backups/${ID.backup}`;
    expect(server.send('GET', path, undefined, { accept: 'application/xml' }).text).toContain(
      'Name="a\\u0001b"',
    );
    expect(server.get(path).json()).toMatchObject({ Name: 'a\\u0001b' });
  });
});

describe('a request body', () => {
  const ROLE = `urn:veeam:EnterpriseRole:${AREA.role}`;
  const name = (text: string): string =>
    xmlBody(
      'EnterpriseAccountCreateSpec',
      `<AccountType>User</AccountType><AccountName>${text}</AccountName><Roles><EnterpriseRole><EnterpriseRoleUid>${ROLE}</EnterpriseRoleUid></EnterpriseRole></Roles><AllowRestoreAllVms>true</AllowRestoreAllVms>`,
    );
  const post = (server: InProcess, body: string, type = 'application/xml') =>
    server.send('POST', 'security/accounts', body, { 'content-type': type });
  const inJson = (text: string): object => ({
    AccountType: 'User',
    AccountName: text,
    Roles: { EnterpriseRoles: [{ EnterpriseRoleUid: ROLE }] },
    AllowRestoreAllVms: true,
  });

  it.each([
    ['raw', name('LAB\\a\0b')],
    ['raw, outside of values', name('LAB\\ab').replace('<Roles>', '<!-- \x01 --><Roles>')],
    ['raw, beyond the controls', name('LAB\\a\uffffb')],
    ['as decimal reference', name('LAB\\a&#0;b')],
    ['as hexadecimal reference', name('LAB\\a&#x1;b')],
    ['as reference to no character', name('LAB\\a&#xFFFE;b')],
    ['as reference to half of a pair', name('LAB\\a&#xD83E;b')],
    ['as two halves of a pair', name('LAB\\a&#xD83E;&#xDDEA;b')],
    ['as reference beyond Unicode', name('LAB\\a&#x110000;b')],
    ['in CDATA', name('<![CDATA[LAB\\a\x1fb]]>')],
  ])('in XML that has them is refused, and changes nothing: %s', (_case, body) => {
    const server = inProcess(areaEstate());
    const before = server.estate;
    const answer = post(server, body);
    expect([answer.status, server.estate === before]).toEqual([400, true]);
  });

  it.each(ODD)('in JSON that has %j is refused, and changes nothing', (sign, shown) => {
    const server = inProcess(areaEstate());
    const before = server.estate;
    const answer = server.send('POST', 'security/accounts', inJson(`LAB\\a${sign}b`));
    // What goes out as UTF-8 has no halves of pairs, but JSON can escape them.
    expect(answer.status).toBe(400);
    expect(answer.json().Message).toBe(
      `The value of [AccountName] has a character that XML cannot hold: ${shown}`,
    );
    expect(server.estate).toBe(before);
  });

  it('with any other character is taken: a pair, a tab, a reference to either', () => {
    const server = inProcess(areaEstate());
    const { status, text } = post(server, name('LAB\\🧪&#x1F9EA;\t&#9;b'));
    expect([status, text]).toEqual([201, '']);
    expect(server.estate.accounts.at(-1)?.name).toBe('LAB\\🧪🧪\t\tb');
  });
});
