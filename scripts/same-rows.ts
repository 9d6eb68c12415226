/**
 * Holds the rows of one report.json to those of another, for changes that must not change what is judged: each row by operation,
 * variant and check has the same verdict and the same findings; problems have the same ids.
 *
 *     tsx scripts/same-rows.ts BEFORE.json AFTER.json
 *
 * Ends with 1 where they differ.
 */
import { readFileSync } from 'node:fs';
import type { ReportFile } from '../src/report/report-file.js';

/** Differences that are printed. */
const MOST = 40;

const [before, after] = process.argv.slice(2).map(rowsOf);
if (before === undefined || after === undefined) {
  console.error('Usage: tsx scripts/same-rows.ts BEFORE.json AFTER.json');
  process.exit(2);
}
const different = [...new Set([...before.keys(), ...after.keys()])].filter(
  (row) => before.get(row) !== after.get(row),
);
for (const row of different.slice(0, MOST))
  console.log(`${row}\n  before ${before.get(row) ?? '-'}\n  after  ${after.get(row) ?? '-'}`);
console.log(`${before.size} rows before, ${after.size} after, ${different.length} differ`);
process.exit(different.length > 0 ? 1 : 0);

/** What each row and problem of a report comes to, by its name. */
function rowsOf(file: string): Map<string, string> {
  const { cases, problems } = JSON.parse(readFileSync(file, 'utf8')) as ReportFile;
  const rows = new Map<string, string>();
  for (const { operation, variant, also = [], check, verdict, findings, moreFindings = 0 } of cases) {
    const told = findings.map(({ fingerprint }) => fingerprint).sort();
    for (const one of [variant, ...also])
      rows.set(`${operation} ${one} ${check}`, [verdict, ...told, moreFindings].join(' '));
  }
  for (const { id, gravity, count } of problems) rows.set(`problem ${id}`, `${gravity} ${count}`);
  return rows;
}
