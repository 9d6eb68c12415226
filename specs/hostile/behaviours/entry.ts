/** The entry point and the logon: before anything can be checked. */
import { type Answer, setHeader, withBody } from '../target.js';
import {
  at,
  type Behaviour,
  CONFORMS,
  FINDINGS,
  INCONCLUSIVE,
  isLogon,
  isReading,
  isRepositories,
  isRoot,
  UNREACHABLE,
} from './behaviour.js';

const page = (type: string, body: string) => (answer: Answer) =>
  withBody({ ...answer, status: 200, headers: setHeader(answer.headers, 'Content-Type', type) }, body);
const to =
  (location: string, status = 302) =>
  (): Answer => ({
    status,
    reason: 'Found',
    headers: [
      ['Location', location],
      ['Content-Length', '0'],
    ],
    body: Buffer.alloc(0),
  });
const replaced = (from: RegExp, by: string) => (answer: Answer) =>
  withBody(answer, answer.body.toString().replace(from, by));

/** Calls every session so, where it is opened and where sessions are listed. */
const called =
  (id: string): Behaviour['act'] =>
  (answer, asked) =>
    isLogon(asked) || /logonSessions\/?(?:\?|$)/i.test(asked.path)
      ? replaced(/(<SessionId>|"SessionId":"|"UID":"urn:veeam:LogonSession:)[^<"]*/g, `$1${id}`)(answer)
      : answer;

const AS_EVER: Behaviour['act'] = (answer) => answer;

const NO_PASSWORD = /no password was sent/;

export const ENTRY: readonly Behaviour[] = [
  {
    id: 'root-is-a-page',
    act: at(isRoot, page('text/html', '<html><body>Enterprise Manager</body></html>')),
    exit: UNREACHABLE,
    says: NO_PASSWORD,
  },
  {
    id: 'root-is-xhtml',
    act: at(
      isRoot,
      page('application/xml', '<html xmlns="http://www.w3.org/1999/xhtml"><a href="/sessionMngr"/></html>'),
    ),
    exit: UNREACHABLE,
    says: NO_PASSWORD,
  },
  {
    id: 'root-is-another-service',
    act: at(isRoot, page('application/json', '{"openapi":"3.0.1","paths":{}}')),
    exit: UNREACHABLE,
    says: NO_PASSWORD,
  },
  {
    id: 'root-is-an-error-that-names-the-host',
    act: at(isRoot, page('application/json', '{"error":"no backend for EnterpriseManager.example"}')),
    exit: UNREACHABLE,
    says: NO_PASSWORD,
  },
  { id: 'root-is-empty', act: at(isRoot, page('application/xml', '')), exit: UNREACHABLE, says: NO_PASSWORD },
  {
    id: 'root-is-a-number',
    act: at(isRoot, page('application/json', '42')),
    exit: UNREACHABLE,
    says: NO_PASSWORD,
  },
  {
    id: 'root-elsewhere',
    act: at(isRoot, to('https://login.example.com/')),
    exit: UNREACHABLE,
    says: /login\.example\.com/,
  },
  { id: 'root-404', act: at(isRoot, (a) => ({ ...a, status: 404 })), exit: UNREACHABLE, says: NO_PASSWORD },
  { id: 'redirect-to-itself', act: at(isRepositories, (_, { path }) => to(path)()), exit: FINDINGS },
  {
    id: 'redirect-to-others',
    act: at(isRepositories, to('http://127.0.0.1:9/api/repositories')),
    exit: FINDINGS,
  },
  { id: 'everything-401', act: at(isReading, (a) => ({ ...a, status: 401 })), exit: [1, 4] },
  { id: 'everything-404', act: at(isReading, (a) => ({ ...a, status: 404 })), exit: [1, 4] },
  { id: 'logon-500', act: at(isLogon, (a) => ({ ...a, status: 500 })), exit: UNREACHABLE },
  {
    id: 'logon-without-token',
    act: at(isLogon, (a) => ({ ...a, headers: a.headers.filter(([n]) => !/session|cookie/i.test(n)) })),
    exit: UNREACHABLE,
    keepsSessions: true,
  },
  {
    id: 'token-is-a-word',
    act: AS_EVER,
    tokenOf: (n) => `http${n === 1 ? '' : n}`,
    exit: [0, 1, 4],
    keepsSessions: true,
  },
  {
    id: 'token-is-markup',
    act: AS_EVER,
    tokenOf: (n) => `${'&quot;'}${n}`,
    exit: [0, 1, 4],
    keepsSessions: true,
  },
  {
    id: 'token-is-our-member',
    act: AS_EVER,
    tokenOf: (n) => `${'headers'}${n}`,
    exit: [0, 1, 4],
    keepsSessions: true,
  },
  {
    id: 'token-of-8000',
    act: AS_EVER,
    tokenOf: (n) => `${'x'.repeat(8000)}${n}`,
    exit: [0, 1, 4],
    keepsSessions: true,
  },
  {
    id: 'token-of-latin-1',
    act: AS_EVER,
    tokenOf: (n) => `caf\u00e9-${n}`,
    exit: [0, 1, 4],
    keepsSessions: true,
  },
  ...['..', 'a b', 'caf\u00e9', 'a#b'].map(
    (id): Behaviour => ({
      id: `session-is-called-${id}`,
      act: called(id),
      tokenOf: (n) => `token-${n}-of-no-guid`,
      exit: FINDINGS,
      says: /does not tell its id/,
      keepsSessions: true,
    }),
  ),
  {
    id: 'logon-link-starts-a-job',
    act: at(
      isRoot,
      replaced(/sessionMngr\/\?v=\w+/g, 'jobs/11111111-2222-4333-8444-555555555555?action=start'),
    ),
    exit: FINDINGS,
  },
  {
    id: 'logon-link-is-no-url',
    act: at(isRoot, replaced(/https?:[^"]*sessionMngr\/\?v=\w+/g, 'http://[::1')),
    exit: FINDINGS,
  },
  {
    id: 'ten-thousand-versions',
    act: at(isRoot, (answer) => {
      const [version = ''] =
        /<SupportedVersion [\s\S]*?<\/SupportedVersion>/.exec(answer.body.toString()) ?? [];
      const more = Array.from({ length: 10_000 }, (_, i) => version.replaceAll(/v1_\d/g, `v9_${i}`)).join('');
      return withBody(
        answer,
        answer.body.toString().replace('</SupportedVersions>', `${more}</SupportedVersions>`),
      );
    }),
    exit: [0, 1],
  },
  {
    id: 'logoff-refused',
    act: at(
      ({ method }) => method === 'DELETE',
      (a) => withBody({ ...a, status: 500, reason: 'No' }, ''),
    ),
    exit: FINDINGS,
    says: /logon session may be left/,
  },
  {
    id: 'expires-at-once',
    act: at(
      (asked) => isReading(asked) && asked.n > 60,
      (a) => withBody({ ...a, status: 401 }, ''),
    ),
    exit: [1, 4],
  },
  { id: 'nothing-odd', act: AS_EVER, exit: CONFORMS },
  {
    id: 'nothing-odd-many-at-once',
    act: AS_EVER,
    exit: CONFORMS,
    args: ['--concurrency', '20', '--timeout', '30000'],
  },
  {
    id: 'dies-half-way',
    act: at(
      ({ n }) => n > 100,
      () => (socket) => socket.destroy(),
    ),
    exit: INCONCLUSIVE,
    says: /stopped answering|went away|gone/i,
    keepsSessions: true,
  },
];
