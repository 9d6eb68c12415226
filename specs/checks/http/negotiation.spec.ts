import { acceptHonoured } from '../../../src/checks/http/accept-honoured.js';
import { defaultXml } from '../../../src/checks/http/default-xml.js';
import { checkTable, json, xml } from '../harness.js';

checkTable(acceptHonoured, 'getBackup entity/json', [
  { name: 'JSON for application/json', answer: { body: json('Backup') }, verdict: 'pass' },
  {
    name: 'XML for application/xml',
    of: 'getBackup entity/xml',
    answer: { body: xml('Backup') },
    verdict: 'pass',
  },
  {
    name: 'the bytes count, not what Content-Type says of them',
    answer: { body: json('Backup'), headers: { 'Content-Type': 'application/xml' } },
    verdict: 'pass',
  },
  {
    name: 'broken JSON is JSON still: that is for json-well-formed',
    answer: { body: '{"Name":' },
    verdict: 'pass',
  },
  { name: 'the logon, too', of: 'logon json', answer: { body: json('LogonSession') }, verdict: 'pass' },
  {
    name: 'XML for application/json',
    answer: { body: xml('Backup') },
    verdict: ['fail', ['body', 'application/json', 'xml']],
  },
  {
    name: 'XML that says it is JSON',
    answer: { body: xml('Backup'), headers: { 'Content-Type': 'application/json' } },
    verdict: ['fail', ['body', 'application/json', 'xml']],
  },
  {
    name: 'JSON for application/xml',
    of: 'getBackup entity/xml',
    answer: { body: json('Backup') },
    verdict: ['fail', ['body', 'application/xml', 'json']],
  },
  {
    name: 'an HTML page for application/json',
    answer: { body: '<!DOCTYPE html><p>Hello' },
    verdict: ['fail', ['body', 'application/json', 'xml']],
  },
  {
    name: 'plain text',
    answer: { body: 'Hello' },
    verdict: ['fail', ['body', 'application/json', 'neither']],
  },
  {
    name: 'a JSON scalar is no representation',
    answer: { body: 'null' },
    verdict: ['fail', ['body', 'application/json', 'neither']],
  },
  { name: 'an empty body', answer: {}, verdict: ['fail', ['body', 'application/json', 'empty']] },
  {
    name: 'another status',
    answer: { status: 503, body: '<html/>' },
    verdict: ['blocked', 'blocked by status-code'],
  },
  {
    name: 'no Accept was sent',
    of: 'getBackup reference/no-accept',
    answer: { body: xml('EntityRef') },
    verdict: 'not-applied',
  },
  {
    name: 'errors have a check of their own',
    of: 'getBackup no-session/json',
    answer: { body: xml('Error') },
    verdict: 'not-applied',
  },
]);

checkTable(defaultXml, 'getBackup reference/no-accept', [
  { name: 'XML', answer: { body: xml('EntityRef') }, verdict: 'pass' },
  { name: 'XML after a byte order mark', answer: { body: `\uFEFF${xml('EntityRef')}` }, verdict: 'pass' },
  { name: 'XML for a logon', of: 'logon no-accept', answer: { body: xml('LogonSession') }, verdict: 'pass' },
  {
    name: 'JSON',
    answer: { body: json('EntityRef') },
    verdict: ['fail', ['body', 'application/xml', 'json']],
  },
  {
    name: 'JSON that says it is XML',
    answer: { body: json('EntityRef'), headers: { 'Content-Type': 'application/xml' } },
    verdict: ['fail', ['body', 'application/xml', 'json']],
  },
  { name: 'nothing', answer: {}, verdict: ['fail', ['body', 'application/xml', 'empty']] },
  { name: 'another status', answer: { status: 500 }, verdict: ['blocked', 'blocked by status-code'] },
  {
    name: 'Accept was sent',
    of: 'getBackup reference/xml',
    answer: { body: json('EntityRef') },
    verdict: 'not-applied',
  },
]);
