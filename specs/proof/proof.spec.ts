/**
 * The proof on a sample: some operations are made wrong in every way there is, and what the checks tell is counted; then they are
 * made different in every way that is no fault, and nothing may be told. `npm run proof` does that with all.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Baseline, baselineOf } from '../../scripts/proof/baseline.js';
import { equivalence } from '../../scripts/proof/equivalents.js';
import { mutantsOf, variationsOf } from '../../scripts/proof/mutants.js';
import { allowedOf, figuresOf, rateOf, type Told, toldOf } from '../../scripts/proof/tally.js';
import { tried } from '../../scripts/proof/trial.js';

const OPERATIONS = [
  'listRepositories',
  'getRepository',
  'createCredentials',
  'listBackupServers',
  'getBackupServer',
];

let baseline: Baseline;
let told: Told[];

beforeAll(async () => {
  baseline = await baselineOf(12, new Set(OPERATIONS));
  const { contract } = baseline.input.observations;
  told = [];
  for (const operation of OPERATIONS.slice(0, 3)) {
    for (const mutant of mutantsOf(operation, baseline, 1)) {
      const outcome = await tried(mutant, baseline);
      const why = outcome?.fate === 'survived' ? equivalence(mutant, contract) : undefined;
      if (outcome) told.push(toldOf(outcome, why));
    }
    for (const variation of variationsOf(operation)) {
      const outcome = await tried(variation, baseline);
      if (outcome) told.push(allowedOf(outcome));
    }
  }
});

afterAll(() => baseline.close());

const of = (fate: Told['fate']): string[] =>
  told.filter((t) => t.fate === fate).map((t) => `${t.operator}@${t.operation}/${t.place}`);

describe('operations made wrong', () => {
  it('are told, nearly all by a check that is named', () => {
    const figures = figuresOf(told);
    expect(figures.mutants).toBeGreaterThan(100);
    expect(of('survived')).toEqual([]);
    expect(rateOf(figures).named).toBeGreaterThanOrEqual(95);
  });

  it('have no other operation blamed', () => {
    expect(told.filter((t) => t.collateral.length > 0)).toEqual([]);
  });
});

describe('operations made different', () => {
  it('are not blamed', () => {
    expect(figuresOf(told).allowed).toBeGreaterThan(30);
    expect(of('accused')).toEqual([]);
  });
});
