import { contentLength } from '../../../src/checks/http/content-length.js';
import { checkTable, xml } from '../harness.js';

const body = xml('Backup');
const length = String(Buffer.byteLength(body));
const umlaut = xml('Backup', ['Name="Web Servers" UID', 'Name="Wäb Sörvers" UID']);

function wrong(value: string, actual = value) {
  return {
    answer: { body, headers: { 'Content-Length': value } },
    verdict: ['fail', ['header:Content-Length', length, actual]],
  } as const;
}

checkTable(contentLength, 'getBackup entity/xml', [
  { name: 'the number of bytes', answer: { body }, verdict: 'pass' },
  {
    name: 'the header in another case',
    answer: { body, headers: { 'Content-Length': null, 'content-length': length } },
    verdict: 'pass',
  },
  {
    name: 'bytes, not characters',
    answer: { body: umlaut, headers: { 'Content-Length': String(umlaut.length) } },
    verdict: ['fail', ['header:Content-Length', String(umlaut.length + 2), String(umlaut.length)]],
  },
  {
    name: 'a byte order mark counts',
    answer: { body: `\uFEFF${body}`, headers: { 'Content-Length': String(Number(length) + 3) } },
    verdict: 'pass',
  },
  { name: 'too small', ...wrong(String(Number(length) - 1)) },
  { name: 'too large', ...wrong(String(Number(length) + 1)) },
  { name: '0 with a body', ...wrong('0') },
  { name: 'no number', ...wrong('many') },
  {
    name: 'chunked',
    answer: { body, headers: { 'Content-Length': null, 'Transfer-Encoding': 'chunked' } },
    verdict: ['fail', ['header:Content-Length', length, 'absent (Transfer-Encoding: chunked)']],
  },
  {
    name: 'no length at all',
    answer: { body, headers: { 'Content-Length': null } },
    verdict: ['fail', ['header:Content-Length', length, 'absent (Transfer-Encoding: absent)']],
  },
  {
    name: 'an error page has a length, too',
    of: 'getBackup no-session/xml',
    answer: { body: '<html/>', headers: { 'Content-Length': null } },
    verdict: ['fail', ['header:Content-Length', '7', 'absent (Transfer-Encoding: absent)']],
  },
  { name: 'no body', answer: {}, verdict: ['not-observed', 'The response has no body.'] },
  {
    name: 'an empty body with length 0',
    answer: { headers: { 'Content-Length': '0' } },
    verdict: ['not-observed', 'The response has no body.'],
  },
  {
    name: 'a logoff has no body to measure',
    of: 'logoff xml',
    answer: { status: 204 },
    verdict: 'not-applied',
  },
  { name: 'no answer', verdict: ['error', 'timeout: No complete answer within 30000 ms.'] },
]);
