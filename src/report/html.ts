import { createHash } from 'node:crypto';
import { pageAddress } from '../contract/types.js';
import { type Finding, type Result, VERDICTS, type Verdict } from '../engine/events.js';
import { totalsOf } from '../engine/totals.js';
import { findingsShown, type ShownFindings } from './bounds.js';
import { FORMATS } from './formats.js';
import { groupBy } from './group-by.js';
import { STYLE } from './html-style.js';
import { type Markup, markup } from './markup.js';
import { verdictOfRun } from './outcome.js';
import type { RedactedResult, RedactedSummary, Reporter, ReportOptions } from './reporter.js';

/** A sign before the word, so that nothing is told by colour alone. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  'not-applicable': '–',
  'not-observed': '?',
  blocked: '⊘',
  deviation: '≈',
  warn: '!',
  stale: '↻',
  fail: '✗',
  error: '‼',
};

/** Verdicts whose findings are shown in full, most urgent first, and what each means. */
const SHOWN: readonly (readonly [verdict: Verdict, title: string, meaning: string])[] = [
  ['fail', 'Failures', 'A MUST of the documentation does not hold.'],
  ['stale', 'Stale deviations', 'A recorded deviation no longer happens, or has expired.'],
  ['error', 'Errors', 'The suite could not judge.'],
  [
    'warn',
    'Warnings',
    'A SHOULD does not hold, a disputed MUST does not, or there is an undocumented addition.',
  ],
];

/** report.html: the result for people. One static page: nothing is loaded, nothing runs. */
export const html: Reporter = {
  ...FORMATS.html,
  *render(summary, options) {
    for (const piece of page(summary, options)) yield piece.markup;
  },
};

function* page(summary: RedactedSummary, options: ReportOptions): Generator<Markup> {
  const style = createHash('sha256').update(STYLE).digest('base64');
  const title = `Conformance of ${summary.target.url}`;
  yield markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${overall(summary, options)}
${about(summary)}
</header>
<main>
${verdicts(summary)}
${remarks(summary, options)}
${areas(summary)}
`;
  yield* findings(summary, options);
  yield exploration(summary);
  yield* everything(summary, options);
  yield markup`</main>
</body>
</html>
`;
}

/** What the run comes to, before anything else. */
function overall(summary: RedactedSummary, options: ReportOptions): Markup {
  const verdict = verdictOfRun(summary, options);
  return verdict === undefined ? markup`` : markup`<p class="overall">${verdict}</p>`;
}

/** What a reader must know of the run besides its results. */
function remarks({ notes }: RedactedSummary, { limits = [] }: ReportOptions): Markup {
  const sentences = [...limits, ...notes];
  if (sentences.length === 0) return markup``;
  return markup`<section aria-labelledby="remarks">
<h2 id="remarks">Limits and notes</h2>
<ul>${sentences.map((sentence) => markup`<li>${sentence}</li>`)}</ul>
</section>`;
}

function about({ target, suite, contract, startedAt, durationMs, operations }: RedactedSummary): Markup {
  const facts: readonly (readonly [string, string])[] = [
    ['Target', target.embedded ? `${target.url} (the mock that the run started)` : target.url],
    ['API versions', target.versions.join(', ') || 'none listed'],
    ['Contract', `${contract.edition}, API ${contract.apiVersion}`],
    ['Suite', `${suite.name} ${suite.version}`],
    ['Started', startedAt],
    ['Took', `${(durationMs / 1000).toFixed(1)} s`],
    ['Operations observed', `${operations.observed} of ${operations.contract} in the contract`],
  ];
  return markup`<dl class="facts">${facts.map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function verdicts({ totals }: RedactedSummary): Markup {
  return markup`<section aria-labelledby="verdicts">
<h2 id="verdicts">Verdicts</h2>
<ul class="totals">${VERDICTS.map(
    (verdict) => markup`<li class="${verdict}"><strong>${totals[verdict]}</strong> ${badge(verdict)}</li>`,
  )}</ul>
</section>`;
}

function areas({ results }: RedactedSummary): Markup {
  const rows = [...groupBy(results, ({ area }) => area)].sort(([a], [b]) => (a < b ? -1 : 1));
  return markup`<section aria-labelledby="areas">
<h2 id="areas">By area</h2>
<div class="wide" role="region" aria-labelledby="areas" tabindex="0"><table>
<thead><tr><th scope="col">Area</th>${VERDICTS.map((verdict) => markup`<th scope="col" class="number">${verdict}</th>`)}</tr></thead>
<tbody>${rows.map(([area, ofArea]) => {
    const totals = totalsOf(ofArea);
    return markup`<tr><th scope="row">${area}</th>${VERDICTS.map(
      (verdict) =>
        markup`<td class="number ${totals[verdict] > 0 ? verdict : 'zero'}">${totals[verdict]}</td>`,
    )}</tr>\n`;
  })}</tbody>
</table></div>
</section>`;
}

function* findings({ results }: RedactedSummary, options: ReportOptions): Generator<Markup> {
  yield markup`<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
`;
  const shown = findingsShown();
  let none = true;
  for (const [verdict, title, meaning] of SHOWN) {
    const rows = results.filter((result) => result.verdict === verdict);
    if (rows.length === 0) continue;
    none = false;
    yield markup`<h3>${badge(verdict)} ${title} (${rows.length})</h3>
<p>${meaning}${verdict === 'warn' && options.strict ? ' The run is strict: warnings count as failures.' : ''}</p>
`;
    for (const row of rows) yield article(row, shown(row), options);
  }
  yield markup`${none ? markup`<p>None.</p>\n` : ''}</section>
`;
}

function article(result: RedactedResult, shown: ShownFindings, options: ReportOptions): Markup {
  return markup`<article class="${result.verdict}">
<h4>${result.operation} <span>${result.variant}</span> · ${result.check}</h4>
<p>${result.level} ${requirement(result, options)}</p>
${result.reason === undefined ? '' : markup`<p>${result.reason}</p>`}
${shown.findings.map(finding)}
${shown.more === 0 ? '' : markup`<p>And ${shown.more} more findings.</p>`}
</article>
`;
}

function finding({ message, location, expected, actual, url, curl, disputed }: Finding): Markup {
  const facts: readonly (readonly [string, string])[] = [
    ['Location', location],
    ['Expected', expected],
    ['Actual', actual],
    ['URL', url],
    ['Repeat', curl],
  ];
  return markup`<div class="finding">
<p class="message">${message}</p>
${disputed === undefined ? '' : markup`<p>Disputed: ${disputed}</p>`}
<dl>${facts.map(([term, value]) => markup`<div><dt>${term}</dt><dd><code>${value}</code></dd></div>`)}</dl>
</div>`;
}

function exploration({ explored }: RedactedSummary): Markup {
  const list = (title: string, entries: readonly string[]): Markup =>
    entries.length === 0
      ? markup``
      : markup`<h3>${title} (${entries.length})</h3>
<ul>${entries.map((entry) => markup`<li><code>${entry}</code></li>`)}</ul>`;
  const { unlinked, uncharted } = explored;
  if (unlinked.length + uncharted.length === 0) return markup``;
  return markup`<section aria-labelledby="links">
<h2 id="links">Links</h2>
${list('Operations that no link leads to', unlinked)}
${list('Addresses that links lead to and no page describes', uncharted)}
</section>`;
}

function* everything({ results }: RedactedSummary, options: ReportOptions): Generator<Markup> {
  yield markup`<section aria-labelledby="results">
<h2 id="results">All results</h2>
`;
  for (const [operation, ofOperation] of groupBy(results, (result) => result.operation)) {
    const totals = totalsOf(ofOperation);
    const given = VERDICTS.filter((verdict) => totals[verdict] > 0).map(
      (verdict) => `${totals[verdict]} ${verdict}`,
    );
    yield markup`<details>
<summary><strong>${operation}</strong> ${given.join(', ')}</summary>
<div class="wide"><table>
<caption>${operation}</caption>
<thead><tr>${['Verdict', 'Variant', 'Check', 'Requirement', 'Level', 'Observed', 'Why'].map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>`;
    for (const result of ofOperation) yield row(result, options);
    yield markup`</tbody>
</table></div>
</details>
`;
  }
  yield markup`</section>
`;
}

/** Messages of findings in a row of the table; the findings themselves stand above. */
const MOST_MESSAGES = 3;

function row(result: RedactedResult, options: ReportOptions): Markup {
  const { reason, findings: all } = result;
  const more = all.length + result.moreFindings - MOST_MESSAGES;
  const why = [
    ...(reason === undefined ? [] : [reason]),
    ...all.slice(0, MOST_MESSAGES).map(({ message }) => message),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
  return markup`<tr><td>${badge(result.verdict)}</td><td>${result.variant}</td><th scope="row">${result.check}</th><td>${requirement(
    result,
    options,
  )}</td><td>${result.level}</td><td class="number">${result.observations}</td><td>${why.join('; ')}</td></tr>
`;
}

function requirement({ requirement: id }: Result, { catalogue }: ReportOptions): Markup {
  const page = catalogue?.requirements.find((r) => r.id === id)?.page;
  return page === undefined
    ? markup`${id}`
    : markup`<a href="${pageAddress(page)}" rel="noreferrer">${id}</a>`;
}

function badge(verdict: Verdict): Markup {
  return markup`<span class="badge ${verdict}"><span aria-hidden="true">${SIGNS[verdict]}</span> ${verdict}</span>`;
}
