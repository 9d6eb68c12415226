import { tenantKind } from '../../../src/checks/cloud/tenant-kind.js';
import { checkTable, json, xml } from '../harness.js';

const EXPECTED = 'ADTenantType, StandaloneTenant or vCloudTenant';

checkTable(tenantKind, 'getCloudTenant entity/json', [
  {
    name: 'one of each kind',
    of: 'listCloudTenants entity/xml',
    answer: { body: xml('CloudTenants') },
    verdict: 'pass',
  },
  {
    name: 'the others are null',
    answer: { body: json('CloudTenant', { '/TenantType/ADTenantType': null }) },
    verdict: 'pass',
  },
  {
    name: 'a word, as the tables have it',
    answer: { body: json('CloudTenant', { '/TenantType': 'Standalone' }) },
    verdict: ['warn', ['/TenantType', EXPECTED, 'Standalone']],
  },
  {
    name: 'two of them',
    answer: { body: json('CloudTenant', { '/TenantType/ADTenantType': {} }) },
    verdict: ['warn', ['/TenantType', EXPECTED, 'StandaloneTenant, ADTenantType']],
  },
  {
    name: 'no TenantType',
    answer: { body: json('CloudTenant', { '/TenantType': null }) },
    verdict: ['not-observed', 'No tenant in the body has a TenantType.'],
  },
]);
