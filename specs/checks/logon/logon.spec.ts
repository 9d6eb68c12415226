/** What a logon answers, accepted and refused, and what its cookie is good for. */
import { expect } from 'vitest';
import { httpVersion } from '../../../src/checks/http/http-version.js';
import { cookieAuthenticates } from '../../../src/checks/logon/cookie-authenticates.js';
import { loggedOnSession } from '../../../src/checks/logon/logged-on-session.js';
import { logonChallenge } from '../../../src/checks/logon/logon-challenge.js';
import { logonSessionCookie } from '../../../src/checks/logon/logon-session-cookie.js';
import { logonSessionToken } from '../../../src/checks/logon/logon-session-token.js';
import { versionLinks } from '../../../src/checks/logon/version-links.js';
import { versionsListed } from '../../../src/checks/logon/versions-listed.js';
import { type Answer, checkTable, json, type Row, type Verdict, xml } from '../harness.js';

const TOKEN = Buffer.from('a3f1c7d2-8e54-4b90-9d6a-1c2b3e4f5a68').toString('base64');
const PADDED = Buffer.from('0123456789abcdef').toString('base64');
const SESSION = xml('LogonSession');

function loggedOn(name: string, headers: NonNullable<Answer['headers']>, verdict: Verdict): Row {
  return { name, answer: { body: SESSION, headers }, verdict };
}

const NO_TOKEN: Verdict = ['fail', ['header:X-RestSvcSessionId', 'a session id', 'absent']];

const OTHERS: readonly Row[] = [
  { name: 'a refused logon', answer: { status: 401 }, verdict: ['blocked', 'blocked by status-code'] },
  { name: 'a read', of: 'getBackup entity/xml', answer: { body: xml('Backup') }, verdict: 'not-applied' },
  {
    name: 'meant to be refused',
    of: 'logon invented-user/xml',
    answer: { status: 401 },
    verdict: 'not-applied',
  },
];

checkTable(logonSessionToken, 'logon xml', [
  loggedOn('the header', { 'X-RestSvcSessionId': TOKEN }, 'pass'),
  loggedOn('in another case', { 'x-restsvcsessionid': TOKEN }, 'pass'),
  loggedOn('absent', {}, NO_TOKEN),
  loggedOn('empty', { 'X-RestSvcSessionId': '' }, NO_TOKEN),
  loggedOn('in the cookie only', { 'Set-Cookie': `X-RestSvcSessionId=${TOKEN}; Path=/api` }, NO_TOKEN),
  ...OTHERS,
]);

const NO_COOKIE: Verdict = ['fail', ['header:Set-Cookie', 'X-RestSvcSessionId=<session id>', 'absent']];

checkTable(logonSessionCookie, 'logon xml', [
  loggedOn(
    'the same as the header',
    { 'X-RestSvcSessionId': TOKEN, 'Set-Cookie': `X-RestSvcSessionId=${TOKEN}; Path=/api; Secure; HttpOnly` },
    'pass',
  ),
  loggedOn(
    'base64 padding belongs to the value',
    { 'X-RestSvcSessionId': PADDED, 'Set-Cookie': `X-RestSvcSessionId=${PADDED}; Path=/api` },
    'pass',
  ),
  loggedOn(
    'among other cookies, in another case',
    {
      'X-RestSvcSessionId': TOKEN,
      'Set-Cookie': ['lang=en', `x-restsvcsessionid = ${TOKEN};path=/api`],
    },
    'pass',
  ),
  loggedOn(
    'without the header: that is for logon-session-token',
    { 'Set-Cookie': `X-RestSvcSessionId=${TOKEN}` },
    'pass',
  ),
  loggedOn('no cookie', { 'X-RestSvcSessionId': TOKEN }, NO_COOKIE),
  loggedOn('another cookie', { 'Set-Cookie': `SessionId=${TOKEN}` }, NO_COOKIE),
  loggedOn('an empty cookie', { 'Set-Cookie': 'X-RestSvcSessionId=; Path=/api' }, NO_COOKIE),
  loggedOn(
    'another session in the cookie',
    { 'X-RestSvcSessionId': TOKEN, 'Set-Cookie': `X-RestSvcSessionId=${PADDED}` },
    ['fail', ['header:Set-Cookie', 'X-RestSvcSessionId=<session id>', 'another session id']],
  ),
  loggedOn(
    'tokens mind the case',
    { 'X-RestSvcSessionId': TOKEN, 'Set-Cookie': `X-RestSvcSessionId=${TOKEN.toLowerCase()}` },
    ['fail', ['header:Set-Cookie', 'X-RestSvcSessionId=<session id>', 'another session id']],
  ),
  ...OTHERS,
]);

function challenged(name: string, value: string | readonly string[] | null, verdict: 'pass' | 'fail'): Row {
  const actual = [value ?? []].flat().join(', ') || 'absent';
  return {
    name,
    answer: { status: 401, body: xml('Error'), headers: { 'WWW-Authenticate': value } },
    verdict:
      verdict === 'pass' ? verdict : ['fail', ['header:WWW-Authenticate', 'Basic Realm=RestSvc', actual]],
  };
}

checkTable(logonChallenge, 'logon invented-user/xml', [
  challenged('as documented', 'Basic Realm=RestSvc', 'pass'),
  challenged('in another case, quoted', 'basic realm="RestSvc", charset="UTF-8"', 'pass'),
  challenged('without a realm', 'Basic', 'pass'),
  challenged('behind another scheme', 'Negotiate, Basic realm="RestSvc"', 'pass'),
  challenged('in a header of its own', ['NTLM', 'Basic Realm=RestSvc'], 'pass'),
  challenged('no header', null, 'fail'),
  challenged('an empty header', '', 'fail'),
  challenged('another scheme', 'Bearer realm="RestSvc"', 'fail'),
  challenged('basic as a realm only', 'Bearer realm="basic"', 'fail'),
  challenged('a scheme that looks like it', 'X-Basic realm=RestSvc', 'fail'),
  {
    name: 'no credentials, in JSON',
    of: 'logon no-credentials/json',
    answer: { status: 401, headers: { 'www-authenticate': 'Basic' } },
    verdict: 'pass',
  },
  { name: 'not refused', answer: { status: 201 }, verdict: ['blocked', 'blocked by logon-refused'] },
  {
    name: 'a request without a session is no logon',
    of: 'getBackup no-session/xml',
    answer: { status: 401 },
    verdict: 'not-applied',
  },
]);

checkTable(cookieAuthenticates, 'getLogonSession cookie/json', [
  { name: 'served', answer: { status: 200, body: json('LogonSession') }, verdict: 'pass' },
  { name: 'refused', answer: { status: 401 }, verdict: ['fail', ['status', '200', '401']] },
  { name: 'sent elsewhere', answer: { status: 302 }, verdict: ['fail', ['status', '200', '302']] },
  { name: 'no answer', verdict: ['error', expect.stringMatching(/^timeout/) as string] },
  {
    name: 'after the logoff',
    of: 'getLogonSession ended-session/xml',
    answer: { status: 200 },
    verdict: 'not-applied',
  },
]);

const NO_VERSION: Verdict = [
  'fail',
  ['/SupportedVersions', 'at least one SupportedVersion with a Create link', 'none'],
];

checkTable(versionsListed, 'getRoot xml', [
  { name: 'the example', answer: { body: xml('EnterpriseManager') }, verdict: 'pass' },
  { name: 'in JSON', of: 'getRoot json', answer: { body: json('EnterpriseManager') }, verdict: 'pass' },
  {
    name: 'one is enough',
    answer: {
      body: xml('EnterpriseManager', [
        /<SupportedVersion Name="v1_5">[\s\S]*?<\/SupportedVersion>\s*<SupportedVersion[\s\S]*?<\/SupportedVersion>/,
        '',
      ]),
    },
    verdict: 'pass',
  },
  {
    name: 'no versions',
    answer: { body: xml('EnterpriseManager', [/<SupportedVersions>[\s\S]*<\/SupportedVersions>/, '']) },
    verdict: NO_VERSION,
  },
  {
    name: 'null',
    of: 'getRoot json',
    answer: { body: json('EnterpriseManager', { '/SupportedVersions': null }) },
    verdict: NO_VERSION,
  },
  {
    name: 'no names',
    answer: { body: xml('EnterpriseManager').replaceAll(/ Name="v1_\d"/g, '') },
    verdict: NO_VERSION,
  },
  {
    name: 'no link to log on',
    answer: { body: xml('EnterpriseManager').replaceAll('Rel="Create"', 'Rel="Down"') },
    verdict: NO_VERSION,
  },
  {
    name: 'links that name no version',
    answer: { body: xml('EnterpriseManager').replaceAll(/\?v=\w+/g, '') },
    verdict: NO_VERSION,
  },
  {
    name: 'cut off',
    answer: { body: '<EnterpriseManager' },
    verdict: ['blocked', 'blocked by xml-well-formed'],
  },
  {
    name: 'another resource',
    of: 'getBackup entity/xml',
    answer: { body: xml('Backup') },
    verdict: 'not-applied',
  },
]);

checkTable(versionLinks, 'getRoot xml', [
  { name: 'each with its version', answer: { body: xml('EnterpriseManager') }, verdict: 'pass' },
  {
    name: 'one with another version',
    of: 'getRoot json',
    answer: { body: json('EnterpriseManager').replace('?v=v1_6', '?v=v1_7') },
    verdict: [
      'fail',
      [
        '/SupportedVersions/SupportedVersions/1',
        '/sessionMngr/?v=v1_6',
        'https://em.example.com:9398/api/sessionMngr/?v=v1_7',
      ],
    ],
  },
  {
    name: 'one elsewhere',
    answer: { body: xml('EnterpriseManager', ['/sessionMngr/?v=v1_5', '/logonSessions/?v=v1_5']) },
    verdict: [
      'fail',
      [
        '/EnterpriseManager/SupportedVersions/SupportedVersion[1]',
        '/sessionMngr/?v=v1_5',
        'https://em.example.com:9398/api/logonSessions/?v=v1_5',
      ],
    ],
  },
  {
    name: 'no versions',
    answer: { body: xml('EnterpriseManager', [/<SupportedVersions>[\s\S]*<\/SupportedVersions>/, '']) },
    verdict: ['blocked', 'blocked by versions-listed'],
  },
]);

checkTable(loggedOnSession, 'logon json', [
  { name: 'the new session', answer: { body: json('LogonSession') }, verdict: 'pass' },
  { name: 'in XML', of: 'logon xml', answer: { body: SESSION }, verdict: 'pass' },
  {
    name: 'something else',
    answer: { body: json('LogonSession', { '/Type': 'LogonSessionList' }) },
    verdict: ['fail', ['/Type', 'LogonSession', 'LogonSessionList']],
  },
  ...OTHERS.map((row) => (row.of === undefined ? { ...row, of: 'logon json' } : row)),
]);

checkTable(httpVersion, 'logon xml', [
  { name: '1.1', answer: { body: SESSION }, verdict: 'pass' },
  {
    name: '1.0, at the entry point',
    of: 'getRoot xml',
    answer: { body: xml('EnterpriseManager'), httpVersion: '1.0' },
    verdict: ['fail', ['status', 'HTTP/1.1', 'HTTP/1.0']],
  },
  { name: 'elsewhere', of: 'getBackup entity/xml', answer: { body: xml('Backup') }, verdict: 'not-applied' },
]);
