/** Media types that are asked for in odd ways, charsets, byte order marks. */

import { describe, expect, it } from 'vitest';
import { acceptAnswered } from '../../../src/checks/negotiation/accept-answered.js';
import { charsetAgrees } from '../../../src/checks/negotiation/charset-agrees.js';
import { jsonNoByteOrderMark } from '../../../src/checks/negotiation/json-no-byte-order-mark.js';
import { checkTable, json, judged, type Row, xml } from '../harness.js';

const HTML = '<!DOCTYPE html><html><body>Backups<br></body></html>';
const BACKUP = xml('Backup');
const UTF16 = Buffer.from(`\uFEFF${BACKUP.replace('utf-8', 'utf-16')}`, 'utf16le');

checkTable(acceptAnswered, 'listBackups accept/other-type', [
  { name: 'XML', answer: { body: xml('EntityReferences') }, verdict: 'pass' },
  { name: 'JSON', answer: { body: json('EntityReferences') }, verdict: 'pass' },
  { name: '406 with an error', answer: { status: 406, body: xml('Error') }, verdict: 'pass' },
  { name: '406 without a body', answer: { status: 406 }, verdict: 'pass' },
  {
    name: 'an error that says which',
    of: 'getBackup unknown-id-accept/repeated',
    answer: { status: 404, body: json('Error') },
    verdict: 'pass',
  },
  {
    name: 'a failure',
    answer: { status: 500, reason: '', body: xml('Error') },
    verdict: ['fail', ['status', '200 or 406', '500']],
  },
  {
    name: 'a web page',
    answer: { body: HTML, headers: { 'Content-Type': 'text/html' } },
    verdict: ['fail', ['body', 'application/xml or application/json', 'text/html']],
  },
  {
    name: 'nothing at all',
    answer: {},
    verdict: ['fail', ['body', 'application/xml or application/json', 'no Content-Type']],
  },
  {
    name: 'JSON called XML',
    answer: { body: json('EntityReferences'), headers: { 'Content-Type': 'application/xml' } },
    verdict: ['fail', ['header:Content-Type', 'application/json', 'application/xml']],
  },
  {
    name: 'Accept as documented',
    of: 'listBackups reference/xml',
    answer: { body: xml('EntityReferences') },
    verdict: 'not-applied',
  },
]);

describe('what is left open', () => {
  it('passes with a note of what came', () => {
    const answer = { body: json('EntityReferences') };
    expect(
      judged(acceptAnswered, { of: 'listBackups accept/xml-preferred', name: '', answer, verdict: 'pass' })
        ?.reason,
    ).toBe('200, application/json');
  });
});

const LATIN = { 'Content-Type': 'application/xml; charset=iso-8859-1' };

function text(name: string, body: string | Buffer, type: string, verdict: Row['verdict']): Row {
  return { name, answer: { body, headers: { 'Content-Type': type } }, verdict };
}

checkTable(charsetAgrees, 'getBackup entity/xml', [
  text('the usual', BACKUP, 'application/xml; charset=utf-8', 'pass'),
  text('in capitals, quoted', BACKUP, 'application/xml;charset="UTF-8"', 'pass'),
  text('none is named', BACKUP, 'application/xml', 'pass'),
  text('both say UTF-16', UTF16, 'application/xml; charset=utf-16', 'pass'),
  text(
    'both say UTF-16, the high byte first',
    Buffer.from(UTF16).swap16(),
    'application/xml; charset=utf-16',
    'pass',
  ),
  text('UTF-16, and none is named', UTF16, 'application/xml', 'pass'),
  text('UTF-16, and the header says UTF-8', UTF16, 'application/xml; charset=utf-8', [
    'fail',
    ['header:Content-Type', 'utf-16le', 'utf-8'],
  ]),
  text(
    'both say Latin',
    Buffer.from(BACKUP.replace(/utf-8/i, 'iso-8859-1'), 'latin1'),
    LATIN['Content-Type'],
    'pass',
  ),
  text('the header says Latin', BACKUP, LATIN['Content-Type'], [
    'fail',
    ['header:Content-Type', BACKUP.match(/encoding="([^"]+)"/)?.[1] ?? 'utf-8', 'iso-8859-1'],
  ]),
  text('without a declaration', BACKUP.replace(/<\?xml.*?\?>/, ''), LATIN['Content-Type'], [
    'fail',
    ['header:Content-Type', 'utf-8', 'iso-8859-1'],
  ]),
  {
    name: 'JSON in UTF-8',
    of: 'getBackup entity/json',
    answer: { body: json('Backup') },
    verdict: 'pass',
  },
  {
    name: 'JSON in UTF-8 that is said to be something else',
    of: 'getBackup entity/json',
    answer: { body: json('Backup'), headers: { 'Content-Type': 'application/json; charset=utf-16' } },
    verdict: ['fail', ['header:Content-Type', 'utf-8', 'utf-16']],
  },
  {
    name: 'not UTF-8',
    of: 'getBackup entity/json',
    answer: { body: Buffer.from('{"Name":"\xE9"}', 'latin1') },
    verdict: ['blocked', 'blocked by json-well-formed'],
  },
  {
    name: 'no body',
    of: 'getBackup unknown-id/xml',
    answer: {},
    verdict: ['not-observed', 'The response has no XML or JSON.'],
  },
]);

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

checkTable(jsonNoByteOrderMark, 'getBackup entity/json', [
  { name: 'without', answer: { body: json('Backup') }, verdict: 'pass' },
  {
    name: 'with',
    answer: { body: Buffer.concat([MARK, Buffer.from(json('Backup'))]) },
    verdict: ['fail', ['body', '{ or [', 'EF BB BF']],
  },
  {
    name: 'XML',
    answer: { body: BACKUP },
    verdict: ['not-observed', 'The response has no JSON.'],
  },
  {
    name: 'XML that was asked for may have one',
    of: 'getBackup entity/xml',
    answer: { body: Buffer.concat([MARK, Buffer.from(BACKUP)]) },
    verdict: 'not-applied',
  },
]);
