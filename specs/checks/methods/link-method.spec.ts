import { linkMethod } from '../../../src/checks/methods/link-method.js';
import { API, checkTable, type Row, xml } from '../harness.js';
import { NS } from '../small.js';

const link = (rel: string, href: string) => ({
  body: `<Job ${NS}><Links><Link Rel="${rel}" Href="${API}${href}" /></Links></Job>`,
});
const AT = '/Job/Links/Link/@Href';
const NONE = 'The body has no link that changes something at a documented address.';

/** Each relation with an address of its method. */
const RIGHT: readonly (readonly [rel: string, href: string])[] = [
  ['Create', 'cloud/tenants'],
  ['Delete', 'cloud/tenants/1'],
  ['Edit', 'jobs/1'],
  ['Start', 'jobs/1?action=start'],
  ['Test', 'cloud/cloudFailoverPlans/1?action=test'],
  ['Stop', 'backupSessions/1?action=stop'],
  ['Retry', 'nas/jobs/1/retry'],
  ['Clone', 'jobs/1?action=clone'],
  ['Restore', 'vmRestorePoints/1?action=restore'],
  ['Failover', 'vmReplicaPoints/1?action=failover'],
  ['ToggleScheduleEnabled', 'agents/jobs/1?action=toggleScheduleEnabled'],
  ['ToggleRestoreScopesEnabled', 'security/accounts/1'],
  ['Browse', 'catalog/vms/web01/vmRestorePoints/1?action=browse'],
];

/** Each with one that is for another. */
const WRONG: readonly (readonly [rel: string, href: string, methods: string])[] = [
  ['Create', 'cloud/tenants/1', 'GET, PUT, DELETE'],
  ['Delete', 'cloud/tenants', 'GET, POST'],
  ['Edit', 'jobs', 'GET'],
  ['Edit', 'jobs/1?action=start', 'POST'],
  ['Start', 'jobs', 'GET'],
  ['Test', 'backups/1', 'GET'],
  ['Stop', 'backupSessions', 'GET'],
  ['Retry', 'nas/jobs', 'GET'],
  ['Clone', 'jobs/1?action=edit', 'PUT'],
  ['Restore', 'restorePoints/1', 'GET'],
  ['Failover', 'replicas/1', 'GET'],
  ['ToggleScheduleEnabled', 'agents/jobs', 'GET'],
  ['ToggleRestoreScopesEnabled', 'security/roles/1', 'GET'],
  ['Browse', 'catalog/vms/web01', 'GET'],
];

const POSTED = /^(?!Delete|Edit)/;

checkTable(linkMethod, 'getJob entity/xml', [
  ...RIGHT.map(([rel, href]): Row => ({ name: `${rel} ${href}`, answer: link(rel, href), verdict: 'pass' })),
  ...WRONG.map(([rel, href, methods]): Row => {
    const method = POSTED.test(rel) ? 'POST' : rel === 'Edit' ? 'PUT' : 'DELETE';
    return {
      name: `${rel} ${href} is not for ${method}`,
      answer: link(rel, href),
      verdict: ['fail', [AT, `an address for ${method}`, `${methods} ${API}${href}`]],
    };
  }),
  { name: 'all links of a job', answer: { body: xml('Job') }, verdict: 'pass' },
  {
    name: 'Download, of which the documentation says two things',
    answer: link('Download', 'jobs'),
    verdict: ['not-observed', NONE],
  },
  { name: 'an address that nobody knows', answer: link('Start', 'nowhere'), verdict: ['not-observed', NONE] },
]);
