/** A share of a proof: tries its operations and tells what came of each mutant, a line of JSON each, on stdout. */
import { baselineOf } from './baseline.js';
import { equivalence } from './equivalents.js';
import { mutantsOf, variationsOf } from './mutants.js';
import { allowedOf, toldOf } from './tally.js';
import { tried } from './trial.js';

const [profile, share = '0', of = '1', most = '3'] = process.argv.slice(2);
const baseline = await baselineOf(profile === '13' ? 13 : 12);
const operations = [...baseline.answers.keys()].sort().filter((_, i) => i % Number(of) === Number(share));
for (const operation of operations) {
  for (const mutant of mutantsOf(operation, baseline, Number(most))) {
    const outcome = await tried(mutant, baseline);
    if (outcome === undefined) continue;
    const isMissed = outcome.fate === 'survived';
    const why = isMissed ? equivalence(mutant, baseline.input.observations.contract) : undefined;
    process.stdout.write(`${JSON.stringify(toldOf(outcome, why))}\n`);
  }
  for (const variation of variationsOf(operation)) {
    const outcome = await tried(variation, baseline);
    if (outcome !== undefined) process.stdout.write(`${JSON.stringify(allowedOf(outcome))}\n`);
  }
}
await baseline.close();
process.exit(0);
