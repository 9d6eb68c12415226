/** What the README says of the proof is what the last whole one came to, on both versions. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Figures, rateOf } from '../../scripts/proof/tally.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const proofs = JSON.parse(read('docs/proof.json')) as Record<string, Figures>;
const grouped = (n: number): string => n.toLocaleString('en-US');

describe.each(['12', '13'])('the proof on version %s', (profile) => {
  const figures = proofs[profile] as Figures;
  const { all, named } = rateOf(figures);

  it('stands in the README', () => {
    const row = [
      profile,
      `${grouped(figures.mutants)} at ${figures.operations}`,
      `${all.toFixed(2)} %`,
      `${named.toFixed(2)} %`,
      `${figures.survived}`,
      `${figures.withCollateral}`,
      `${figures.accused} of ${grouped(figures.allowed)}`,
    ];
    expect(read('README.md')).toContain(`| ${row.join(' | ')} |`);
  });

  it('is of nearly every operation, tells nearly everything, and blames nobody who is in order', () => {
    expect(figures.mutants).toBeGreaterThanOrEqual(20_000);
    expect(figures.operations).toBeGreaterThanOrEqual(340);
    expect(figures.pairs).toBeGreaterThanOrEqual(5_000);
    expect(all).toBeGreaterThanOrEqual(99);
    expect(named).toBeGreaterThanOrEqual(95);
    expect(figures.unexplained).toBe(0);
    expect(figures.withCollateral / figures.mutants).toBeLessThanOrEqual(0.01);
    expect(figures.allowed).toBeGreaterThanOrEqual(5_000);
    expect(figures.accused).toBe(0);
  });
});
