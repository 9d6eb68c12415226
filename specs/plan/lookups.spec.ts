/** What lookups of the first wave have found is looked up again. */
import { describe, expect, it } from 'vitest';
import { type LookedUp, planLookups } from '../../src/plan/lookups.js';
import { readDocument } from '../../src/representation/document.js';
import { API, example, planned } from '../checks/harness.js';

const FIRST = [planned('lookup xml'), planned('lookup json')];
const HOST = 'urn%3Aveeam%3AHierarchyRoot%3A7e9f1a2b-3c4d-4e5f-8a6b-7c8d9e0f1a2b';
const answer = (media: 'xml' | 'json', status = 200): LookedUp => ({
  url: `${API}lookup?HOST=${HOST}&name=*&type=Vm`,
  status,
  document: readDocument(Buffer.from(example('HierarchyItems', media))),
});

const urlsOf = (answers: readonly LookedUp[], id: string): string[] =>
  (planLookups(FIRST, answers).find((c) => c.id === id)?.probes ?? []).map(({ destination }) =>
    destination.kind === 'url' ? destination.url : '',
  );

describe('lookups of the second wave', () => {
  it.each(['xml', 'json'] as const)('are planned from %s, each object once', (media) => {
    const answers = [answer(media), answer('xml')];
    expect(urlsOf(answers, 'lookup by-name/json')).toEqual([
      `${API}lookup?host=${HOST}&name=web01&type=Vm`,
      `${API}lookup?host=${HOST}&name=web02&type=Vm`,
    ]);
    expect(urlsOf(answers, 'lookup by-reference/xml')).toEqual(
      ['1036', '1037'].map(
        (vm) => `${API}lookup?hierarchyRef=urn%3AVMware%3AVm%3A7e9f1a2b-3c4d-4e5f-8a6b-7c8d9e0f1a2b.vm-${vm}`,
      ),
    );
  });

  it('are reads, in both forms', () => {
    const cases = planLookups(FIRST, [answer('xml')]);
    expect(cases.map((c) => [c.id, c.purpose, c.expect.status])).toEqual([
      ['lookup by-reference/xml', 'read', [200]],
      ['lookup by-reference/json', 'read', [200]],
      ['lookup by-name/xml', 'read', [200]],
      ['lookup by-name/json', 'read', [200]],
    ]);
  });

  it.each([
    ['no lookup was answered', [], 'not-observed'],
    ['one was refused', [{ ...answer('xml', 500), document: { syntax: 'empty' } }], 'not-observed'],
    ['nothing was found', [{ ...answer('xml'), document: { syntax: 'empty' } }], 'not-applicable'],
  ] as const)('say why there are none: %s', (_, answers, verdict) => {
    const cases = planLookups(FIRST, answers);
    expect(cases.map((c) => [c.probes, c.absent?.verdict])).toEqual(cases.map(() => [[], verdict]));
    expect(cases).toHaveLength(4);
  });

  it('are left out with the operation', () => {
    expect(planLookups([planned('getBackup entity/xml')], [answer('xml')])).toEqual([]);
  });
});
