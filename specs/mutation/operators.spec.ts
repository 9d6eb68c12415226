/** Ways for answers to be wrong: what each makes of an answer that is in order, in XML and in JSON. */

import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.js';
import { type Message, OPERATORS, type Place, placesOf } from '../../src/mutation/index.js';

const UID = 'urn:veeam:Backup:11111111-2222-3333-4444-555555555555';
const HREF = 'https://em:9398/api/backups/11111111-2222-3333-4444-555555555555';
const XML = `<?xml version="1.0" encoding="utf-8"?><Backup xmlns="http://www.veeam.com/ent/v1.0" Name="a &amp; b" UID="${UID}"><Links><Link Rel="Up" Type="BackupServer" Href="${HREF}" /><Link Rel="Delete" Href="${HREF}" /></Links><Size>5</Size><Days>Mo</Days><Days>Tu</Days></Backup>`;
const JSON_TEXT = `{"Name":"a & b","UID":"${UID}","Links":[{"Rel":"Up","Type":"BackupServer","Href":"${HREF}"},{"Rel":"Delete","Type":null,"Href":"${HREF}"}],"Size":5,"Days":["Mo","Tu"]}`;

function message(body: string): Message {
  const type = body.startsWith('<') ? 'xml' : 'json';
  return {
    status: 200,
    reason: 'OK',
    headers: [
      ['Content-Length', String(Buffer.byteLength(body))],
      ['Content-Type', `application/${type}; charset=utf-8`],
    ],
    body: Buffer.from(body),
  };
}

function changed(id: string, body: string, place: Place = ''): Message | undefined {
  const operator = OPERATORS.find((known) => known.id === id);
  if (!operator) throw new Error(`There is no ${id}.`);
  return operator.apply(message(body), place);
}

const bodyOf = (id: string, body: string, place?: Place): string | undefined =>
  changed(id, body, place)?.body.toString('utf8');

describe('the list of operators', () => {
  it('has each once, with a sentence and checks that there are', () => {
    expect(new Set(OPERATORS.map(({ id }) => id)).size).toBe(OPERATORS.length);
    const known = new Set(CHECKS.map(({ id }) => id));
    for (const { id, summary, checks } of OPERATORS) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(summary).toMatch(/^[A-Z].*\.$/);
      expect(checks.filter((check) => !known.has(check))).toEqual([]);
    }
  });
});

describe('places', () => {
  it('are the names from the root on, links told apart by Rel and Type', () => {
    expect(placesOf(message(XML))).toEqual([
      'Backup/Name',
      'Backup/UID',
      'Backup/Links',
      'Backup/Links/Link{Up BackupServer}',
      'Backup/Links/Link{Up BackupServer}/Rel',
      'Backup/Links/Link{Up BackupServer}/Type',
      'Backup/Links/Link{Up BackupServer}/Href',
      'Backup/Links/Link{Delete }',
      'Backup/Links/Link{Delete }/Rel',
      'Backup/Links/Link{Delete }/Href',
      'Backup/Size',
      'Backup/Days',
    ]);
  });
});

describe('an operator of places', () => {
  it.each([
    ['removed', 'Backup/Size', '<Size>5</Size>', '', '"Size":5,', ''],
    ['removed', 'Backup/Name', ' Name="a &amp; b"', '', '"Name":"a & b",', ''],
    ['renamed', 'Backup/Size', '<Size>5</Size>', '<Renamed>5</Renamed>', '"Size"', '"Renamed"'],
    ['emptied', 'Backup/Name', 'a &amp; b', '', 'a & b', ''],
    ['value-nonsense', 'Backup/Days', 'Days>Mo<', 'Days>Nonsense 4711<', '', ''],
    ['uid-bare', 'Backup/UID', 'urn:veeam:Backup:', '', 'urn:veeam:Backup:', ''],
    [
      'type-nonsense',
      'Backup/Links/Link{Up BackupServer}/Type',
      'BackupServer',
      'Nonsense',
      'BackupServer',
      'Nonsense',
    ],
    [
      'rel-nonsense',
      'Backup/Links/Link{Delete }/Rel',
      'Rel="Delete"',
      'Rel="Nonsense"',
      '"Rel":"Delete"',
      '"Rel":"Nonsense"',
    ],
  ])('%s changes %s', (id, place, xml, otherXml, json, otherJson) => {
    expect(bodyOf(id, XML, place)).toContain(otherXml);
    expect(bodyOf(id, XML, place)?.split(xml)).toHaveLength(XML.split(xml).length - 1);
    if (json === '') return;
    expect(bodyOf(id, JSON_TEXT, place)).toBe(JSON_TEXT.replace(json, otherJson));
  });

  it('touches one syntax alone where it says so', () => {
    expect(bodyOf('other-in-xml', XML, 'Backup/Size')).toContain('<Size>51</Size>');
    expect(changed('other-in-xml', JSON_TEXT, 'Backup/Size')).toBeUndefined();
    expect(bodyOf('missing-in-json', JSON_TEXT, 'Backup/Size')).not.toContain('Size');
    expect(changed('missing-in-json', XML, 'Backup/Size')).toBeUndefined();
  });

  it('doubles elements, and items of lists', () => {
    expect(bodyOf('doubled', XML, 'Backup/Size')).toContain('<Size>5</Size><Size>5</Size>');
    expect(bodyOf('doubled', JSON_TEXT, 'Backup/Days')).toContain('["Mo","Mo","Tu","Tu"]');
  });

  it('leaves alone what does not have the place', () => {
    expect(changed('removed', XML, 'Backup/Nowhere')).toBeUndefined();
    expect(changed('removed', JSON_TEXT, 'Backup/Nowhere')).toBeUndefined();
    expect(changed('removed', 'no body at all', 'Backup/Name')).toBeUndefined();
  });

  it('finds members of a list root, of other names and in camel case', () => {
    const list = '{"backups":[{"name":"a"},{"name":"b"}]}';
    expect(bodyOf('emptied', list, 'Backups/Backup/Name')).toBe('{"backups":[{"name":""},{"name":""}]}');
  });
});

describe('an operator of answers', () => {
  const broken = (text: string): boolean => {
    try {
      XmlDocument.fromString(text).dispose();
      return false;
    } catch {
      return true;
    }
  };

  it.each(['body-truncated', 'body-last-byte-lost', 'body-twice'])('%s breaks the syntax', (id) => {
    expect(broken(bodyOf(id, XML) ?? '')).toBe(true);
    expect(() => JSON.parse(bodyOf(id, JSON_TEXT) ?? '') as unknown).toThrow(SyntaxError);
  });

  it.each(OPERATORS.filter(({ scope, of }) => scope === 'answer' && of === undefined).map(({ id }) => id))(
    '%s changes something, and says the length of what it sends',
    (id) => {
      const made = [changed(id, XML), changed(id, JSON_TEXT), changed(id, '')].filter((m) => m !== undefined);
      expect(made.length).toBeGreaterThan(0);
      for (const { headers, body } of made) {
        const length = headers.find(([name]) => name === 'Content-Length')?.[1];
        if (length !== undefined) expect(length).toBe(String(body.length));
      }
    },
  );
});
