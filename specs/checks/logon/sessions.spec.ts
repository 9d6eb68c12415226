/** Sessions over their life, in the list and by version; session ids that are none; what a role refuses. */
import { forbiddenRefused } from '../../../src/checks/errors/forbidden-refused.js';
import { spoiltSessionRefused } from '../../../src/checks/errors/spoilt-session-refused.js';
import { cookieWins } from '../../../src/checks/logon/cookie-wins.js';
import { endedSessionUnlisted } from '../../../src/checks/logon/ended-session-unlisted.js';
import { foreignLogoffAsSaid } from '../../../src/checks/logon/foreign-logoff-as-said.js';
import { foreignSessionAnswered } from '../../../src/checks/logon/foreign-session-answered.js';
import { idleSessionRefused } from '../../../src/checks/logon/idle-session-refused.js';
import { sessionListed } from '../../../src/checks/logon/session-listed.js';
import { sessionNamedAlike } from '../../../src/checks/logon/session-named-alike.js';
import { sessionOfItself } from '../../../src/checks/logon/session-of-itself.js';
import { unsupportedVersionRefused } from '../../../src/checks/logon/unsupported-version-refused.js';
import { versionLogsOn } from '../../../src/checks/logon/version-logs-on.js';
import { checkTable, json, type Row, xml } from '../harness.js';

const READ: Row = {
  name: 'an ordinary read',
  of: 'getBackup entity/xml',
  answer: { body: xml('Backup') },
  verdict: 'not-applied',
};

const refused = (status: number): Row => ({ name: String(status), answer: { status }, verdict: 'pass' });
const letIn = (status: number, expected: string): Row => ({
  name: `let in with ${status}`,
  answer: { status, reason: '' },
  verdict: ['fail', ['status', expected, String(status)]],
});

checkTable(spoiltSessionRefused, 'listLogonSessions other-case-session/xml', [
  refused(401),
  letIn(200, '401'),
  letIn(500, '401'),
  {
    name: 'as a cookie, cut',
    of: 'listLogonSessions cut-session-cookie/json',
    answer: { status: 200, reason: '' },
    verdict: ['fail', ['status', '401', '200']],
  },
  READ,
]);

checkTable(cookieWins, 'listLogonSessions invented-cookie/xml', [
  refused(401),
  letIn(200, '401'),
  {
    name: 'a good cookie',
    of: 'listLogonSessions valid-cookie/xml',
    answer: { status: 200 },
    verdict: 'pass',
  },
  {
    name: 'a good cookie that does not count',
    of: 'listLogonSessions valid-cookie/xml',
    answer: { status: 401, reason: '' },
    verdict: ['fail', ['status', '200', '401']],
  },
  READ,
]);

checkTable(idleSessionRefused, 'getLogonSession idle-session/xml', [refused(401), letIn(200, '401'), READ]);

checkTable(forbiddenRefused, 'listJobs forbidden/json', [
  refused(403),
  letIn(200, '403'),
  letIn(404, '403'),
  READ,
]);

const ANSWERS = '401 or 403 or 404 or 405 or 500 or 501';

checkTable(foreignSessionAnswered, 'getLogonSession foreign-session/xml', [
  { name: 'shown', answer: { status: 200, body: xml('LogonSession') }, verdict: 'pass' },
  refused(403),
  refused(500),
  {
    name: 'neither shown nor refused',
    answer: { status: 302, reason: '' },
    verdict: ['warn', ['status', `200 or ${ANSWERS}`, '302']],
  },
  {
    name: 'ended',
    of: 'logoff foreign-session',
    answer: { status: 204 },
    verdict: 'pass',
  },
  {
    name: 'neither ended nor refused',
    of: 'logoff foreign-session',
    answer: { status: 200, reason: '' },
    verdict: ['warn', ['status', `204 or ${ANSWERS}`, '200']],
  },
  READ,
]);

const granted = { at: 'logoff foreign-session', status: 204 };
const denied = { at: 'logoff foreign-session', status: 403 };

checkTable(foreignLogoffAsSaid, 'getLogonSession after-foreign-logoff', [
  {
    name: 'refused, and it goes on',
    answer: { status: 200, body: xml('LogonSession') },
    beside: [denied],
    verdict: 'pass',
  },
  {
    name: 'refused, and it is gone',
    answer: { status: 401, reason: '' },
    beside: [denied],
    verdict: ['fail', ['status', '200', '401']],
  },
  { name: 'granted, and it is gone', answer: { status: 401 }, beside: [granted], verdict: 'pass' },
  {
    name: 'granted, and it goes on',
    answer: { status: 200, reason: '' },
    beside: [granted],
    verdict: ['fail', ['status', '401', '200']],
  },
  {
    name: 'never asked for',
    answer: { status: 200 },
    verdict: ['not-observed', 'The end of the session was not asked for.'],
  },
  READ,
]);

checkTable(versionLogsOn, 'logon version/v1_5', [
  { name: 'logged on', answer: { status: 201, body: xml('LogonSession') }, verdict: 'pass' },
  { name: 'refused', answer: { status: 400, reason: '' }, verdict: ['fail', ['status', '201', '400']] },
  READ,
]);

checkTable(unsupportedVersionRefused, 'logon version/v1_4', [
  refused(400),
  refused(401),
  refused(404),
  refused(500),
  {
    name: 'logged on all the same',
    answer: { status: 201, reason: '', body: xml('LogonSession') },
    verdict: [
      'fail',
      ['status', '400 or 401 or 403 or 404 or 405 or 406 or 409 or 410 or 415 or 422 or 500 or 501', '201'],
    ],
  },
  READ,
]);

const LOGON = { at: 'logon xml', body: xml('LogonSession') };
const LIST = xml('LogonSessions');
const EMPTY = '<LogonSessions xmlns="http://www.veeam.com/ent/v1.0" />';
const OTHER = LIST.replaceAll(/(logonSessions\/)[0-9a-f-]{36}/gi, '$15a7c2e90-0000-4e8f-b3a6-9c8d7e6f5a42');
const own = /logonSessions\/([0-9a-f-]{36})/i.exec(LOGON.body)?.[1] ?? '';
const NAME = /<UserName>([^<]*)/.exec(LOGON.body)?.[1] ?? '';
const LISTED = /"SessionId": ?"([^"]*)/.exec(json('LogonSessions'))?.[1] ?? '';
const WITH_OWN = LIST.replaceAll(/(logonSessions\/)[0-9a-f-]{36}/gi, `$1${own.toUpperCase()}`);

checkTable(sessionListed, 'listLogonSessions open-session/xml', [
  { name: 'there', answer: { body: WITH_OWN }, beside: [LOGON], verdict: 'pass' },
  {
    name: 'only another one',
    answer: { body: OTHER },
    beside: [LOGON],
    verdict: ['fail', ['/LogonSessions', 'the session of the request', 'absent']],
  },
  {
    name: 'none',
    answer: { body: EMPTY },
    beside: [LOGON],
    verdict: ['fail', ['/LogonSessions', 'the session of the request', 'absent']],
  },
  {
    name: 'the logon said nothing',
    answer: { body: LIST },
    beside: [{ at: 'logon xml', body: '' }],
    verdict: ['not-observed', 'The logon does not say which session it opened.'],
  },
  { name: 'refused', answer: { status: 401 }, verdict: ['blocked', 'blocked by status-code'] },
  READ,
]);

checkTable(endedSessionUnlisted, 'listLogonSessions ended-session/json', [
  {
    name: 'gone',
    answer: { body: json('LogonSessions').replaceAll(own, '5a7c2e90-0000-4e8f-b3a6-9c8d7e6f5a42') },
    beside: [{ at: 'logon json', body: json('LogonSession') }],
    verdict: 'pass',
  },
  {
    name: 'still there',
    answer: { body: json('LogonSessions').replaceAll(/(logonSessions\/)[0-9a-f-]{36}/gi, `$1${own}`) },
    beside: [{ at: 'logon json', body: json('LogonSession') }],
    verdict: ['fail', ['/LogonSessions', 'no session that has ended', 'the session that was logged off']],
  },
  {
    name: 'a session that still works',
    answer: { body: json('LogonSessions').replaceAll(/(logonSessions\/)[0-9a-f-]{36}/gi, `$1${own}`) },
    beside: [
      { at: 'logon json', body: json('LogonSession') },
      { at: 'getLogonSession ended-session/json', status: 200, body: json('LogonSession') },
    ],
    verdict: ['not-observed', 'The session still works: another check says so.'],
  },
  {
    name: 'the logon said nothing',
    answer: { body: json('LogonSessions') },
    verdict: ['not-observed', 'The logon does not say which session it opened.'],
  },
  READ,
]);

checkTable(sessionNamedAlike, 'listLogonSessions open-session/xml', [
  { name: 'one name', answer: { body: WITH_OWN }, beside: [LOGON], verdict: 'pass' },
  {
    name: 'in capitals',
    answer: {
      body: WITH_OWN.replace(/<UserName>[^<]*/, (name) => `<UserName>${name.slice(10).toUpperCase()}`),
    },
    beside: [LOGON],
    verdict: 'pass',
  },
  {
    name: 'two names',
    answer: { body: WITH_OWN.replaceAll(/<UserName>[^<]*/g, '<UserName>guest') },
    beside: [LOGON],
    verdict: ['fail', ['/LogonSessions/0/UserName', NAME, 'guest']],
  },
  {
    name: 'a logon that says no id, and a session of somebody without an address',
    answer: {
      body: WITH_OWN.replaceAll(/ Href="[^"]*logonSessions[^"]*"/gi, '').replaceAll(
        /<UserName>[^<]*/g,
        '<UserName>guest',
      ),
    },
    beside: [{ ...LOGON, body: LOGON.body.replaceAll(/ Href="[^"]*logonSessions[^"]*"/gi, '') }],
    verdict: ['not-observed', 'Not both the logon and the list name the user.'],
  },
  {
    name: 'a logon that names nobody',
    answer: { body: WITH_OWN },
    beside: [{ ...LOGON, body: LOGON.body.replace(/<UserName>.*<\/UserName>/, '') }],
    verdict: ['not-observed', 'Not both the logon and the list name the user.'],
  },
  { ...READ },
]);

const ID = 'd7e68afd-cc15-4b1a-bd30-51eb309a1dab';

checkTable(sessionOfItself, 'getLogonSession xml', [
  { name: 'the example', answer: { body: xml('LogonSession') }, verdict: 'pass' },
  {
    name: 'another id',
    answer: { body: xml('LogonSession', [/<SessionId>[^<]*/, `<SessionId>${ID}`]) },
    verdict: ['fail', ['/SessionId', own, ID]],
  },
  {
    name: 'in a list, as JSON',
    of: 'listLogonSessions json',
    answer: { body: json('LogonSessions').replace(/("SessionId": ?")[^"]*/, `$1${ID}`) },
    verdict: ['fail', ['/LogonSessions/0/SessionId', LISTED, ID]],
  },
  {
    name: 'no address',
    answer: { body: xml('LogonSession', [/ Href="[^"]*logonSessions[^"]*"/, '']) },
    verdict: ['not-observed', 'No logon session has an id and an address.'],
  },
  READ,
]);
