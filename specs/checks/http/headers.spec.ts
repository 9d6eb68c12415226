/** content-length and content-type: what the headers say of the body. */
import { contentLength } from '../../../src/checks/http/content-length.js';
import { contentType } from '../../../src/checks/http/content-type.js';
import { checkTable, json, xml } from '../harness.js';

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

const XML = xml('Backup');
const JSON_BODY = json('Backup');

/** A row: what Content-Type says of an XML body. */
function named(value: string, verdict: 'pass' | 'fail') {
  return {
    name: `XML as ${value}`,
    answer: { body: XML, headers: { 'Content-Type': value } },
    verdict:
      verdict === 'pass' ? verdict : (['fail', ['header:Content-Type', 'application/xml', value]] as const),
  };
}

checkTable(contentType, 'getBackup entity/xml', [
  {
    name: 'XML that we do not read',
    answer: { body: '<a>'.repeat(300) + '</a>'.repeat(300), headers: { 'Content-Type': 'application/xml' } },
    verdict: 'pass',
  },
  named('application/xml', 'pass'),
  named('application/xml; charset=utf-8', 'pass'),
  named('application/xml;charset="UTF-8";q=1', 'pass'),
  named('application/xml ; charset=utf-8', 'pass'),
  named('Application/XML', 'pass'),
  named('text/xml', 'fail'),
  named('application/xhtml+xml', 'fail'),
  named('application/json', 'fail'),
  named('application/xml-dtd', 'fail'),
  named('text/plain; application/xml', 'fail'),
  named('', 'fail'),
  {
    name: 'JSON as application/json',
    of: 'getBackup entity/json',
    answer: { body: JSON_BODY, headers: { 'Content-Type': 'application/json; charset=utf-8' } },
    verdict: 'pass',
  },
  {
    name: 'JSON after a byte order mark',
    of: 'getBackup entity/json',
    answer: { body: `\uFEFF${JSON_BODY}`, headers: { 'Content-Type': 'application/json' } },
    verdict: 'pass',
  },
  {
    name: 'the name fits the bytes, not the question: the wrong form is for accept-honoured',
    of: 'getBackup entity/json',
    answer: { body: XML },
    verdict: 'pass',
  },
  ...['application/problem+json', 'text/json', 'application/xml'].map((type) => ({
    name: `JSON as ${type}`,
    of: 'getBackup no-session/json',
    answer: { body: json('Error'), headers: { 'Content-Type': type } },
    verdict: ['fail', ['header:Content-Type', 'application/json', type]] as const,
  })),
  {
    name: 'an HTML page is of neither type, even where it is well-formed',
    answer: { body: '<html><body/></html>', headers: { 'Content-Type': 'text/html' } },
    verdict: ['fail', ['header:Content-Type', 'application/xml', 'text/html']],
  },
  {
    name: 'plain text',
    answer: { body: 'Service Unavailable', headers: { 'Content-Type': 'application/xml' } },
    verdict: [
      'fail',
      ['header:Content-Type', 'a body in application/xml or application/json', 'application/xml'],
    ],
  },
  {
    name: 'no Content-Type',
    answer: { body: XML, headers: { 'Content-Type': null } },
    verdict: ['fail', ['header:Content-Type', 'application/xml', 'absent']],
  },
  {
    name: 'no body',
    answer: { headers: { 'Content-Type': 'text/html' } },
    verdict: ['not-observed', 'The response has no body.'],
  },
]);
