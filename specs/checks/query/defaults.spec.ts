/** What the documentation leaves open, or genuine servers do otherwise: noted, never a finding. */
import { describe, expect, it } from 'vitest';
import { queryNothingNoted } from '../../../src/checks/query/query-nothing-noted.js';
import { queryPageNoted } from '../../../src/checks/query/query-page-noted.js';
import { judged } from '../harness.js';
import { FILES, references } from './found.js';

const told = (check: typeof queryPageNoted, body: string, of = 'queryBackupFile json'): unknown => {
  const { verdict, reason } = judged(check, { name: '', of, answer: { body }, verdict: 'pass' }) ?? {};
  return [verdict, reason];
};
const found = references(FILES, { num: 1, size: 100, count: 1 });
const nothing = references([], { num: 1, size: 100, count: 1 });

describe('a query', () => {
  it('without pageSize has pages of some length', () => {
    expect(told(queryPageNoted, found)).toEqual([
      'pass',
      'Without pageSize a page is given as one of 100; pages: 1.',
    ]);
  });

  it('that finds nothing says how many pages that is', () => {
    expect(told(queryNothingNoted, nothing)).toEqual(['pass', 'Nothing found is page 1 of 1.']);
    expect(told(queryNothingNoted, found)).toEqual(['not-observed', 'The query found something.']);
  });

  it('whose answer is none is not noted', () => {
    expect(told(queryPageNoted, '{')).toMatchObject(['blocked', expect.anything()]);
  });
});
