/**
 * The proof: every operation is made wrong in every way there is, and what the checks tell is counted. Each mutant is judged
 * in process from what one run has observed, as the judge is pure; links are followed on the mock that is still there.
 * Usage: tsx scripts/proof.ts [--profile 12|13] [--places N] [--share I/N]. Writes reports/proof-PROFILE.json, .md and .html,
 * and where all was tried the figures to docs/proof.json.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { htmlOf, markdownOf, type Proof, summaryOf } from './proof/reports.js';
import { type Figures, figuresOf, type Told } from './proof/tally.js';

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
const proof: Proof = { profile: values.profile, told, figures: figuresOf(told) };
mkdirSync(values.out, { recursive: true });
const base = `${values.out}/proof-${values.profile}`;
const { profile, figures } = proof;
writeFileSync(`${base}.json`, `${JSON.stringify({ profile, figures, mutants: told }, null, 1)}\n`);
writeFileSync(`${base}.md`, markdownOf(proof));
writeFileSync(`${base}.html`, htmlOf(proof));
if (values.share === '0/1') publish(proof);
process.stdout.write(`${summaryOf(proof)}\n${base}.json, .md, .html\n`);

/** Keeps the figures of a whole proof, which the README tells (specs/proof/figures.spec.ts). */
function publish({ profile, figures }: Proof): void {
  const file = 'docs/proof.json';
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Figures>) : {};
  writeFileSync(file, `${JSON.stringify({ ...known, [profile]: figures }, null, 2)}\n`);
}

async function work(own: number, shares: number): Promise<Told[]> {
  const mine = [values.profile, String(own), String(shares), values.places];
  const worker = spawn(process.execPath, ['--import', 'tsx', 'scripts/proof/worker.ts', ...mine], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found: Told[] = [];
  for await (const line of createInterface({ input: worker.stdout })) found.push(JSON.parse(line) as Told);
  return found;
}

function order({ operation, operator, place }: Told): string {
  return `${operation} ${operator} ${place}`;
}
