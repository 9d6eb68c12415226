import { type Markup, markup } from '../../src/report/markup.js';
import { type Figures, figuresOf, rateOf, type Told } from './tally.js';

/** What a proof says of one version. */
export interface Proof {
  readonly profile: string;
  readonly told: readonly Told[];
  readonly figures: Figures;
}

/** Fates as one sign each, from what counts first where several places come together. */
const SIGNS: readonly (readonly [fate: Told['fate'], sign: string, words: string])[] = [
  ['accused', '!', 'no fault, and blamed'],
  ['survived', '✗', 'not told'],
  ['killed-by-another', '○', 'told by another check'],
  ['killed', '●', 'told by a check that is named'],
  ['equivalent', '·', 'nobody could tell it'],
  ['allowed', '–', 'no fault, and not blamed'],
];

/** Four lines of figures. */
export function summaryOf({ figures }: Proof): string {
  const { all, named } = rateOf(figures);
  return [
    `${figures.mutants} mutants at ${figures.operations} operations, ${figures.pairs} pairs of operator and operation`,
    `${all.toFixed(2)} % of those that could be told were, ${named.toFixed(2)} % by a check that is named`,
    `${figures.survived} survived (${figures.unexplained} of them unexplained), ${figures.equivalent} are no fault, ${figures.withCollateral} had others blamed`,
    `${figures.allowed} differences that are no fault, ${figures.accused} of them taken for one`,
  ].join('\n');
}

export function markdownOf(proof: Proof): string {
  const list = (fate: Told['fate']): string =>
    of(proof, fate)
      .map((t) => `- \`${nameOf(t)}\``)
      .join('\n');
  return `# Proof on version ${proof.profile}

${summaryOf(proof)}.

| ${HEAD.join(' | ')} |
| --- |${HEAD.slice(1)
    .map(() => ' ---: |')
    .join('')}
${rowsOf(proof)
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n')}

## Not told

${reasonsOf(proof, 'survived')
  .map(
    ([why, n]) =>
      `### ${n} × ${why}\n\n${of(proof, 'survived')
        .filter((t) => (t.why ?? UNEXPLAINED) === why)
        .map((t) => `- \`${nameOf(t)}\``)
        .join('\n')}`,
  )
  .join('\n\n')}

## Taken for a fault

${list('accused')}

## Nobody could tell

${reasonsOf(proof, 'equivalent')
  .map(([why, n]) => `- ${n} × ${why}`)
  .join('\n')}
`;
}

export function htmlOf(proof: Proof): string {
  const { told, profile } = proof;
  const operators = [...new Set(told.map(({ operator }) => operator))].sort();
  const fates = new Map<string, number>();
  for (const { operation, operator, fate } of told) {
    const key = `${operation} ${operator}`;
    const rank = SIGNS.findIndex(([known]) => known === fate);
    fates.set(key, Math.min(fates.get(key) ?? rank, rank));
  }
  const cell = (operation: string, operator: string): Markup => {
    const [fate = '', sign = ''] = SIGNS[fates.get(`${operation} ${operator}`) ?? -1] ?? [];
    return markup`<td class="${fate}">${sign}</td>`;
  };
  const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): Markup =>
    markup`<div tabindex="0"><table><thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>
${rows.map(([first = '', ...rest]) => markup`<tr><th scope="row">${first}</th>${rest.map((text) => markup`<td>${text}</td>`)}</tr>\n`)}</tbody></table></div>`;
  const operations = [...new Set(told.map(({ operation }) => operation))].sort();
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Proof on version ${profile}</title><style>${STYLE}</style></head>
<body><h1>Proof on version ${profile}</h1>
<ul>${summaryOf(proof)
    .split('\n')
    .map((line) => markup`<li>${line}</li>`)}</ul>
<h2>Operators</h2>
${table(HEAD, rowsOf(proof))}
<h2>Not told</h2>
${table(
  ['Mutant', 'Why'],
  of(proof, 'survived').map((t) => [nameOf(t), t.why ?? UNEXPLAINED]),
)}
<h2>Nobody could tell</h2>
${table(['Reason', 'Mutants'], reasonsOf(proof, 'equivalent'))}
<h2>Operations by operators</h2>
<p>${SIGNS.map(([, sign, words]) => markup`${sign} ${words} &nbsp; `)}</p>
<div tabindex="0"><table class="matrix"><thead><tr><th></th>${operators.map((name) => markup`<th scope="col"><span>${name}</span></th>`)}</tr></thead><tbody>
${operations.map((operation) => markup`<tr><th scope="row">${operation}</th>${operators.map((operator) => cell(operation, operator))}</tr>\n`)}</tbody></table></div>
</body></html>
`.markup;
}

const STYLE: Markup = {
  markup: `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{max-width:90rem;margin:2rem auto;padding:0 1rem}
div{overflow:auto;max-height:90vh}
table{border-collapse:collapse}
th,td{text-align:left;padding:.2rem .5rem;border-bottom:1px solid #8884}
.matrix td{text-align:center;padding:0 .2rem}
.matrix thead th{vertical-align:bottom}.matrix span{writing-mode:vertical-rl;transform:rotate(180deg)}
.survived,.accused{background:#c22;color:#fff}.killed-by-another{background:#da06}.killed{color:#2a6}`,
};

const UNEXPLAINED = 'Nobody has found out why.';

const HEAD = ['operator', 'mutants', 'told', 'by another', 'not told', 'no fault', 'others blamed'];

function rowsOf({ told }: Proof): (string | number)[][] {
  return [...new Set(told.map(({ operator }) => operator))].sort().map((operator) => {
    const f = figuresOf(told.filter((t) => t.operator === operator));
    return [operator, f.mutants, f.killed, f.killedByAnother, f.survived, f.equivalent, f.withCollateral];
  });
}

function of({ told }: Proof, fate: Told['fate']): Told[] {
  return told.filter((t) => t.fate === fate);
}

function nameOf({ operator, operation, place }: Told): string {
  return `${operator}@${operation}${place === '' ? '' : `/${place}`}`;
}

function reasonsOf(proof: Proof, fate: Told['fate']): [string, number][] {
  const reasons = new Map<string, number>();
  for (const { why = UNEXPLAINED } of of(proof, fate)) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  return [...reasons].sort(([, a], [, b]) => b - a);
}
