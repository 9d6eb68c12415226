import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { chainsOf } from '../../src/engine/chains.js';
import type { Case, Probe } from '../../src/plan/case.js';

const contract = loadContract();

describe('chains of ordered cases', () => {
  it.each([
    { what: 'cases that know nothing of each other', cases: ['a', 'b'], chains: [['a'], ['b']] },
    { what: 'one that goes on from another', cases: ['a', 'b', 'c<a'], chains: [['a', 'c<a'], ['b']] },
    { what: 'one that goes on from two', cases: ['a', 'b', 'c<a<b'], chains: [['a', 'b', 'c<a<b']] },
    { what: 'several after each other', cases: ['a', 'b<a', 'c<b<a'], chains: [['a', 'b<a', 'c<b<a']] },
    { what: 'two after one that is not ordered', cases: ['a<z', 'b<z'], chains: [['a<z'], ['b<z']] },
  ])('of $what', ({ cases, chains }) => {
    expect(chainsOf(cases.map(caseOf)).map((chain) => chain.map(({ variant }) => variant))).toEqual(chains);
  });

  it.each(['identity', 'cookie', 'destination', 'about'] as const)('are joined by the %s', (part) => {
    const [first, second] = [caseOf('a'), caseOf('b')];
    const session = { kind: 'case', caseId: first.id } as const;
    const probe: Probe = {
      destination: { kind: 'url', url: 'https://em.example/api/' },
      identity: { kind: 'run' },
      ...(part === 'destination' ? { destination: { kind: 'link', caseId: first.id, rel: 'Delete' } } : {}),
      ...(part === 'identity' || part === 'cookie' ? { [part]: session } : {}),
    };
    const later: Case = { ...second, probes: [probe], ...(part === 'about' ? { about: first.id } : {}) };
    expect(chainsOf([first, later])).toEqual([[first, later]]);
    expect(chainsOf([first, { ...second, probes: [] }])).toHaveLength(2);
  });
});

/** `b<a`: the case b, which goes on from the case a. */
function caseOf(text: string): Case {
  const [, ...earlier] = text.split('<');
  return {
    id: text.split('<')[0] ?? '',
    operation: contract.operation('getRoot'),
    variant: text,
    purpose: 'read',
    expect: { status: [200] },
    ordered: true,
    probes: earlier.map((caseId) => ({
      destination: { kind: 'link', caseId, rel: 'Next' },
      identity: { kind: 'run' },
    })),
  };
}
