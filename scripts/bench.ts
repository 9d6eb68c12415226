/**
 * Benchmarks. All of them are to be read: the contract from cold, each time in a process of its own, the mock, and runs, whose
 * figures are written to reports/bench.json and reports/bench.md. The guard is a minute of them, and ends with 1 where a run
 * costs more than it may.
 *
 *     npm run bench
 *     npm run bench -- --guard
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { allFigures, guardFigures, isMet, tell } from './bench/figures.js';
import { benchMock } from './bench/mock.js';

if (process.argv.includes('--guard')) {
  const figures = await guardFigures();
  tell(figures);
  process.exit(figures.every(isMet) ? 0 : 1);
}

const RUNS = 7;
const LIMITS = { milliseconds: 400, megabytes: 120 };

/** Loads the contract, compiles the XSD and the largest JSON schema, and says how long and how much that took. */
const COLD = `
  const begun = performance.now();
  const { loadContract } = await import('./dist/contract/load.js');
  const { parseXml } = await import('./dist/representation/xml.js');
  const { readFileSync } = await import('node:fs');
  const contract = loadContract();
  const loaded = performance.now();
  parseXml(readFileSync('contracts/examples/xml/QueryResult.xml'), (doc, root) => contract.xml.violations(doc, root));
  const xsd = performance.now();
  contract.json.violations(JSON.parse(readFileSync('contracts/examples/json/QueryResult.json', 'utf8')), 'QueryResult');
  const json = performance.now();
  console.log(JSON.stringify({
    load: loaded - begun, xsd: xsd - loaded, json: json - xsd, total: json - begun,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }));
`;

type Figures = Record<'load' | 'xsd' | 'json' | 'total' | 'megabytes', number>;

const runs = Array.from(
  { length: RUNS },
  () =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', COLD], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        encoding: 'utf8',
      }),
    ) as Figures,
);

function median(figure: keyof Figures): number {
  const sorted = runs.map((run) => run[figure]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

console.log(`The contract from cold, median of ${RUNS} processes`);
console.log(`  load and read          ${median('load').toFixed(0)} ms`);
console.log(`  compile the XSD        ${median('xsd').toFixed(0)} ms`);
console.log(`  compile QueryResult    ${median('json').toFixed(0)} ms`);
console.log(`  together               ${median('total').toFixed(0)} ms (at most ${LIMITS.milliseconds})`);
console.log(`  memory of the process  ${median('megabytes').toFixed(0)} MB (at most ${LIMITS.megabytes})`);

await benchMock();
tell(await allFigures());
