import { failoverSessionLinked } from '../../../src/checks/cloud/failover-session-linked.js';
import { gatewayDefaultPort } from '../../../src/checks/cloud/gateway-default-port.js';
import { subtenantQuotaShown } from '../../../src/checks/cloud/subtenant-quota-shown.js';
import { tenantEditLinked } from '../../../src/checks/cloud/tenant-edit-linked.js';
import { vcentersMember } from '../../../src/checks/self-service/vcenters-member.js';
import { configurationLinked } from '../../../src/checks/vcloud/configuration-linked.js';
import { templateJobShown } from '../../../src/checks/vcloud/template-job-shown.js';
import { FINDS } from '../finds.js';
import { API, checkTable, json, type Row } from '../harness.js';

const BLOCKED: Row = {
  name: 'refused',
  answer: { status: 500 },
  verdict: ['blocked', 'blocked by status-code'],
};

const subtenant = (unlimited: boolean, size: number): string =>
  json('CloudSubtenant', { '/RepositoryQuota/Unlimited': unlimited, '/RepositoryQuota/QuotaMb': size });
const WITHOUT_LIMIT =
  'getCloudSubtenant after/editCloudSubtenant/cloud.subtenant-unlimited/without-limit/json';

checkTable(
  subtenantQuotaShown,
  'getCloudSubtenant after/createCloudSubtenant/cloud.subtenant-unlimited/json',
  [
    { name: 'a quota of its own', answer: { body: subtenant(false, 1024) }, verdict: 'pass' },
    {
      name: 'another quota',
      answer: { body: subtenant(false, 2048) },
      verdict: ['fail', ['/RepositoryQuota/QuotaMb', '1024', '2048']],
    },
    {
      name: 'none, whatever the size',
      of: WITHOUT_LIMIT,
      answer: { body: subtenant(true, 4096) },
      verdict: 'pass',
    },
    {
      name: 'a limit where none was asked for',
      of: WITHOUT_LIMIT,
      answer: { body: subtenant(false, 1024) },
      verdict: ['fail', ['/RepositoryQuota/Unlimited', 'true', 'false']],
    },
    BLOCKED,
  ],
);

const gateway = (external: number, internal: number): string =>
  json('CloudGateway', { '/ExternalPort': external, '/InternalPort': internal });

checkTable(
  gatewayDefaultPort,
  'getCloudGateway after/createCloudGateway/cloud.gateway-default-port/by-default/json',
  [
    { name: 'the default ports', answer: { body: gateway(6180, 6180) }, verdict: 'pass' },
    {
      name: 'another port',
      answer: { body: gateway(6180, 8080) },
      verdict: ['warn', ['/InternalPort', '6180', '8080']],
    },
    BLOCKED,
  ],
);

const [vCenter] = FINDS.all('ManagedServer', ({ facts }) => facts.ManagedServerType === 'VC');
const SCOPES =
  'getVSphereSelfServiceConfig after/createVSphereSelfServiceConfig/self-service.vcenters-member';

checkTable(vcentersMember, `${SCOPES}/json`, [
  {
    name: 'the list it was given',
    answer: { body: json('VSphereSelfServiceConfig', { '/VCentersScopes': [vCenter?.uid ?? ''] }) },
    verdict: 'pass',
  },
  {
    name: 'no such list',
    answer: { body: json('VSphereSelfServiceConfig', { '/VCentersScopes': undefined }) },
    verdict: ['warn', ['/VCentersScopes/0', vCenter?.uid ?? '', 'absent']],
  },
  { ...BLOCKED, of: `${SCOPES}/json` },
  {
    name: 'XML, where the element is called otherwise',
    of: `${SCOPES}/xml`,
    answer: {},
    verdict: 'not-applied',
  },
]);

const settings = (byDefault: boolean): string =>
  json('VCloudOrganizationConfigBackupJobSettings', { '/UseDefaultJobSettings': byDefault });
const SETTINGS = 'getVCloudOrganizationConfigBackupJobSettings after';

checkTable(
  templateJobShown,
  `${SETTINGS}/createVCloudOrganizationConfig/vcloud.template-job/with-template/json`,
  [
    { name: 'those of the job', answer: { body: settings(false) }, verdict: 'pass' },
    {
      name: 'those by default although there is a job',
      answer: { body: settings(true) },
      verdict: ['fail', ['/UseDefaultJobSettings', 'false', 'true']],
    },
    {
      name: 'those of a job although there is none',
      of: `${SETTINGS}/editVCloudOrganizationConfig/vcloud.template-job/without-template/by-default/json`,
      answer: { body: settings(false) },
      verdict: ['fail', ['/UseDefaultJobSettings', 'true', 'false']],
    },
    BLOCKED,
  ],
);

const finished = (href: string, type: string, rel = 'Related'): string =>
  json('Task', { '/Links': [{ Rel: rel, Href: href, Type: type, Name: 'x' }] });
const ID = '5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';
/** Where the harness sends what goes on from a creation. */
const EDITED = `${API}logonSessions/${ID}`;
const RUNNING: Row = {
  name: 'not finished yet',
  answer: { body: json('Task', { '/State': 'Running', '/Result': undefined }) },
  verdict: ['not-observed', 'The task has not succeeded.'],
};

const tenantEdit = { at: 'editCloudTenant json', status: 202, body: json('Task') };

checkTable(tenantEditLinked, 'getTask editCloudTenant/json', [
  {
    name: 'a link to the tenant',
    answer: { body: finished(`${EDITED}?format=Entity`, 'CloudTenant') },
    beside: [tenantEdit],
    verdict: 'pass',
  },
  {
    name: 'a link elsewhere',
    answer: { body: finished(`${API}cloud/tenants`, 'CloudTenantList') },
    beside: [tenantEdit],
    verdict: [
      'warn',
      ['/Links', `Related link at /api/logonsessions/${ID}`, 'CloudTenantList at /api/cloud/tenants'],
    ],
  },
  {
    name: 'no link',
    answer: { body: finished(`${API}tasks/task-1`, 'Task', 'Delete') },
    beside: [tenantEdit],
    verdict: ['warn', ['/Links', `Related link at /api/logonsessions/${ID}`, 'absent']],
  },
  RUNNING,
]);

const configs = '/api/vcloud/orgconfigs';
const creation = { at: 'createVCloudOrganizationConfig json', status: 202, body: json('Task') };

checkTable(configurationLinked, 'getTask createVCloudOrganizationConfig/json', [
  {
    name: 'a link to the reference',
    answer: { body: finished(`${API}vCloud/orgConfigs/${ID}`, 'VCloudOrganizationConfigReference') },
    beside: [creation],
    verdict: 'pass',
  },
  {
    name: 'a link to the entity',
    answer: { body: finished(`${API}vCloud/orgConfigs/${ID}`, 'VCloudOrganizationConfig') },
    beside: [creation],
    verdict: [
      'fail',
      [
        '/Links',
        `Related VCloudOrganizationConfigReference at ${configs}`,
        `VCloudOrganizationConfig at ${configs}/${ID}`,
      ],
    ],
  },
  RUNNING,
]);

const START = { at: 'startCloudFailoverPlan json', status: 202, body: json('Task') };
const SESSION = `${API}cloud/failoverSessions/${ID}?format=Entity`;

checkTable(failoverSessionLinked, 'getTask startCloudFailoverPlan/json', [
  {
    name: 'a link to the session',
    answer: { body: finished(SESSION, 'CloudFailoverSession') },
    beside: [START],
    verdict: 'pass',
  },
  {
    name: 'a link to its reference',
    answer: { body: finished(SESSION, 'CloudFailoverSessionReference') },
    beside: [START],
    verdict: [
      'fail',
      [
        '/Links',
        'Related CloudFailoverSession',
        `CloudFailoverSessionReference at /api/cloud/failoversessions/${ID}`,
      ],
    ],
  },
  RUNNING,
]);
