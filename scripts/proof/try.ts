import { baselineOf } from './baseline.js';
import { equivalence } from './equivalents.js';
import { mutantsOf } from './mutants.js';
import { tried } from './trial.js';

const begun = Date.now();
const baseline = await baselineOf(process.argv[2] === '13' ? 13 : 12);
console.log('baseline', Date.now() - begun, baseline.known.size, baseline.cases.size, baseline.answers.size);
const wanted = (process.argv[3] ?? 'listBackups,getBackup,createCredentials').split(',');
const operations =
  wanted[0] === 'all'
    ? [...baseline.answers.keys()].filter((_, i) => i % Number(wanted[1] ?? 1) === Number(wanted[2] ?? 0))
    : wanted;
const tally = {
  killed: 0,
  'killed-by-another': 0,
  survived: 0,
  equivalent: 0,
  none: 0,
  collateral: 0,
  fails: 0,
};
const by = new Map<string, Record<string, number>>();
for (const operation of operations) {
  const t = Date.now();
  const mutants = mutantsOf(operation, baseline);
  for (const mutant of mutants) {
    const outcome = await tried(mutant, baseline);
    const why =
      outcome?.fate === 'survived' ? equivalence(mutant, baseline.input.observations.contract) : undefined;
    const fate = why !== undefined ? 'equivalent' : (outcome?.fate ?? 'none');
    tally[fate] += 1;
    if (outcome?.collateral.length) tally.collateral += 1;
    if (outcome?.fails) tally.fails += 1;
    const row = by.get(mutant.operator.id) ?? {};
    by.set(mutant.operator.id, row);
    row[fate] = (row[fate] ?? 0) + 1;
    if (outcome && outcome.collateral.length > 0) row.collateral = (row.collateral ?? 0) + 1;
    if (outcome && fate !== 'equivalent' && (outcome.fate !== 'killed' || outcome.collateral.length > 0))
      console.log(
        outcome.fate,
        mutant.operator.id,
        mutant.operation,
        mutant.place,
        outcome.checks.join(','),
        'COLL',
        outcome.collateral.slice(0, 3).join(' | '),
      );
  }
  console.log(operation, mutants.length, Date.now() - t);
}
console.log(tally);
console.table(Object.fromEntries(by));
await baseline.close();
process.exit(0);
