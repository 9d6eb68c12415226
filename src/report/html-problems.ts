import { pageAddress } from '../contract/types.js';
import { sentHeaders } from '../http/exchange.js';
import type { RedactedExchange } from '../http/redaction.js';
import type { Gravity, Problem } from '../problems/problem.js';
import { cut } from '../representation/shown.js';
import { excerptOf } from './excerpt.js';
import { type Markup, markup } from './markup.js';
import type { RedactedFinding, RedactedSummary, ReportOptions } from './reporter.js';

/** Problems that are shown in full; the others have a line. */
const MOST_IN_FULL = 100;

/** Names that stand in a line. */
const MOST_NAMED = 12;

const GRAVITY: Readonly<Record<Gravity, readonly [sign: string, word: string]>> = {
  fail: ['✗', 'fails'],
  stale: ['↻', 'stale deviation'],
  error: ['‼', 'not judged'],
  warn: ['!', 'warning'],
};

/** The problems, worst first, each with what was sent and what came. */
export function* problemsSection(summary: RedactedSummary, options: ReportOptions): Generator<Markup> {
  const { problems } = summary;
  yield markup`<section aria-labelledby="problems">
<h2 id="problems">Problems (${problems.length})</h2>
${problems.length === 0 ? markup`<p>None.</p>` : ''}
${(options.asked?.shell ?? []).length > 0 && problems.length > 0 ? shell(options.asked?.shell ?? []) : ''}
`;
  for (const problem of problems.slice(0, MOST_IN_FULL)) yield article(problem, summary, options);
  const rest = problems.slice(MOST_IN_FULL);
  if (rest.length > 0)
    yield markup`<h3>${rest.length} more</h3>
<ul>${rest.map(({ id, gravity, sentence, count }) => markup`<li id="p-${id}">${badge(gravity)} ${sentence} (${count})</li>`)}</ul>
`;
  yield markup`</section>
`;
}

/** What a shell needs before the lines that repeat a request. */
function shell(lines: readonly string[]): Markup {
  return markup`<details class="shell"><summary>To repeat a request</summary>
<p>Run this once in a shell; the curl lines below work after it.</p>
${code('shell', lines)}</details>`;
}

function article(problem: Problem, summary: RedactedSummary, options: ReportOptions): Markup {
  const { id, gravity, sentence, operations, count, level, place, disputed, checks, exemplar } = problem;
  const { finding, operation, variant } = exemplar;
  return markup`<article class="${gravity}" id="p-${id}">
<h3>${badge(gravity)} <a class="anchor" href="#p-${id}">${sentence}</a></h3>
<p>${level} ${requirement(problem, options)} · ${checks.join(', ')} · ${place === '' ? 'the whole answer' : place} · ${count} ${count === 1 ? 'finding' : 'findings'} · <code>${id}</code></p>
<p>At ${names(operations)}</p>
${disputed === undefined ? '' : markup`<p class="quiet">Disputed: ${disputed}</p>`}
${finding ? example(problem, finding, summary, `${operation} ${variant}`) : markup`<p>First at ${operation} ${variant}.</p>`}
</article>
`;
}

function names(operations: readonly string[]): Markup {
  const links = operations.map((id, i) => markup`${i === 0 ? '' : ', '}<a href="#op-${id}">${id}</a>`);
  if (operations.length <= MOST_NAMED) return markup`${links}`;
  return markup`${links.slice(0, MOST_NAMED)}<details class="inline"><summary>and ${operations.length - MOST_NAMED} more</summary>${links.slice(MOST_NAMED)}</details>`;
}

function requirement({ requirement: id }: Problem, { catalogue }: ReportOptions): Markup {
  const page = catalogue?.requirements.find((r) => r.id === id)?.page;
  return page === undefined
    ? markup`${id}`
    : markup`<a href="${pageAddress(page)}" rel="noreferrer">${id}</a>`;
}

/** Request and answer side by side, with the place marked. */
function example(
  { id, sentence }: Problem,
  finding: RedactedFinding,
  { exchangeOf }: RedactedSummary,
  where: string,
): Markup {
  const { message, location, expected, actual, curl, against } = finding;
  return markup`<div class="finding">
${message === sentence ? '' : markup`<p class="message">${message}</p>`}
<dl><div><dt>Expected</dt><dd><code>${expected}</code></dd></div>
<div><dt>Actual</dt><dd><code>${actual}</code></dd></div>
<div><dt>Place</dt><dd><code>${location}</code> in ${where}, entry ${finding.exchange} of evidence.har</dd></div></dl>
${sides(exchangeOf(finding.exchange), finding)}
${code(`curl-${id}`, [curl])}
${against === undefined ? '' : markup`<details><summary>The answer that it is held to: entry ${against.exchange} of evidence.har</summary>${sides(exchangeOf(against.exchange), { ...finding, ...against })}${code(`curl-${id}-other`, [against.curl])}</details>`}
</div>`;
}

function sides(exchange: RedactedExchange | undefined, finding: RedactedFinding): Markup {
  return exchange
    ? markup`<div class="sides"><div><h4>Request</h4>${request(exchange)}</div><div><h4>Answer</h4>${answer(exchange, finding)}</div></div>`
    : markup`<p><code>${finding.url}</code></p>`;
}

function request(exchange: RedactedExchange): Markup {
  const { method, url, body } = exchange.request;
  const headers = sentHeaders(exchange.request).map(([name, value]) => markup`\n${name}: ${value}`);
  const text = body === undefined ? '' : cut(body.toString('utf8'), MOST_SENT);
  return markup`<pre>${method} ${url}${headers}${text === '' ? '' : markup`\n\n${inLines(text)}`}</pre>`;
}

/** Characters of a request's body that are shown. */
const MOST_SENT = 1500;

function answer({ response, failure }: RedactedExchange, { location }: RedactedFinding): Markup {
  if (!response) return markup`<pre>${failure?.kind ?? 'no answer'}: ${failure?.message ?? ''}</pre>`;
  const status = `${response.status} ${response.reason}`;
  const wanted = /^header:(.*)$/s.exec(location)?.[1]?.toLowerCase();
  const headers = response.headers.map(([name, value]) =>
    name.toLowerCase() === wanted ? markup`\n<mark>${name}: ${value}</mark>` : markup`\n${name}: ${value}`,
  );
  const { before, marked, after } = excerptOf(response.body.toString('utf8'), location);
  return markup`<pre>${location === 'status' ? markup`<mark>${status}</mark>` : status}${headers}

${inLines(before)}${marked === '' ? '' : markup`<mark>${inLines(marked)}</mark>`}${inLines(after)}</pre>`;
}

/** Text whose line ends stay: all else that does not show is made visible. */
function inLines(text: string): Markup {
  return markup`${text.split('\n').map((line, i) => markup`${i === 0 ? '' : markup`\n`}${line.replace(/\r$/, '')}`)}`;
}

/** Lines to copy; the button is there where the script runs. */
function code(id: string, lines: readonly string[]): Markup {
  return markup`<div class="copy"><pre id="${id}">${lines.map((line, i) => markup`${i === 0 ? '' : markup`\n`}${line}`)}</pre><button type="button" data-copy="${id}" hidden="">Copy</button></div>`;
}

function badge(gravity: Gravity): Markup {
  const [sign, word] = GRAVITY[gravity];
  return markup`<span class="badge ${gravity}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}
