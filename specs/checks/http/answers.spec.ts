/** status-code and no-body, accept-honoured and default-xml: whether the answer is of the kind asked for. */

import { acceptHonoured } from '../../../src/checks/http/accept-honoured.js';
import { defaultXml } from '../../../src/checks/http/default-xml.js';
import { noBody } from '../../../src/checks/http/no-body.js';
import { statusCode } from '../../../src/checks/http/status-code.js';
import { checkTable, json, xml } from '../harness.js';

checkTable(statusCode, 'getBackup entity/xml', [
  { name: '200 for a read', answer: { body: xml('Backup') }, verdict: 'pass' },
  { name: '201 for a logon', of: 'logon xml', answer: { status: 201 }, verdict: 'pass' },
  { name: '204 for a logoff', of: 'logoff xml', answer: { status: 204 }, verdict: 'pass' },
  {
    name: 'the reason phrase is free',
    answer: { body: xml('Backup'), reason: 'Fine' },
    verdict: 'pass',
  },
  {
    name: '200 for a logon',
    of: 'logon xml',
    answer: { status: 200 },
    verdict: ['fail', ['status', '201', '200']],
  },
  {
    name: '200 for a logoff',
    of: 'logoff xml',
    answer: { status: 200 },
    verdict: ['fail', ['status', '204', '200']],
  },
  { name: 'a redirect', answer: { status: 302 }, verdict: ['fail', ['status', '200', '302']] },
  { name: 'no content', answer: { status: 204 }, verdict: ['fail', ['status', '200', '204']] },
  {
    name: 'a documented error is no success',
    answer: { status: 404, body: xml('Error') },
    verdict: [
      'fail',
      ['status', '200', '404: Cannot find restore point [91d4c6b8-3e2f-4a59-8c7d-6e5f4a3b2c14]'],
    ],
  },
  { name: 'a server error', answer: { status: 500 }, verdict: ['fail', ['status', '200', '500']] },
  { name: 'no answer', verdict: ['error', 'timeout: No complete answer within 30000 ms.'] },
  {
    name: 'refusals have checks of their own',
    of: 'getBackup unknown-id/xml',
    answer: { status: 200 },
    verdict: 'not-applied',
  },
  {
    name: 'so has the cookie',
    of: 'getLogonSession cookie/xml',
    answer: { status: 401 },
    verdict: 'not-applied',
  },
]);

checkTable(noBody, 'logoff xml', [
  { name: '204 and nothing', answer: {}, verdict: 'pass' },
  { name: 'Content-Length: 0', answer: { headers: { 'Content-Length': '0' } }, verdict: 'pass' },
  {
    name: 'a body after 204',
    answer: { body: '<ok/>' },
    verdict: ['fail', ['header:Content-Length', 'no body', '5 bytes']],
  },
  {
    name: 'a line feed is a body',
    answer: { body: '\n' },
    verdict: ['fail', ['header:Content-Length', 'no body', '1 bytes']],
  },
  {
    name: 'another status',
    answer: { status: 200, body: '<ok/>' },
    verdict: ['blocked', 'blocked by status-code'],
  },
  {
    name: 'a read has a body',
    of: 'getBackup entity/xml',
    answer: { body: xml('Backup') },
    verdict: 'not-applied',
  },
]);

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
