import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pageAddress } from '../contract/types.js';
import { VERDICTS, type Verdict } from '../engine/events.js';
import { totalsOf } from '../engine/totals.js';
import { GRAVITIES } from '../problems/problem.js';
import { type Answer, answerOf, conformingOf, type RequirementAnswer, statesOf } from './answer.js';
import { FORMATS } from './formats.js';
import { groupBy } from './group-by.js';
import { pageData } from './html-data.js';
import { problemsSection } from './html-problems.js';
import { STYLE } from './html-style.js';
import { timesSection } from './html-times.js';
import { trendSection } from './html-trend.js';
import { type Markup, markup } from './markup.js';
import { verdictOfRun } from './outcome.js';
import type { RedactedSummary, Reporter, ReportOptions } from './reporter.js';

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

/**
 * report.html: the result for people, in one file that loads nothing. Verdict, problems, requirements and times stand there
 * as they are; its one script (`src/page`) adds search and filters, the picture and the rows of operations.
 */
export const html: Reporter = {
  ...FORMATS.html,
  *render(summary, options) {
    const answer = answerOf(summary, options);
    for (const piece of page(summary, options, answer)) yield piece.markup;
    yield '<script type="application/json" id="data">';
    // Nothing in it may end the element that it stands in.
    for (const piece of pageData(answer)) yield piece.replace(/[<>&]/g, (sign) => REFERENCES[sign] ?? sign);
    yield `</script>\n<script>${script()}</script>\n</body>\n</html>\n`;
  },
};

const REFERENCES: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

let client: string | undefined;

/** The script, the same two levels up from src/report and from dist/report. */
function script(): string {
  client ??= readFileSync(new URL('../../src/generated/page.js', import.meta.url), 'utf8');
  return client;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function* page(summary: RedactedSummary, options: ReportOptions, answer: Answer): Generator<Markup> {
  const title = `Conformance of ${summary.target.url}`;
  yield markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${{ markup: hashOf(STYLE) }}; script-src ${{ markup: hashOf(script()) }}; base-uri 'none'; form-action 'none'">
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
${keyFigures(summary, answer)}
<nav aria-label="Sections"><a href="#problems">Problems</a> ${options.trend ? markup`<a href="#trend">Over time</a> ` : ''}<a href="#matrix">Matrix</a> <a href="#operations">Operations</a> <a href="#requirements">Requirements</a> <a href="#times">Times</a> <a href="#about">About the run</a></nav>
</header>
<main>
`;
  yield* problemsSection(summary, options);
  yield remarks(summary, options);
  yield trendSection(summary, options, answer);
  yield areas(summary);
  yield EXPLORER;
  yield requirementsSection(answer);
  yield timesSection(summary, answer.operations);
  yield about(summary, options);
  yield exploration(summary);
  yield markup`</main>
`;
}

/** What the run comes to, before anything else. */
function overall(summary: RedactedSummary, options: ReportOptions): Markup {
  const verdict = verdictOfRun(summary, options);
  if (verdict === undefined) return markup``;
  const kind = options.outcome?.exit === 0 ? 'good' : options.outcome?.exit === 1 ? 'bad' : 'odd';
  return markup`<p class="overall ${kind}">${verdict}</p>`;
}

/** Figures that a reader wants first. */
function keyFigures(summary: RedactedSummary, answer: Answer): Markup {
  const { problems, operations } = summary;
  const ofGravity = GRAVITIES.map((gravity) => ({
    gravity,
    n: problems.filter((problem) => problem.gravity === gravity).length,
  })).filter(({ n }) => n > 0);
  const words = { fail: 'fail', stale: 'stale', error: 'not judged', warn: 'warnings' } as const;
  return markup`<ul class="figures">
<li><strong>${problems.length}</strong> problems${ofGravity.length > 0 ? `: ${ofGravity.map(({ gravity, n }) => `${n} ${words[gravity]}`).join(', ')}` : ''}</li>
<li><strong>${operations.observed}</strong> of ${operations.chosen} operations observed, <strong>${conformingOf(answer, summary)}</strong> of them without a complaint</li>
<li>Requirements: ${statesOf(answer)}</li>
</ul>`;
}

/** What a reader must know of the run besides its results. */
function remarks({ notes }: RedactedSummary, { limits = [] }: ReportOptions): Markup {
  const sentences = [...limits, ...notes];
  if (sentences.length === 0) return markup``;
  return markup`<section aria-labelledby="remarks">
<h2 id="remarks">Limits and notes</h2>
<ul>${sentences.map((sentence) => markup`<li>${sentence}</li>`)}</ul>
</section>
`;
}

function about(summary: RedactedSummary, { asked, strict = false }: ReportOptions): Markup {
  const { target, suite, contract, startedAt, durationMs, depth } = summary;
  const selection = asked
    ? [
        ...asked.include.map((glob) => `--include ${glob}`),
        ...asked.exclude.map((glob) => `--exclude ${glob}`),
        ...asked.checks.map((glob) => `--check ${glob}`),
      ].join(' ')
    : '';
  const did = asked?.readOnly
    ? 'nothing was changed (read-only)'
    : [
        'objects of its own were created, edited and deleted',
        ...(asked?.actions ? ['jobs, failovers and restores were started'] : []),
      ].join('; ');
  const facts: readonly (readonly [string, string])[] = [
    ['Target', target.embedded ? `${target.url} (the mock that the run started)` : target.url],
    ['API versions', target.versions.join(', ') || 'none listed'],
    ...(asked
      ? ([
          ['Account', asked.account],
          ...(asked.restoreOperator === undefined
            ? []
            : [['Second account', `${asked.restoreOperator} (restore operator)`] as const]),
          ['What was done', did],
          ['Selection', selection || 'everything'],
        ] as const)
      : []),
    ['Depth', depth],
    ['Strict', strict ? 'yes: warnings count as failures' : 'no'],
    ['Contract', `${contract.edition}, API ${contract.apiVersion}`],
    ['Suite', `${suite.name} ${suite.version}`],
    ['Started', startedAt],
    ['Took', `${(durationMs / 1000).toFixed(1)} s`],
  ];
  return markup`<section aria-labelledby="about">
<h2 id="about">About the run</h2>
<dl class="facts">${facts.map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
</section>
`;
}

function areas({ results }: RedactedSummary): Markup {
  const rows = [...groupBy(results, ({ area }) => area)].sort(([a], [b]) => (a < b ? -1 : 1));
  const given = VERDICTS.filter((verdict) => results.some((result) => result.verdict === verdict));
  return markup`<section aria-labelledby="areas">
<h2 id="areas">By area</h2>
<div class="wide" role="region" aria-labelledby="areas" tabindex="0"><table>
<thead><tr><th scope="col">Area</th>${given.map((verdict) => markup`<th scope="col" class="number">${badge(verdict)}</th>`)}</tr></thead>
<tbody>${rows.map(([area, ofArea]) => {
    const totals = totalsOf(ofArea);
    return markup`<tr><th scope="row">${area}</th>${given.map(
      (verdict) =>
        markup`<td class="number ${totals[verdict] > 0 ? verdict : 'zero'}">${totals[verdict]}</td>`,
    )}</tr>\n`;
  })}</tbody>
</table></div>
</section>
`;
}

/** Where the script puts the picture and the rows. */
const EXPLORER: Markup = markup`<section aria-labelledby="matrix">
<h2 id="matrix">Operations and kinds of check</h2>
<noscript><p>The picture and the rows of operations need the script of this page; report.json has them, too.</p></noscript>
<p class="quiet">The worst verdict of each kind; click a field for its rows.</p>
<div class="wide tall" id="matrix-body" role="region" aria-labelledby="matrix" tabindex="0"></div>
</section>
<section aria-labelledby="operations">
<h2 id="operations">Operations</h2>
<form id="filters" hidden="">
<label>Search <input type="search" name="search"/></label>
<label>Area <select name="area"><option value="">all</option></select></label>
<label>Verdict <select name="verdict"><option value="">all</option></select></label>
<label>Level <select name="level"><option value="">all</option><option>MUST</option><option>SHOULD</option><option>MAY</option></select></label>
<label>Requirement <input name="requirement" placeholder="query.filter"/></label>
<button type="reset">Clear</button>
<output id="told" aria-live="polite"></output>
</form>
<div id="operation-list"></div>
</section>
`;

const STATES: readonly RequirementAnswer['state'][] = ['not held', 'held', 'not observed', 'not judged'];

function requirementsSection({ requirements }: Answer): Markup {
  const groups = STATES.map((state) => [state, requirements.filter((r) => r.state === state)] as const);
  return markup`<section aria-labelledby="requirements">
<h2 id="requirements">Requirements</h2>
${groups
  .filter(([, all]) => all.length > 0)
  .map(
    ([
      state,
      all,
    ]) => markup`<details${{ markup: state === 'not held' ? ' open=""' : '' }}><summary>${all.length} ${state}</summary>
<div class="wide"><table><thead><tr><th scope="col">Requirement</th><th scope="col">Level</th><th scope="col">What it says</th><th scope="col">Rows</th></tr></thead>
<tbody>${all.map(requirementRow)}</tbody></table></div></details>
`,
  )}</section>
`;
}

function requirementRow({ id, level, statement = '', page, reason, totals }: RequirementAnswer): Markup {
  const name =
    page === undefined ? markup`${id}` : markup`<a href="${pageAddress(page)}" rel="noreferrer">${id}</a>`;
  const rows = VERDICTS.filter((verdict) => totals[verdict] > 0).map(
    (verdict) => `${totals[verdict]} ${verdict}`,
  );
  return markup`<tr data-requirement="${id}" data-level="${level}"><th scope="row">${name}</th><td>${level}</td><td>${statement}${reason === undefined ? '' : markup` <span class="quiet">${reason}</span>`}</td><td>${rows.join(', ')}</td></tr>
`;
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
</section>
`;
}

function badge(verdict: Verdict): Markup {
  return markup`<span class="badge ${verdict}"><span aria-hidden="true">${SIGNS[verdict]}</span> ${verdict}</span>`;
}
