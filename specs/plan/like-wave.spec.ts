/** What the second wave is like must be known before it is planned: a rule left out would not be sent by --check. */
import { expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { queryCase } from '../../src/plan/query-case.js';
import { likeWave, planWave } from '../../src/plan/query-wave.js';

const operation = loadContract().operation('queryJob');

it('every kind of case that the second wave can have is among those it is like', () => {
  const url = 'https://em/api/query?type=Job&format=Entities&pageSize=200';
  const probe = { destination: { kind: 'url', url }, identity: { kind: 'run' } } as const;
  const first = queryCase(operation, 'members', 'members', 'members', [probe]);
  const value = {
    Entities: { Jobs: { Jobs: ['one', 'two'].map((Name, i) => ({ Name, UID: `urn:veeam:Job:${i}` })) } },
    PagingInfo: {},
  };
  const read = new Map([[first.id, { status: 200, document: { syntax: 'json', value } as never }]]);
  const kinds = (cases: ReturnType<typeof likeWave>): Set<string> =>
    new Set(cases.map((c) => `${c.purpose} ${c.rule}`));
  const like = kinds(likeWave(operation));
  const planned = kinds(planWave([first], read));
  expect([...planned].filter((kind) => !like.has(kind))).toEqual([]);
  expect(planned.has('filter and')).toBe(true);
});
