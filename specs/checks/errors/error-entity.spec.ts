import { errorEntity } from '../../../src/checks/errors/error-entity.js';
import { checkTable, json, xml } from '../harness.js';

const MESSAGE = 'Cannot find backup [ffffffff-0000-4000-8000-00000000dead]';

/** An Error in XML with attributes as they stand. */
function error(attributes: string, children = ''): string {
  return `<Error xmlns="http://www.veeam.com/ent/v1.0" ${attributes}>${children}</Error>`;
}

checkTable(errorEntity, 'getBackup unknown-id/xml', [
  {
    name: 'what may be refused at once or by its task, and is accepted',
    of: 'retryJob never-run/json',
    answer: { status: 202, reason: 'Accepted', body: json('Task') },
    verdict: ['not-observed', 'The request was not refused at once.'],
  },
  {
    name: 'the same, refused with a web page',
    of: 'retryJob never-run/json',
    answer: { status: 400, body: '<!DOCTYPE html><html></html>', headers: { 'Content-Type': 'text/html' } },
    verdict: ['fail', ['body', 'application/json', 'The document has a document type declaration.']],
  },
  { name: 'the example in XML', answer: { body: xml('Error') }, verdict: 'pass' },
  {
    name: 'the example in JSON',
    of: 'getBackup unknown-id/json',
    answer: { body: json('Error') },
    verdict: 'pass',
  },
  {
    name: 'application/xml without charset, as genuine servers have it',
    answer: { body: xml('Error'), headers: { 'Content-Type': 'application/xml' } },
    verdict: 'pass',
  },
  {
    name: 'a FirstChanceExceptionMessage',
    answer: {
      body: error(
        `Message="${MESSAGE}" StatusCode="404"`,
        '<FirstChanceExceptionMessage>x</FirstChanceExceptionMessage>',
      ),
    },
    verdict: 'pass',
  },
  {
    name: 'wrong order and additions are not the point here',
    answer: {
      body: error(
        `Message="${MESSAGE}" StatusCode="404" Hint="none"`,
        '<StackTrace/><FirstChanceExceptionMessage/><Detail/>',
      ),
    },
    verdict: 'pass',
  },
  {
    name: 'the null members left out',
    of: 'getBackup unknown-id/json',
    answer: { body: `{"Message":"${MESSAGE}","StatusCode":404}` },
    verdict: 'pass',
  },
  {
    name: 'an addition in JSON',
    of: 'getBackup unknown-id/json',
    answer: { body: json('Error', { '/Hint': 'none' }) },
    verdict: 'pass',
  },
  {
    name: 'either status, as long as it is the same in the body',
    of: 'getBackup malformed-id/xml',
    answer: { status: 400, body: xml('Error', ['StatusCode="404"', 'StatusCode="400"']) },
    verdict: 'pass',
  },
  {
    name: 'another StatusCode than the status',
    of: 'getBackup malformed-id/xml',
    answer: { status: 400, body: xml('Error') },
    verdict: ['fail', ['/Error/@StatusCode', '400', '404']],
  },
  {
    name: 'another StatusCode than the status, in JSON',
    of: 'getBackup unknown-id/json',
    answer: { body: json('Error', { '/StatusCode': 500 }) },
    verdict: ['fail', ['/StatusCode', '404', '500']],
  },
  {
    name: 'no StatusCode',
    answer: { body: xml('Error', [/ StatusCode="\d+"/, '']) },
    verdict: ['fail', ['/Error/@StatusCode', 'attribute StatusCode', 'absent']],
  },
  {
    name: 'StatusCode null',
    of: 'getBackup unknown-id/json',
    answer: { body: json('Error', { '/StatusCode': null }) },
    verdict: ['fail', ['/StatusCode', 'member StatusCode', 'absent']],
  },
  {
    name: 'StatusCode as text',
    of: 'getBackup unknown-id/json',
    answer: { body: json('Error', { '/StatusCode': '404' }) },
    verdict: ['fail', ['/StatusCode', 'type "integer"', '"404"']],
  },
  {
    name: 'StatusCode beyond errors',
    answer: { body: xml('Error', [/StatusCode="\d+"/, 'StatusCode="200"']) },
    verdict: ['fail', ['/Error/@StatusCode', 'minInclusive 400', '200']],
  },
  {
    name: 'no Message',
    answer: { body: error('StatusCode="404"') },
    verdict: ['fail', ['/Error/@Message', 'attribute Message', 'absent']],
  },
  {
    name: 'another namespace',
    answer: { body: '<Error Message="m" StatusCode="404"/>' },
    verdict: ['fail', ['/Error', 'http://www.veeam.com/ent/v1.0', '(none)']],
  },
  {
    name: 'another entity',
    answer: { body: xml('Backup') },
    verdict: ['fail', ['/', 'Error', 'Backup']],
  },
  {
    name: 'a list',
    of: 'getBackup unknown-id/json',
    answer: { body: '[]' },
    verdict: ['fail', ['', 'type "object"', '[]']],
  },
  {
    name: 'JSON where XML was asked for',
    answer: { body: json('Error') },
    verdict: ['fail', ['body', 'application/xml', 'json']],
  },
  {
    name: 'XML where JSON was asked for',
    of: 'getBackup unknown-id/json',
    answer: { body: xml('Error') },
    verdict: ['fail', ['body', 'application/json', 'xml']],
  },
  {
    name: 'the page of a web server',
    answer: {
      body: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><HTML><HEAD><TITLE>Not Found</TITLE>',
      headers: { 'Content-Type': 'text/html; charset=us-ascii' },
    },
    verdict: ['fail', ['body', 'application/xml', 'The document has a document type declaration.']],
  },
  {
    name: 'a page that is well-formed',
    answer: { body: '<html><body>Not Found</body></html>' },
    verdict: ['fail', ['/', 'Error', 'html']],
  },
  {
    name: 'plain text',
    answer: { body: 'Not Found' },
    verdict: ['fail', ['body', 'application/xml', 'The body is neither XML nor JSON.']],
  },
  { name: 'nothing', answer: {}, verdict: ['fail', ['body', 'application/xml', 'empty']] },
  {
    name: 'XML without an Accept header',
    of: 'getLogonSession ended-session/no-accept',
    answer: { body: xml('Error', ['"404"', '"401"']) },
    verdict: 'pass',
  },
  {
    name: 'no error at all',
    answer: { status: 200, body: xml('Backup') },
    verdict: ['not-observed', 'The request had another outcome, of which another check speaks.'],
  },
  { name: 'a success', of: 'getBackup entity/xml', answer: { body: xml('Error') }, verdict: 'not-applied' },
]);
