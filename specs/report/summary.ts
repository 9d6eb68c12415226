import type { Finding, Result, RunSummary } from '../../src/engine/events.js';
import { totalsOf } from '../../src/engine/totals.js';
import type { Exchange, HttpRequest, HttpResponse } from '../../src/http/exchange.js';
import { Secrets } from '../../src/http/redaction.js';
import { redactSummary } from '../../src/report/redact-summary.js';
import type {
  Catalogue,
  RedactedSummary,
  Reporter,
  ReportOptions,
  RunAsked,
} from '../../src/report/reporter.js';
import { NO_SHAPES } from '../../src/shapes/shapes.js';

export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    fingerprint: 'content-type:getBackup:header:Content-Type',
    message: 'Content-Type names another media type',
    location: 'header:Content-Type',
    expected: 'application/xml',
    actual: 'text/html',
    place: 'header:Content-Type',
    status: 200,
    exchange: 1,
    url: 'https://em:9398/api/backups/1',
    curl: `curl -H "X-RestSvcSessionId: $SESSION" 'https://em:9398/api/backups/1'`,
    ...parts,
  };
}

export function result(parts: Partial<Result> = {}): Result {
  return {
    operation: 'getBackup',
    area: 'backups',
    variant: 'entity/xml',
    check: 'content-type',
    requirement: 'headers.content-type',
    level: 'MUST',
    verdict: 'pass',
    findings: [],
    observations: 1,
    ...parts,
  };
}

export interface ExchangeParts extends Omit<Partial<Exchange>, 'request' | 'response'> {
  readonly request?: Partial<HttpRequest>;
  readonly response?: Partial<HttpResponse>;
}

/** An exchange; without a response where there is a failure. */
export function exchange({ request, response, ...parts }: ExchangeParts = {}): Exchange {
  return {
    id: 1,
    startedAt: '2026-01-02T03:04:05.678Z',
    durationMs: 12,
    request: {
      method: 'GET',
      url: 'https://em:9398/api/backups/1',
      headers: { Accept: 'application/xml' },
      ...request,
    },
    ...(parts.failure
      ? {}
      : {
          response: {
            status: 200,
            reason: 'OK',
            httpVersion: '1.1',
            headers: [['Content-Type', 'application/xml; charset=utf-8']] as const,
            body: Buffer.from('<Backup/>'),
            ...response,
          },
        }),
    ...parts,
  };
}

/** A row whose findings name those exchanges, so that the evidence has them. */
export function naming(...exchanges: readonly Exchange[]): Result {
  const findings = exchanges.map(({ id }) => finding({ exchange: id }));
  return result({ verdict: 'fail', findings });
}

/** A run with these results; totals follow from them. */
export function summary(parts: Partial<RunSummary> = {}): RunSummary {
  const results = parts.results ?? [result()];
  return {
    target: { url: 'https://em:9398/api/', versions: ['v1_6', 'v1_7'], embedded: false },
    startedAt: '2026-01-02T03:04:05.678Z',
    durationMs: 4321,
    depth: 'standard',
    totals: totalsOf(results),
    operations: { observed: 20, contract: 349, chosen: 349 },
    seen: [],
    shapes: NO_SHAPES,
    explored: { unlinked: [], uncharted: [] },
    results,
    exchanges: [],
    interrupted: false,
    limits: [],
    left: [],
    openSessions: [],
    faults: [],
    suite: { name: 'em-conformance', version: '0.1.0' },
    contract: { edition: 'Veeam Backup Enterprise Manager 12.3', apiVersion: 'v1_7' },
    ...parts,
  };
}

/** What a contract would say of one operation, and of one requirement with its documentation page. */
export function catalogue(page = 'http_headers'): Catalogue {
  return {
    operations: [{ id: 'getBackup', area: 'backups', method: 'GET', path: '/backups/{ID}' }],
    requirements: [
      { id: 'headers.content-type', level: 'MUST', statement: 'Content-Type fits the body.', page },
    ],
    judges: new Map([['content-type', ['headers.content-type']]]),
  };
}

/** What a run was asked for. */
export const ASKED: RunAsked = {
  readOnly: true,
  writes: false,
  actions: false,
  account: 'admin',
  apiVersion: 'latest',
  include: [],
  exclude: [],
  checks: [],
  strict: false,
  minObserved: '10%',
  shell: ['export EM_SESSION=…'],
};

/** What a reporter is given for a run in which nothing is secret. */
export function redacted(parts: Partial<RunSummary> = {}): RedactedSummary {
  return redactSummary(summary(parts), new Secrets());
}

/** A report in one piece, of a run in which nothing is secret. */
export function rendered(
  reporter: Reporter,
  parts: Partial<RunSummary> = {},
  options: ReportOptions = {},
): string {
  return [...reporter.render(redacted(parts), options)].join('');
}

/** Strings that have made reports of other tools unreadable, and that XML can carry. */
export const AWKWARD: readonly string[] = [
  `quotes " ' and \`backticks\``,
  '<b>markup</b> & &amp; &#1; <!-- comment -->',
  ']]> and <![CDATA[ and <?pi?>',
  'line\nends\r\nof\rall\tkinds\u0085\u2028',
  'emoji 💾👩‍👩‍👧 and Łódź, 東京, עברית',
  '</script><script>alert(1)</script><img src=x onerror=alert(1)>',
  'javascript:alert(1)" onmouseover="alert(2)" x=\'',
  '</style><style>@import url(https://evil.example/)</style><!--',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is tried
  '${alert(1)} {{alert(1)}} <%= 1 %>',
  'true',
  '',
];

/** Those, and strings that no XML document may contain. */
export const HOSTILE: readonly string[] = [
  ...AWKWARD,
  'control \u0000 \u0001 \u0008 \u000b \u001b[31m \u007f \u009f',
  'right to left \u202egpj.exe\u202c and \u200bhidden\u00ad\ufeff',
  'lone \ud800 surrogates \udfff, not characters \ufffe \uffff',
  // Members that every object of JavaScript has.
  '__proto__',
  'constructor',
  'toString',
];
