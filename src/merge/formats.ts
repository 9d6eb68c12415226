import { cell } from '../compare/formats/markdown.js';
import { type Markup, markup } from '../report/markup.js';
import { printableJson } from '../representation/shown.js';
import type { Overview, OverviewTarget } from './overview.js';

/** The overview of several servers, by the names of its files. */
export const OVERVIEW_FILES: Readonly<Record<string, (overview: Overview) => string>> = {
  'overview.json': (overview) =>
    `${printableJson(
      {
        ...overview,
        problems: overview.problems.map((problem) => ({
          ...problem,
          targets: [...problem.targets].map(([name, count]) => ({ name, count })),
        })),
      },
      2,
    )}\n`,
  'overview.md': markdown,
  'overview.html': html,
};

/** What a target comes to, in a word or two. */
export function verdictOf({ outcome: { exit, conclusive, interrupted } }: OverviewTarget): string {
  const verdict = { 0: 'conforms', 1: 'does not conform', 3: 'not reached' }[exit];
  if (interrupted) return 'interrupted';
  if (verdict !== undefined && (conclusive || exit !== 0)) return verdict;
  return exit === 70 ? 'the suite broke' : 'inconclusive';
}

const HEAD = [
  'Target',
  'API versions',
  'Verdict',
  'Fail',
  'Stale',
  'Not judged',
  'Warnings',
  'Operations',
  'Requirements',
  'Run',
];

function rowOf(target: OverviewTarget): string[] {
  const { name, versions, problems, operations, requirements, startedAt } = target;
  return [
    name,
    versions.join(', '),
    verdictOf(target),
    ...[problems.fail, problems.stale, problems.error, problems.warn].map(String),
    `${operations.observed} of ${operations.chosen} observed`,
    `${requirements.held} of ${requirements.judged} hold`,
    startedAt.slice(0, 16).replace('T', ' '),
  ];
}

const NONE = '–';

function matrixOf({ targets, problems }: Overview): string[][] {
  return problems.map(({ id, level, requirement, sentence, targets: counts }) => [
    sentence,
    `${level} ${requirement}`,
    id,
    ...targets.map(({ name }) => (counts.has(name) ? `${counts.get(name)} ×` : NONE)),
  ]);
}

function problemHead({ targets }: Overview): string[] {
  return ['Problem', 'Requirement', 'Id', ...targets.map(({ name }) => name)];
}

function markdown(overview: Overview): string {
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
    [head, head.map(() => '---'), ...rows].map(
      (row, i) => `| ${(i === 1 ? row : row.map(cell)).join(' | ')} |`,
    );
  const { targets, problems } = overview;
  return `${[
    `## ${targets.length} targets`,
    '',
    ...table(HEAD, targets.map(rowOf)),
    '',
    ...(problems.length === 0 ? ['No problems.'] : table(problemHead(overview), matrixOf(overview))),
  ].join('\n')}\n`;
}

const STYLE: Markup = {
  markup: `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{max-width:90rem;margin:2rem auto;padding:0 1rem}
div{overflow-x:auto}
table{border-collapse:collapse;margin:1rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8886;overflow-wrap:anywhere}`,
};

function html(overview: Overview): string {
  const { targets, problems } = overview;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): Markup =>
    markup`<div tabindex="0"><table><thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>
${rows.map(([first = '', ...rest]) => markup`<tr><th scope="row">${first}</th>${rest.map((text) => markup`<td>${text}</td>`)}</tr>\n`)}</tbody></table></div>`;
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Conformance of ${targets.length} targets</title><style>${STYLE}</style></head>
<body><h1>Conformance of ${targets.length} targets</h1>
${table(HEAD, targets.map(rowOf))}
<h2>Problems</h2>
${problems.length === 0 ? markup`<p>No problems.</p>` : table(problemHead(overview), matrixOf(overview))}
</body></html>
`.markup;
}
