/** Whatever the secrets of a run are, its reports keep their shape, and what can be searched for is not in them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunSummary } from '../../src/engine/events.js';
import { Secrets } from '../../src/http/redaction.js';
import { ownTexts } from '../../src/report/own-words.js';
import { redactSummary } from '../../src/report/redact-summary.js';
import { REPORTERS } from '../../src/report/registry.js';
import { parseXml } from '../../src/representation/xml.js';
import { exchange, finding, result, summary } from './summary.js';

/** Words of the formats, of HTTP and of the contract, and markup. */
const WORDS = [
  'http',
  'headers',
  'status',
  'request',
  'response',
  'content',
  'entries',
  'log',
  'GET',
  'POST',
  '200',
  'X-RestSvcSessionId',
  'Authorization',
  'Basic',
  'api',
  'logonSessions',
  'SessionId',
  'Password',
  'verdict',
  'fail',
  'testcase',
  '&quot;',
  '&amp;',
  '</td>',
  '"name":',
  '": "',
  '\\"',
  'veeam',
  'pass',
  '2026',
  'https://',
  '://em:9398/',
  'em:9398',
  '?action=',
  '[session 1]',
  'REDACTED',
  'true',
  'none',
  ' ',
  '%41',
];
const LONG = fc.string({
  unit: fc.constantFrom(...'aZ09%&<>"\'\\;[]é+/=_-. 💾'),
  minLength: 12,
  maxLength: 30,
});
const ANY = fc.oneof(fc.constantFrom(...WORDS), LONG, fc.uuid(), fc.string({ minLength: 1, maxLength: 9 }));

/** @param numRuns secrets that are tried for each statement */
export function reportsAreSafe(numRuns: number): void {
  describe('for any password, session, cookie and fields', () => {
    it('reports can be read, nothing of ours is renamed, and URLs are URLs', () => {
      fc.assert(
        fc.property(ANY, ANY, ANY, (password, session, key) => {
          const run = runWith(password, session, key);
          const reports = reportsOf(run, password);
          const { log } = JSON.parse(reports.get('har') ?? '');
          for (const [i, entry] of log.entries.entries()) {
            const seen = run.exchanges[i];
            expect(entry.request.method).toBe(seen?.request.method);
            expect(entry.response.status).toBe(seen?.response?.status);
            expect(entry.startedDateTime).toBe(seen?.startedAt);
            expect(Object.keys(entry)).toEqual(expect.arrayContaining(['request', 'response', 'timings']));
            expect(entry.request.headers.map(({ name }: { name: string }) => name)).toEqual(
              Object.keys(seen?.request.headers ?? {}),
            );
            expect(URL.canParse(entry.request.url), entry.request.url).toBe(true);
            expect(entry.request.url).not.toMatch(/[[\]\s"<>]/);
          }
          const [row] = JSON.parse(reports.get('json') ?? '').cases;
          expect(Object.keys(row)).toEqual(
            Object.keys(run.results[0] ?? {}).filter((name) => name !== 'area'),
          );
          expect(row).toMatchObject({ operation: 'getBackup', verdict: 'fail', check: 'content-type' });
          expect(parseXml(reports.get('junit') ?? '').problem).toBeUndefined();
        }),
        { numRuns },
      );
    });

    it('no report holds a secret that can be searched for, in any form', () => {
      fc.assert(
        fc.property(LONG, fc.uuid(), LONG, (password, session, key) => {
          // What is digits and signs alone is redacted by place only.
          for (const text of [password, key]) fc.pre(text.trim() === text && /[a-zé<>&]/i.test(text));
          const reports = reportsOf(runWith(password, session, key), password);
          for (const [id, text] of reports) {
            for (const secret of [password, session, key]) {
              for (const form of formsOf(secret))
                expect(text.includes(form), `${id} holds ${form}`).toBe(false);
            }
          }
        }),
        { numRuns },
      );
    });

    it('a session that is a word is replaced in every place that is a session’s', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...WORDS.filter((word) => /^\w+$/.test(word) && word !== 'REDACTED')),
          (session) => {
            const { log } = JSON.parse(
              reportsOf(runWith('hunter22-and-more', session, 'x'), '').get('har') ?? '',
            );
            const [, { request, response }] = log.entries;
            expect(request.url).toMatch(/\/logonSessions\/REDACTED-session-1\?/);
            expect(request.headers.at(-1).value).toBe('[session 1]');
            expect(JSON.parse(response.content.text).SessionId).toBe('[session 1]');
          },
        ),
        { numRuns },
      );
    });
  });
}

/** A run in which secrets stand in their places, and are told again elsewhere. */
function runWith(password: string, session: string, key: string): RunSummary {
  const token = header(session);
  const echo = JSON.stringify({ SessionId: session, Key: key, ApiKey: key, Echo: `${password} ${session}` });
  return summary({
    results: [
      result({
        verdict: 'fail',
        reason: `It said ${password} and ${key}.`,
        findings: [1, 2].map((exchange) =>
          finding({ exchange, message: `${session} ${key}`, actual: password, url: urlOf(session, key) }),
        ),
      }),
    ].map(({ findings, observations, ...rest }) => ({ ...rest, observations, findings })),
    exchanges: [
      exchange({
        request: {
          method: 'POST',
          headers: { Authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}` },
        },
        response: {
          status: 201,
          headers: [
            ['X-RestSvcSessionId', token],
            ['Set-Cookie', `X-RestSvcSessionId=${encodeURIComponent(session)}; Path=/api`],
          ],
        },
      }),
      exchange({
        id: 2,
        request: { url: urlOf(session, key), headers: { Accept: '*/*', 'X-RestSvcSessionId': token } },
        response: { reason: header(password), headers: [['X-Echo', header(key)]], body: Buffer.from(echo) },
      }),
    ],
  });
}

function urlOf(session: string, key: string): string {
  const [id, value] = [session, key].map(encodeURIComponent);
  return `https://em:9398/api/logonSessions/${id}?action=x&apiKey=${value}&filter=${value}`;
}

/** What a header can carry of a text. */
function header(text: string): string {
  return text.trim();
}

function reportsOf(run: RunSummary, password: string): Map<string, string> {
  const secrets = new Secrets();
  secrets.add(password, 'password');
  for (const each of run.exchanges) secrets.learn(each);
  secrets.spare([...ownTexts(run, REPORTERS, {})].join('\n'));
  const safe = redactSummary(run, secrets);
  return new Map(REPORTERS.map(({ id, render }) => [id, [...render(safe, {})].join('')]));
}

/** Forms made by other code than what is tested. */
function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    Buffer.from(`admin:${secret}`).toString('base64'),
    encodeURIComponent(secret),
    json,
    JSON.stringify(json).slice(1, -1),
    secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  ];
}
