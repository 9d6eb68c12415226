/** The contract's own examples of request bodies, with the UIDs of what is there, are accepted in both media types. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkEstate } from '../../src/mock/estate/check.js';
import { defaultEstate } from '../../src/mock/index.js';
import { inProcess } from './in-process.js';

const ESTATE = defaultEstate(1);

function the<T>(record: T | undefined): T {
  if (record === undefined) throw new Error('The default estate has no such record.');
  return record;
}

const server = the(ESTATE.backupServers[0]);
const account = `security/accounts/${the(ESTATE.accounts[0]).id}`;
const policy = the(ESTATE.cdpPolicies[0]);
const replica = the(ESTATE.cdpReplicaVms[0]);
const organization = the(ESTATE.organizationConfigs[0]);
const tenant = the(ESTATE.selfServiceConfigs[0]);
const host = (type: string): string => the(ESTATE.managedServers.find((s) => s.type === type)).id;
const job = (platform: string): string =>
  the(ESTATE.jobs.find((j) => j.platform === platform && j.jobType === 'Backup')).id;
const web = the(ESTATE.hierarchyObjects.find((o) => o.name === 'web01')).ref;
const share = the(ESTATE.fileServers[0]);

/** An example with what is in the estate for what is only in the example. */
function example(name: string, form: 'json' | 'xml', platform: 'VMware' | 'vCloud'): string {
  const uids: Readonly<Record<string, string>> = {
    BackupServer: server.id,
    Repository: the(ESTATE.repositories[0]).id,
    Job: job(platform),
    ManagedServer: host(platform === 'vCloud' ? 'VcdSystem' : 'VC'),
    EnterpriseRole: the(ESTATE.roles[0]).id,
  };
  const text = readFileSync(
    new URL(`../../contracts/examples/${form}/${name}.${form}`, import.meta.url),
    'utf8',
  );
  return (
    text
      .replaceAll(/urn:veeam:(\w+):[0-9a-f-]{36}/g, (all, kind: string) =>
        uids[kind] === undefined ? all : `urn:veeam:${kind}:${uids[kind]}`,
      )
      .replaceAll(/urn:VMware:\w+:[0-9a-f-]{36}\.[\w-]+/gi, web)
      .replaceAll(
        /urn:NasBackup:FileServer:[0-9a-f-]{36}\.[0-9a-f-]{36}/g,
        `urn:NasBackup:FileServer:${share.host}.${share.id}`,
      )
      // The example of an organization is of one that no host has, that of a VeeamZIP has a password of its own.
      .replaceAll('Example Org', 'Süd & Partner'.replace('&', form === 'xml' ? '&amp;' : '&'))
      .replace(/(PasswordKeyId[">: ]+)[0-9a-f-]{36}/, `$1${the(ESTATE.passwords[0]).id}`)
      .replaceAll(/2026-03-10T08:1\d:\d\d/g, '2026-06-18T08:14:30')
  );
}

describe.each<[string, string, string, number, ('VMware' | 'vCloud')?]>([
  ['BackupServerSpec', 'POST', 'backupServers?action=create', 202],
  ['BackupServerSpec', 'PUT', `backupServers/${server.id}`, 204],
  ['QuickBackupStartupSpec', 'POST', `backupServers/${server.id}?action=quickbackup`, 202],
  ['VeeamZipStartupSpec', 'POST', `backupServers/${server.id}?action=veeamzip`, 202],
  ['EnterpriseAccountCreateSpec', 'POST', 'security/accounts', 201],
  ['EnterpriseAccountInRoleCreateSpec', 'POST', `${account}/roles`, 201],
  ['HierarchyScopeCreateSpec', 'POST', `${account}/scopes`, 202],
  ['RebuildScopeJobSpec', 'POST', 'security/accounts?action=rebuildScope', 201],
  ['CdpPolicy', 'PUT', `cdpPolicies/${policy.id}`, 202],
  ['CdpIntervalsSpec', 'POST', `cdpReplicas/${replica.replica}/vms/${replica.id}?action=intervals`, 200],
  ['CdpFailoverStartSpec', 'POST', `cdpReplicas/${replica.replica}/vms/${replica.id}?action=failover`, 202],
  ['VCloudOrganizationConfigCreateSpec', 'POST', 'vCloud/orgConfigs', 202, 'vCloud'],
  ['VCloudOrganizationConfig', 'PUT', `vCloud/orgConfigs/${organization.id}`, 202, 'vCloud'],
  ['VSphereSelfServiceCreateSpec', 'POST', 'selfService/vSphere/Configs', 202],
  ['VSphereSelfServiceConfig', 'PUT', `selfService/vSphere/Configs/${tenant.id}`, 202],
])('%s with %s %s', (name, method, path, status, platform = 'VMware') => {
  it.each(['json', 'xml'] as const)('as %s', (form) => {
    const em = inProcess(ESTATE);
    const roles = em.estate.accounts[0]?.roles ?? [];
    // The account of the example has another role already.
    const text = example(name, form, platform).replaceAll(
      the(ESTATE.roles[0]).id,
      the(ESTATE.roles.find((r) => !roles.includes(r.id))).id,
    );
    const answer = em.send(method, path, text, { 'content-type': `application/${form}` });
    expect([answer.status, answer.status >= 400 ? answer.text : '']).toEqual([status, '']);
    em.tick(60_000);
    em.get('tasks');
    checkEstate(em.estate);
  });
});
