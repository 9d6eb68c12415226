/**
 * The proof: every operation is made wrong in every way there is, and what the checks tell is counted. Each mutant is judged
 * in process from what one run has observed, as the judge is pure; links are followed on the mock that is still there.
 * Usage: tsx scripts/proof.ts [--profile 12|13] [--places N] [--share I/N]. Writes reports/proof-PROFILE.json and .md.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { figuresOf, rateOf, type Told } from './proof/tally.js';

/** Processes at the same time, each with a mock of its own. */
const PROCESSES = 2;

const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: '12' },
    places: { type: 'string', default: '3' },
    share: { type: 'string', default: '0/1' },
    out: { type: 'string', default: 'reports' },
  },
});
const [share = 0, of = 1] = values.share.split('/').map(Number);
const told = (
  await Promise.all(Array.from({ length: PROCESSES }, (_, i) => work(share + i * of, of * PROCESSES)))
).flat();
told.sort((a, b) => order(a).localeCompare(order(b)));
mkdirSync(values.out, { recursive: true });
const figures = figuresOf(told);
const base = `${values.out}/proof-${values.profile}`;
writeFileSync(
  `${base}.json`,
  `${JSON.stringify({ profile: values.profile, figures, mutants: told }, null, 1)}\n`,
);
writeFileSync(`${base}.md`, markdown());
process.stdout.write(`${summary()}\n${base}.json, ${base}.md\n`);

async function work(own: number, shares: number): Promise<Told[]> {
  const worker = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'scripts/proof/worker.ts',
      values.profile,
      String(own),
      String(shares),
      values.places,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const found: Told[] = [];
  for await (const line of createInterface({ input: worker.stdout })) found.push(JSON.parse(line) as Told);
  return found;
}

function order({ operation, operator, place }: Told): string {
  return `${operation} ${operator} ${place}`;
}

function summary(): string {
  const { all, named } = rateOf(figures);
  return [
    `${figures.mutants} mutants at ${figures.operations} operations, ${figures.pairs} pairs of operator and operation`,
    `${all.toFixed(1)} % of those that could be told were, ${named.toFixed(1)} % by a check that is named`,
    `${figures.survived} survived, ${figures.equivalent} are no fault, ${figures.withCollateral} had others blamed`,
    `${figures.allowed} differences that are no fault, ${figures.accused} of them taken for one`,
  ].join('\n');
}

function markdown(): string {
  const operators = [...new Set(told.map(({ operator }) => operator))].sort();
  const rows = operators.map((operator) => {
    const f = figuresOf(told.filter((t) => t.operator === operator));
    return `| ${operator} | ${f.mutants} | ${f.killed} | ${f.killedByAnother} | ${f.survived} | ${f.equivalent} | ${f.withCollateral} |`;
  });
  const list = (fate: Told['fate']): string[] =>
    told
      .filter((t) => t.fate === fate)
      .map(
        (t) =>
          `- \`${t.operator}@${t.operation}${t.place === '' ? '' : `/${t.place}`}\`${t.why === undefined ? '' : `: ${t.why}`}`,
      );
  const reasons = new Map<string, number>();
  for (const { why } of told) if (why !== undefined) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  return `# Proof on version ${values.profile}

${summary()}.

| operator | mutants | killed by a named check | by another | survived | no fault | others blamed |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

## Survived

${list('survived').join('\n')}

## Taken for a fault

${list('accused').join('\n')}

## No fault

${[...reasons].map(([why, n]) => `- ${n} × ${why}`).join('\n')}
`;
}
