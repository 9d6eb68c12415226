import { describe, expect, it } from 'vitest';
import { checkEstate } from '../../src/mock/estate/check.js';
import { describeArea } from './area.js';
import { ID } from './ids.js';
import { tinyEstate } from './tiny.js';

const { link, xml, json, text, root } = describeArea({
  collections: [
    ['cdpPolicies', 'CdpPolicies', [ID.policy]],
    [`cdpPolicies/${ID.policy}/cdpReplicaSessions`, 'CdpReplicaSessions', [ID.cdpSession]],
    ['cdpReplicas', 'CdpReplicas', [ID.cdpReplica]],
    ['cdpReplicaSessions', 'CdpReplicaSessions', [ID.cdpSession]],
    [`cdpReplicaSessions/${ID.cdpSession}/cdpReplicaTaskSessions`, 'CdpReplicaTaskSessions', [ID.cdpTask]],
    ['cdpReplicaTaskSessions', 'CdpReplicaTaskSessions', [ID.cdpTask]],
  ],
  unknown: [
    'cdpPolicies/{ID}',
    'cdpPolicies/{ID}/includes',
    `cdpPolicies/${ID.policy}/includes/{ID}`,
    'cdpPolicies/{ID}/cdpReplicaSessions',
    'cdpReplicas/{ID}',
    'cdpReplicas/{ID}/vms',
    `cdpReplicas/${ID.cdpReplica}/vms/{ID}`,
    'cdpReplica/vApps/{ID}',
    'cdpReplica/vApps/{ID}/vms',
    `cdpReplica/vApps/${ID.cdpVApp}/vms/{ID}`,
    'cdpReplicaSessions/{ID}',
    'cdpReplicaSessions/{ID}/cdpReplicaTaskSessions',
    'cdpReplicaTaskSessions/{ID}',
  ],
  queries: [
    ['CdpPolicy', 'NextRun>2026-06-15', 1],
    ['CdpPolicy', 'ScheduleEnabled==false', 0],
    ['CdpReplica', `PolicyId==${ID.policy}`, 1],
    ['CdpReplica', 'PolicyName==Other', 0],
    ['CdpReplicaSession', 'FailureMessage=="no answer";State>Working', 1],
    ['CdpReplicaSession', `Id==${ID.unknown}`, 0],
    ['CdpReplicaTaskSession', 'CreationTimeUTC>="2026-06-15";VmDisplayName==web01', 1],
    ['CdpReplicaTaskSession', 'TotalSize<1', 0],
  ],
});

const SERVER = [`backupServers/${ID.server}`, 'Up', 'BackupServerReference', 'vbr.example'] as const;
const POLICY = [`cdpPolicies/${ID.policy}`, 'Up', 'CdpPolicyReference', 'Web CDP'] as const;

interface Item {
  readonly UID: string;
  readonly Href: string;
  readonly Links: readonly { readonly Rel: string; readonly Href: string; readonly Type: string | null }[];
}

describe('a policy', () => {
  const self = `cdpPolicies/${ID.policy}`;
  const day = (name: string): string => `<Day Name="${name}">${Array(24).fill(1).join(',')}</Day>`;
  const week = `<TimePeriods>${['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map(day).join('')}</TimePeriods>`;
  const guest =
    '<GuestProcessingOptions><VssSnapshotOptions><VssSnapshotMode>Disabled</VssSnapshotMode><IsCopyOnly>false</IsCopyOnly>' +
    '<UsePersistentGuestAgent>true</UsePersistentGuestAgent></VssSnapshotOptions><WindowsCredentialsId />' +
    '<LinuxCredentialsId /></GuestProcessingOptions>';

  it('in XML, byte for byte: it can be disabled while it is enabled', async () => {
    expect(await xml(`${self}?format=Entity`)).toBe(
      root(
        'CdpPolicy',
        ` Href="http://em.example:9398/api/${self}?format=Entity" Type="CdpPolicy" Name="Web CDP" UID="urn:veeam:CdpPolicy:${ID.policy}"`,
        '<Links>' +
          link(...SERVER) +
          link(self, 'Alternate', 'CdpPolicyReference', 'Web CDP') +
          link(self, 'Edit', 'CdpPolicyReference', 'Web CDP') +
          link(`${self}/includes`, 'Down', 'ObjectInJobList') +
          link(`${self}/includes`, 'Create', 'ObjectInJob') +
          link(`${self}/cdpReplicaSessions`, 'Down', 'CdpReplicaSessionReferenceList') +
          link(`${self}?action=disable`, 'Disable') +
          '</Links><PolicyType>CdpReplica</PolicyType><Platform>VMware</Platform><Description />' +
          '<ScheduleConfigured>true</ScheduleConfigured><ScheduleEnabled>true</ScheduleEnabled>' +
          '<NextRun>2026-06-16T00:00:00.18Z</NextRun><PolicyScheduleOptions><CdpReplica>' +
          '<RecoveryPointObjectiveSeconds>15</RecoveryPointObjectiveSeconds>' +
          '<RecoveryPointObjectiveMinutes>0</RecoveryPointObjectiveMinutes>' +
          `<RPOSchedule Enabled="false">${week}</RPOSchedule><RPOReporting Enabled="true">` +
          '<MarkAsWarning><Enabled>false</Enabled><RPOThresholdSeconds>0</RPOThresholdSeconds><RPOThresholdMinutes>0</RPOThresholdMinutes></MarkAsWarning>' +
          '<MarkAsFailed><Enabled>true</Enabled><RPOThresholdSeconds>0</RPOThresholdSeconds><RPOThresholdMinutes>5</RPOThresholdMinutes></MarkAsFailed>' +
          '</RPOReporting><ShortTermRetentionMinutes>0</ShortTermRetentionMinutes>' +
          '<ShortTermRetentionHours>4</ShortTermRetentionHours><LongTermRetentionHours>8</LongTermRetentionHours>' +
          '<LongTermRetentionKeepDays>7</LongTermRetentionKeepDays>' +
          `<LongTermRetentionSchedule Enabled="false">${week}</LongTermRetentionSchedule>` +
          '</CdpReplica></PolicyScheduleOptions><CdpPolicyInfo><CdpReplicaPolicyInfo><Includes>' +
          `<ObjectInJob Href="http://em.example:9398/api/${self}/includes/${ID.cdpObject}" Type="ObjectInJob">` +
          `<ObjectInJobId>${ID.cdpObject}</ObjectInJobId><HierarchyObjRef>urn:VMware:Vm:de28dc43-b8ee-4e17-8e63-3d38b6604033.vm-1036</HierarchyObjRef>` +
          `<Name>web01</Name><DisplayName>web01</DisplayName>${guest}</ObjectInJob></Includes>${guest}` +
          '</CdpReplicaPolicyInfo></CdpPolicyInfo>',
      ),
    );
  });

  it('holds its machines without links; alone they can be removed and lead to the policy', async () => {
    const path = `${self}/includes`;
    const { ObjectInJobs } = await json<{ ObjectInJobs: Item[] }>(path);
    const alone = await json<Item>(`${path}/${ID.cdpObject}`);
    expect(ObjectInJobs).toEqual([alone]);
    expect(alone.Links.map(({ Rel, Href }) => [Rel, Href.slice(Href.indexOf('/api/') + 5)])).toEqual([
      ['Delete', `${path}/${ID.cdpObject}`],
      ['Up', `${self}?format=Entity`],
    ]);
  });
});

describe('a replica', () => {
  it('in XML has the bare id of its policy, and leads down to its machines', async () => {
    const self = `cdpReplicas/${ID.cdpReplica}`;
    expect(await xml(`${self}?format=Entity`)).toBe(
      root(
        'CdpReplica',
        ` Href="http://em.example:9398/api/${self}?format=Entity" Type="CdpReplica" Name="Web CDP" UID="urn:veeam:CdpReplica:${ID.cdpReplica}"`,
        '<Links>' +
          link(...SERVER) +
          link(`${self}/vms`, 'Down', 'CdpReplicaVmReferenceList') +
          link(...POLICY) +
          link(self, 'Alternate', 'CdpReplicaReference', 'Web CDP') +
          `</Links><BackupServer>vbr.example</BackupServer><PolicyUid>${ID.policy}</PolicyUid><PolicyName>Web CDP</PolicyName>`,
      ),
    );
  });

  it.each([
    [`cdpReplicas/${ID.cdpReplica}/vms`, 'VmCdpReplicas', `urn:veeam:CdpReplicaVm:${ID.cdpVm}`],
    ['cdpReplica/vms', 'VmCdpReplicas', `urn:veeam:CdpReplicaVm:${ID.cdpVm}`],
    ['cdpReplica/vApps', 'VAppCdpReplicas', `urn:veeam:VAppCdpReplica:${ID.cdpVApp}`],
    [`cdpReplica/vApps/${ID.cdpVApp}/vms`, 'VAppCdpReplicaVms', `urn:veeam:VAppCdpReplicaVm:${ID.cdpVAppVm}`],
  ])('%s lists Items, which are %s, and references to them', async (path, list, uid) => {
    const { Items } = await json<{ Items: Item[] }>(`${path}?format=Entity`);
    const { Refs } = await json<{ Refs: Item[] }>(path);
    expect([Items.map((i) => i.UID), Refs.map((r) => r.UID)]).toEqual([[uid], [uid]]);
    expect(await xml(`${path}?format=Entity`)).toMatch(
      new RegExp(`<${list} [^>]*><Items Href=[^>]* UID="${uid}"><Links>`),
    );
    const [{ Href = '' } = {}] = Refs;
    expect(await json(`${Href.slice(Href.indexOf('/api/') + 5)}?format=Entity`)).toEqual(Items[0]);
    expect(await json(Href.slice(Href.indexOf('/api/') + 5))).toEqual(Refs[0]);
  });

  it('of a machine in XML, byte for byte: its actions first, its repository by name', async () => {
    const self = `cdpReplicas/${ID.cdpReplica}/vms/${ID.cdpVm}`;
    expect(await xml(`${self}?format=Entity`)).toBe(
      root(
        'CdpReplicaVm',
        ` Href="http://em.example:9398/api/${self}?format=Entity" Type="CdpReplicaVm" Name="web01" UID="urn:veeam:CdpReplicaVm:${ID.cdpVm}"`,
        '<Links>' +
          link(`${self}?action=intervals`, 'Intervals') +
          link(`${self}?action=failover`, 'Failover') +
          link(...SERVER) +
          link(`repositories/${ID.repository}`, 'Up', 'RepositoryReference', 'Bucket') +
          link(`cdpReplicas/${ID.cdpReplica}`, 'Up', 'CdpReplicaReference', 'Web CDP') +
          link(...POLICY) +
          '</Links><VmRef>urn:VMware:Vm:de28dc43-b8ee-4e17-8e63-3d38b6604033.vm-1036</VmRef>' +
          `<ReplicaUid>${ID.cdpReplica}</ReplicaUid><BackupServer>vbr.example</BackupServer>` +
          `<PolicyUid>${ID.policy}</PolicyUid><PolicyName>Web CDP</PolicyName><RepositoryName>Bucket</RepositoryName>`,
      ),
    );
  });

  it('of a vApp writes its reference with a small v, and is its own replica', async () => {
    expect(await text(`cdpReplica/vApps/${ID.cdpVApp}?format=Entity`)).toMatch(
      new RegExp(
        `^\\{"vAppRef":"urn:vCloud:Vapp:[^"]+","ReplicaUid":"${ID.cdpVApp}","BackupServer":"vbr.example","PolicyUid":"${ID.policy}","PolicyName":"Web CDP","Name":"shop",`,
      ),
    );
  });
});

it('a task session in XML, byte for byte, with the name of the machine as an attribute', async () => {
  const self = `cdpReplicaTaskSessions/${ID.cdpTask}`;
  const name = 'web01@2026-06-15 08:00:00';
  expect(await xml(`${self}?format=Entity`)).toBe(
    root(
      'CdpReplicaTaskSession',
      ` Href="http://em.example:9398/api/${self}?format=Entity" Type="CdpReplicaTaskSession" Name="${name}" UID="urn:veeam:CdpReplicaTaskSession:${ID.cdpTask}" VmDisplayName="web01"`,
      '<Links>' +
        link(...SERVER) +
        link(
          `cdpReplicaSessions/${ID.cdpSession}`,
          'Up',
          'CdpReplicaSessionReference',
          'Web CDP@2026-06-15 00:00:02',
        ) +
        link(self, 'Alternate', 'CdpReplicaTaskSessionReference', name) +
        `</Links><PolicySessionUid>urn:veeam:CdpReplicaSession:${ID.cdpSession}</PolicySessionUid>` +
        '<CreationTimeUTC>2026-06-15T08:00:00.96Z</CreationTimeUTC><EndTimeUTC>2026-06-15T16:00:01.5Z</EndTimeUTC>' +
        '<State>Completed</State><Result>Warning</Result><Reason>Late</Reason><TotalSize>107374182400</TotalSize>',
    ),
  );
});

it('a session in JSON says why it failed', async () => {
  expect(await text(`cdpReplicaSessions/${ID.cdpSession}?format=Entity`)).toMatch(
    /^\{"PolicyUid":"urn:veeam:CdpPolicy:[^"]+","PolicyName":"Web CDP","PolicyType":"CdpReplica","CreationTimeUTC":"2026-06-15T00:00:02.4Z","EndTimeUTC":"2026-06-15T17:20:41.02Z","State":"Stopped","Result":"Failed","Progress":0,"FailureMessage":"No answer","IsRetry":false,"Name":/,
  );
});

it.each([
  [
    'a session of no policy',
    { cdpPolicies: [], cdpReplicas: [], cdpReplicaVms: [], vAppCdpReplicas: [] },
    `CDP policy ${ID.policy}`,
  ],
  ['a task of no session', { cdpSessions: [] }, `CDP session ${ID.cdpSession}`],
  ['a machine of no replica', { cdpReplicas: [] }, `CDP replica ${ID.cdpReplica}`],
])('an estate with %s is refused', (_case, without, missing) => {
  const check = (): void => checkEstate({ ...tinyEstate(), ...without });
  expect(check).toThrow(`names the ${missing}, which is not in the estate`);
});
