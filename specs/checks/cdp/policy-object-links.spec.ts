import { expect, it } from 'vitest';
import { policyObjectLinks } from '../../../src/checks/cdp/policy-object-links.js';
import { checkTable, PLANNED, planned, xml } from '../harness.js';

const [probe] = planned('getCdpPolicyInclude xml').probes;
const here = probe?.destination.kind === 'url' ? probe.destination.url : '';
const [policy = ''] = here.split('/includes');

/** The object, as a policy has it. */
const object = (links: string): string =>
  xml(
    'ObjectInJob',
    [/<Links>[\s\S]*?<\/Links>/, `<Links>${links}</Links>`],
    [/ Href="[^"]*"/, ` Href="${here}"`],
  );
const up = `<Link Rel="Up" Type="CdpPolicy" Href="${policy}?format=Entity" />`;
const remove = `<Link Rel="Delete" Href="${here}" />`;
const path = (url: string): string => new URL(url).pathname.replace(/^\/api/, '').toLowerCase();

checkTable(policyObjectLinks, 'getCdpPolicyInclude xml', [
  { name: 'both', answer: { body: object(up + remove) }, verdict: 'pass' },
  {
    name: 'up to a job',
    answer: { body: object(up.replace('/cdpPolicies/', '/jobs/') + remove) },
    verdict: [
      'warn',
      ['/ObjectInJob', `Up ${path(policy)}`, `${policy.replace('/cdpPolicies/', '/jobs/')}?format=Entity`],
    ],
  },
  {
    name: 'no removal',
    answer: { body: object(up) },
    verdict: ['warn', ['/ObjectInJob', `Delete ${path(here)}`, 'absent']],
  },
  {
    name: 'no removal for a smaller account',
    answer: { body: object(up) },
    beside: [{ at: 'listJobs reference/xml', status: 403 }],
    verdict: 'pass',
  },
  {
    name: 'what is no such object',
    of: 'getBackup entity/xml',
    answer: { body: xml('Backup') },
    verdict: 'not-applied',
  },
]);

it('is of what is read, not of the task that removes', () => {
  const methods = PLANNED.filter((c) => policyObjectLinks.applies(c)).map(
    ({ operation }) => operation.method,
  );
  expect(new Set(methods)).toEqual(new Set(['GET']));
});
