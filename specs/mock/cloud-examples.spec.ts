/** The contract's request documents against the mock, and what the mock shows afterwards against the contract. */
import { describe, expect, it } from 'vitest';
import type { Estate } from '../../src/mock/index.js';
import { examples, libxml2, read } from '../data/validation.js';
import { AREA, areaEstate } from './area-estate.js';
import { done } from './cloud-client.js';
import { ID } from './ids.js';
import { type Body, type InProcess, inProcess } from './in-process.js';

const FREE_GATEWAY = '0000c020-0000-4000-8000-000000000000';

/** With what the examples need besides: a WAN accelerator, and a gateway that is in no pool. */
function estate(): Estate {
  const area = areaEstate();
  const [gateway] = area.cloudGateways;
  if (gateway === undefined) throw new Error('There is no gateway.');
  return { ...area, cloudGateways: [gateway, { ...gateway, id: FREE_GATEWAY, name: 'free.example' }] };
}

/** What there is of the kinds that the examples name. */
const EXISTING: Readonly<Record<string, string>> = {
  BackupServer: ID.server,
  Repository: ID.repository,
  WanAccelerator: AREA.wan,
  CloudGateway: FREE_GATEWAY,
  CloudGatewayPool: ID.gatewayPool,
  CloudTenant: ID.tenant,
  CloudHardwarePlan: ID.hardwarePlan,
};

function example(form: 'xml' | 'json', root: string): Body {
  const text = read(examples, `${form}/${root}.${form}`)
    .replace(/urn:veeam:(\w+):[0-9a-f-]{36}/g, (urn, kind) => {
      const id = EXISTING[kind as string];
      return id === undefined ? urn : `urn:veeam:${kind}:${id}`;
    })
    // Of a storage quota: a bare id.
    .replace(/(TenantResourceId(?:>|": "))[0-9a-f-]{36}/, `$1${ID.quota}`);
  return form === 'xml' ? text : (JSON.parse(text) as object);
}

const OTHER = `cloud/tenants/${ID.vcdTenant}`;
const REQUESTS: readonly (readonly [root: string, method: string, path: string])[] = [
  ['CreateCloudTenantSpec', 'POST', 'cloud/tenants'],
  ['CreateCloudTenantResourceSpec', 'POST', `${OTHER}/resources`],
  ['CloudTenantComputeResourceCreateSpec', 'POST', `${OTHER}/computeResources`],
  ['CloudTenantVCloudComputeResourceCreateSpec', 'POST', `${OTHER}/vCloudComputeResources`],
  ['CloudSubtenantCreateSpec', 'POST', `cloud/tenants/${ID.tenant}/subtenants`],
  ['CreateCloudGatewaySpec', 'POST', 'cloud/gateways'],
  ['CreateCloudGatewayPoolSpec', 'POST', 'cloud/gatewayPools'],
  ['CloudHardwarePlanCreateSpec', 'POST', 'cloud/hardwarePlans'],
  ['CloudPublicIpAddressCreateSpec', 'POST', 'cloud/publicIpAddresses'],
  ['CloudFailoverPlanManagementSpec', 'POST', `cloud/cloudFailoverPlans/${ID.cloudPlan}?action=start`],
  ['CloudGateway', 'PUT', `cloud/gateways/${ID.gateway}`],
  ['CloudSubtenant', 'PUT', `cloud/tenants/${ID.tenant}/subtenants/${ID.subtenant}`],
  ['VlanConfiguration', 'PUT', `cloud/vlans/${ID.vlan}`],
  ['CloudFailoverPlan', 'PUT', `cloud/cloudFailoverPlans/${ID.cloudPlan}`],
];

/** Whatever of Cloud Connect can be read in XML. */
const SHOWN = [
  'tenants',
  `tenants/${ID.vcdTenant}/resources`,
  `tenants/${ID.vcdTenant}/computeResources`,
  `tenants/${ID.vcdTenant}/vCloudComputeResources`,
  `tenants/${ID.tenant}/subtenants`,
  'gateways',
  'gatewayPools',
  'hardwarePlans',
  'publicIpAddresses',
  'vlans',
  'cloudFailoverPlans',
  'failoverSessions',
  'vmReplicaPoints',
];

function shown(em: InProcess): string[] {
  return SHOWN.map((path) => {
    const accept = { accept: 'application/xml' };
    return em.send('GET', `cloud/${path}?format=Entity`, undefined, accept).text;
  });
}

describe.each(['xml', 'json'] as const)('the examples of the contract in %s', (form) => {
  it.each(REQUESTS)('%s is accepted: %s %s', (root, method, path) => {
    const em = inProcess(estate());
    done(em, method, path, example(form, root));
    em.tick(10_000);
    expect(shown(em).filter((document) => libxml2(document) !== '')).toEqual([]);
  });
});

// The VDC of the example of a tenant is that of the example of a VDC: only one can have it.
it('what is shown after all of them passes the contract', () => {
  const em = inProcess(estate());
  for (const [root, method, path] of REQUESTS.filter(
    ([root]) => root !== 'CloudTenantVCloudComputeResourceCreateSpec',
  )) {
    done(em, method, path, example('json', root));
  }
  em.tick(10_000);
  expect(shown(em).map((document) => libxml2(document))).toEqual(SHOWN.map(() => ''));
});
