import { noBody } from '../../../src/checks/http/no-body.js';
import { statusCode } from '../../../src/checks/http/status-code.js';
import { checkTable, xml } from '../harness.js';

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
    verdict: ['fail', ['status', '200', '404']],
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
