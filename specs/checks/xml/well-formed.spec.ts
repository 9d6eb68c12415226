/** Whether there is a document at all, and which: what the tiers stand on. */
import { describe, expect, it } from 'vitest';
import { xmlNamespace } from '../../../src/checks/xml/xml-namespace.js';
import { xmlRoot } from '../../../src/checks/xml/xml-root.js';
import { xmlWellFormed } from '../../../src/checks/xml/xml-well-formed.js';
import { checkTable, json, verdictOf, xml } from '../harness.js';

const BODY = xml('Backup');
const UMLAUT = xml('Backup', ['Name="Web Servers" UID', 'Name="Wäb" UID']);
const UTF16 = UMLAUT.replace('utf-8', 'utf-16');
const DTD = 'The document has a document type declaration.';

/** Entities that would expand to a gigabyte. */
function laughs(before = ''): string {
  const names = [...'abcdefghij'];
  const entities = names.map((name, i) => {
    const inner = i === 0 ? 'lol' : `&${names[i - 1]};`.repeat(10);
    return `<!ENTITY ${name} "${inner}">`;
  });
  return `<?xml version="1.0"?>${before}<!DOCTYPE Backup [${entities.join('')}]><Backup Name="&j;">&j;</Backup>`;
}

checkTable(xmlWellFormed, 'getBackup entity/xml', [
  { name: 'the example', answer: { body: BODY }, verdict: 'pass' },
  { name: 'on one line', answer: { body: BODY.replaceAll(/\n\s*/g, '') }, verdict: 'pass' },
  { name: 'after a byte order mark', answer: { body: `\uFEFF${BODY}` }, verdict: 'pass' },
  { name: 'without a declaration', answer: { body: BODY.replace(/<\?.*?\?>\n/, '') }, verdict: 'pass' },
  { name: 'UTF-8', answer: { body: UMLAUT }, verdict: 'pass' },
  {
    name: 'Latin-1 that says so',
    answer: { body: Buffer.from(UMLAUT.replace('utf-8', 'iso-8859-1'), 'latin1') },
    verdict: 'pass',
  },
  { name: 'UTF-16', answer: { body: Buffer.from(`\uFEFF${UTF16}`, 'utf16le') }, verdict: 'pass' },
  {
    name: 'UTF-16, the high byte first',
    answer: { body: Buffer.from(`\uFEFF${UTF16}`, 'utf16le').swap16() },
    verdict: 'pass',
  },
  { name: 'a text of 11 MB', answer: { body: BODY.replace('VMware', 'x'.repeat(11e6)) }, verdict: 'pass' },
  ...(
    [
      ['257 levels', `${'<a>'.repeat(257)}${'</a>'.repeat(257)}`, /deeper than 256 levels/],
      ['100,000 levels', '<a>'.repeat(100_000), /deeper than 256 levels/],
      ['17 MiB', BODY.replace('VMware', 'x'.repeat(17 * 1024 * 1024)), /more than 16 MiB/],
      ['an encoding that we cannot decode', BODY.replace('utf-8', 'x-nothing'), /encoding x-nothing/],
    ] as const
  ).map(([name, body, limit]) => ({
    name: `${name}: our limit, not the fault of the target`,
    answer: { body },
    verdict: ['error', expect.stringMatching(limit) as string] as const,
  })),
  {
    name: 'a document type declaration in a comment is none',
    answer: { body: BODY.replace('?>', '?><!-- <!DOCTYPE a> -->') },
    verdict: 'pass',
  },
  {
    name: 'nor is one in character data',
    answer: { body: BODY.replace('</Backup>', '<Note><![CDATA[<!DOCTYPE html>]]></Note></Backup>') },
    verdict: 'pass',
  },
  { name: 'another root is for xml-root', answer: { body: '<html/>' }, verdict: 'pass' },
  ...(
    [
      ['cut off', BODY.slice(0, 400), /Couldn't find end of Start Tag|Premature end/],
      ['Latin-1 that says it is UTF-8', Buffer.from(UMLAUT, 'latin1'), /Invalid bytes|not proper UTF-8/],
      ['an ampersand', BODY.replace('Name="Web Servers" UID', 'Name="R&D" UID'), /EntityRef/],
      ['a control character', BODY.replace('VMware', 'VM\x01ware'), /invalid Char|Char 0x0/i],
      ['two roots', `${BODY}<Backup/>`, /Extra content/],
      ['white space before the declaration', ` ${BODY}`, /XML declaration allowed only/],
      ['an unbound prefix', BODY.replace('<Platform>', '<em:Platform>'), /./],
      ['UTF-16 cut off in a character', Buffer.from(UTF16, 'utf16le').subarray(0, -1), /not in its encoding/],
      ['UTF-8 that says it is UTF-16', UTF16, /declares the encoding utf-16/],
    ] as const
  ).map(([name, body, problem]) => ({
    name,
    answer: { body },
    verdict: ['fail', ['/', 'well-formed XML', expect.stringMatching(problem) as string]] as const,
  })),
  {
    name: 'a document type declaration',
    answer: { body: `<!DOCTYPE Backup>${BODY.replace(/<\?.*?\?>\n/, '')}` },
    verdict: ['fail', ['/', 'well-formed XML', DTD]],
  },
  {
    name: 'an HTML page',
    answer: { body: '<!doctype html><title>Welcome</title>' },
    verdict: ['fail', ['/', 'well-formed XML', DTD]],
  },
  {
    name: 'an external entity',
    answer: { body: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' },
    verdict: ['fail', ['/', 'well-formed XML', DTD]],
  },
  { name: 'a billion laughs', answer: { body: laughs() }, verdict: ['fail', ['/', 'well-formed XML', DTD]] },
  {
    name: 'JSON is for accept-honoured',
    answer: { body: json('Backup') },
    verdict: ['blocked', 'blocked by accept-honoured'],
  },
  { name: 'JSON was asked for', of: 'getBackup entity/json', answer: { body: '<' }, verdict: 'not-applied' },
]);

describe('a billion laughs', () => {
  it.each([
    ['at the beginning', laughs()],
    ['behind a long comment', laughs(`<!--${'x'.repeat(20_000)}-->`)],
    ['behind a comment that looks like an element', laughs('<!-- <Backup> -->')],
  ])('%s are refused fast', (_, body) => {
    const started = performance.now();
    const [verdict] = verdictOf(xmlWellFormed, {
      name: '',
      of: 'getBackup entity/xml',
      answer: { body },
      verdict: 'pass',
    });
    expect(verdict).toBe('fail');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

checkTable(xmlRoot, 'getBackup entity/xml', [
  { name: 'Backup', answer: { body: BODY }, verdict: 'pass' },
  { name: 'EntityRef', of: 'getBackup reference/xml', answer: { body: xml('EntityRef') }, verdict: 'pass' },
  {
    name: 'with a prefix',
    answer: { body: '<em:Backup xmlns:em="http://www.veeam.com/ent/v1.0"/>' },
    verdict: 'pass',
  },
  { name: 'the namespace is for xml-namespace', answer: { body: '<Backup/>' }, verdict: 'pass' },
  {
    name: 'the reference where the entity was asked for',
    answer: { body: xml('EntityRef') },
    verdict: ['fail', ['/EntityRef', 'Backup', 'EntityRef']],
  },
  {
    name: 'the list where one was asked for',
    answer: { body: xml('Backups') },
    verdict: ['fail', ['/Backups', 'Backup', 'Backups']],
  },
  {
    name: 'an Error with a status of success',
    answer: { body: xml('Error') },
    verdict: ['fail', ['/Error', 'Backup', 'Error']],
  },
  {
    name: 'names mind the case',
    answer: { body: BODY.replaceAll(/(<\/?)Backup(?=[ >])/g, '$1backup') },
    verdict: ['fail', ['/backup', 'Backup', 'backup']],
  },
  {
    name: 'cut off',
    answer: { body: BODY.slice(0, 300) },
    verdict: ['blocked', 'blocked by xml-well-formed'],
  },
  {
    name: 'JSON has no root',
    of: 'getBackup entity/json',
    answer: { body: json('Backup') },
    verdict: 'not-applied',
  },
]);

checkTable(xmlNamespace, 'getBackup entity/xml', [
  { name: 'as documented', answer: { body: BODY }, verdict: 'pass' },
  {
    name: 'with a prefix',
    answer: {
      body: '<v:Backup xmlns:v="http://www.veeam.com/ent/v1.0"><v:Platform>VMware</v:Platform></v:Backup>',
    },
    verdict: 'pass',
  },
  {
    name: 'another one',
    answer: { body: BODY.replace('ent/v1.0', 'ent/v2.0') },
    verdict: ['fail', ['/Backup', 'http://www.veeam.com/ent/v1.0', 'http://www.veeam.com/ent/v2.0']],
  },
  {
    name: 'an element in none',
    answer: { body: BODY.replace('<Platform>', '<Platform xmlns="">') },
    verdict: ['fail', ['/Backup/Platform', 'http://www.veeam.com/ent/v1.0', 'no namespace']],
  },
  {
    name: 'an undocumented element in none is for xml-additions',
    answer: { body: BODY.replace('</Backup>', '<Zip xmlns="" /></Backup>') },
    verdict: 'pass',
  },
  {
    name: 'a slash too many',
    answer: { body: BODY.replace('ent/v1.0', 'ent/v1.0/') },
    verdict: ['fail', ['/Backup', 'http://www.veeam.com/ent/v1.0', 'http://www.veeam.com/ent/v1.0/']],
  },
  {
    name: 'none',
    answer: { body: BODY.replace('xmlns="http://www.veeam.com/ent/v1.0"', '') },
    verdict: ['fail', ['/Backup', 'http://www.veeam.com/ent/v1.0', 'no namespace']],
  },
  {
    name: 'bound to a prefix that is not used',
    answer: { body: BODY.replace('xmlns=', 'xmlns:em=') },
    verdict: ['fail', ['/Backup', 'http://www.veeam.com/ent/v1.0', 'no namespace']],
  },
  {
    name: 'cut off',
    answer: { body: BODY.slice(0, 300) },
    verdict: ['blocked', 'blocked by xml-well-formed'],
  },
  { name: 'an error', of: 'getBackup no-session/xml', answer: { body: '<Error/>' }, verdict: 'not-applied' },
]);
