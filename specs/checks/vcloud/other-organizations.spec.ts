import { otherOrganizations } from '../../../src/checks/vcloud/other-organizations.js';
import { checkTable, xml } from '../harness.js';
import { NS } from '../small.js';

checkTable(otherOrganizations, 'listVCloudOrganizationConfigs entity/xml', [
  { name: 'one for all others', answer: { body: xml('VCloudOrganizationConfigs') }, verdict: 'pass' },
  {
    name: 'none',
    answer: { body: xml('VCloudOrganizationConfigs').replaceAll('Other organizations', 'Others') },
    verdict: ['warn', ['/Name', 'Other organizations', 'Example Org, Others']],
  },
  {
    name: 'no configuration at all',
    answer: { body: `<VCloudOrganizationConfigs ${NS} />` },
    verdict: ['not-observed', 'There is no configuration of an organization.'],
  },
]);
