import { describe, expect, it } from 'vitest';
import { describeArea } from './area.js';
import { ID } from './ids.js';

const area = describeArea({
  collections: [
    ['agents/jobs', 'AgentBackupJobs', [ID.agentJob]],
    ['agents/agentRestorePoints', 'AgentRestorePoints', [ID.agentPoint]],
    ['agents/protectionGroups', 'AgentProtectionGroups', [ID.group]],
    ['agents/discoveredComputers', 'DiscoveredComputers', [ID.computer]],
    ['agents/backups', 'Backups', []],
    ['agents/restorePoints', 'RestorePoints', []],
    ['agents/backupFiles', 'BackupFiles', []],
    ['agents/backupSessions', 'BackupJobSessions', []],
    [`restorePoints/${ID.point}/agentRestorePoints`, 'AgentRestorePoints', [ID.agentPoint]],
    [`agents/protectionGroups/${ID.group}/discoveredComputers`, 'DiscoveredComputers', [ID.computer]],
  ],
  unknown: [
    'agents/jobs/{ID}',
    'agents/jobs/{ID}/includes',
    `agents/jobs/${ID.agentJob}/includes/{ID}`,
    'agents/agentRestorePoints/{ID}',
    'agents/agentRestorePoints/{ID}/mounts',
    'agents/protectionGroups/{ID}',
    'agents/protectionGroups/{ID}/discoveredComputers',
    'agents/discoveredComputers/{ID}',
  ],
  queries: [
    ['AgentBackupJob', 'Platform==AgentForWindows', 1],
    ['AgentBackupJob', 'ScheduleConfigured==false', 0],
    ['AgentRestorePoint', 'ComputerName==pc014', 1],
    ['AgentRestorePoint', 'Type==Full', 0],
    ['AgentProtectionGroup', 'Name=="Office"', 1],
    ['AgentProtectionGroup', 'BackupServerName==elsewhere', 0],
    ['DiscoveredComputer', 'AgentStatus==Installed', 1],
    ['DiscoveredComputer', 'ProtectionGroupName==Office', 1],
    ['DiscoveredComputer', 'OsVersion==Windows', 0],
  ],
});
const { link, xml, json } = area;

describe('a job for machines', () => {
  const self = `agents/jobs/${ID.agentJob}`;

  it('in XML, byte for byte', async () => {
    const object = `http://em.example:9398/api/${self}/includes/${ID.agentObject}`;
    // When it runs is said as of other jobs.
    const body = (await xml(`${self}?format=Entity`)).replace(
      /<JobScheduleOptions>.*<\/JobScheduleOptions>/,
      '',
    );
    expect(body).toBe(
      area.root(
        'AgentBackupJob',
        ` Href="http://em.example:9398/api/${self}?format=Entity" Type="AgentBackupJob" Name="Clerks" UID="urn:veeam:AgentBackupJob:${ID.agentJob}"`,
        '<Links>' +
          link(`backupServers/${ID.server}`, 'Up', 'BackupServerReference', 'vbr.example') +
          link(self, 'Alternate', 'AgentBackupJobReference', 'Clerks') +
          link(`${self}/includes`, 'Down', 'ObjectInAgentBackupJobList') +
          link(`${self}?action=toggleScheduleEnabled`, 'ToggleScheduleEnabled') +
          link(`${self}/backupSessions`, 'Down', 'BackupJobSessionReferenceList') +
          link(`${self}?action=start`, 'Start') +
          link(`${self}?action=stop`, 'Stop') +
          link(`${self}?action=retry`, 'Retry') +
          '</Links><JobType>AgentBackup</JobType><Platform>AgentForWindows</Platform>' +
          '<Description>Computers &amp; clerks</Description><ScheduleConfigured>true</ScheduleConfigured>' +
          '<ScheduleEnabled>true</ScheduleEnabled><NextRun>2026-06-21T20:30:00Z</NextRun><JobInfo><Includes>' +
          `<ObjectInAgentBackupJob Href="${object}" Type="ObjectInAgentBackupJob"><ObjectInJobId>${ID.agentObject}</ObjectInJobId>` +
          '<Name>Clerks</Name><DisplayName>All clerks</DisplayName></ObjectInAgentBackupJob></Includes><SimpleRetentionPolicy>' +
          '<RetainCycles>5</RetainCycles><RetainDaysToKeep>5</RetainDaysToKeep><RetainLimitType>Cycles</RetainLimitType>' +
          '</SimpleRetentionPolicy></JobInfo>',
      ),
    );
  });

  it('holds what stands alone under its own address', async () => {
    const job = await json<{ JobInfo: { Includes: object } }>(`${self}?format=Entity`);
    const list = await json<{ ObjectInAgentBackupJobs: unknown[] }>(`${self}/includes`);
    expect(list).toEqual(job.JobInfo.Includes);
    expect(await json(`${self}/includes/${ID.agentObject}`)).toEqual(list.ObjectInAgentBackupJobs[0]);
  });
});

describe('a machine that was found', () => {
  const self = `agents/discoveredComputers/${ID.computer}`;

  it('in JSON, byte for byte: what is not known of it is null', async () => {
    const l = (rel: string, path: string, name: string, type: string): string =>
      `{"Rel":"${rel}","Href":"http://em.example:9398/api/${path}","Name":"${name}","Type":"${type}"}`;
    expect(await area.text(`${self}?format=Entity`)).toBe(
      '{"HostStatus":"Online","AgentVersion":"6.3.2.1205","AgentStatus":"Installed","OsVersion":null,"IpAddress":"192.0.2.14",' +
        `"HierarchyObjRef":"urn:AgentForWindows:VeeamAgent:00000000-0000-0000-0000-000000000000.${ID.computer}",` +
        `"Name":"pc014.example","UID":"urn:veeam:DiscoveredComputer:${ID.computer}","Links":[` +
        `${l('Up', `backupServers/${ID.server}`, 'vbr.example', 'BackupServerReference')},` +
        `${l('Alternate', self, 'pc014.example', 'DiscoveredComputerReference')},` +
        `${l('Up', `agents/protectionGroups/${ID.group}`, 'Office', 'AgentProtectionGroupReference')}],` +
        `"Href":"http://em.example:9398/api/${self}?format=Entity","Type":"DiscoveredComputer"}`,
    );
  });
});

it('the service leads to each collection as references, then as entities', async () => {
  const { Links } = await json<{ Links: { Href: string; Type: string }[] }>('agents');
  expect(Links.map((l) => l.Type).filter((t) => t.endsWith('ReferenceList'))).toHaveLength(8);
  expect(Links).toHaveLength(16);
});

it('a restore point of a machine has no mounts', async () => {
  expect(await area.text(`agents/agentRestorePoints/${ID.agentPoint}/mounts`)).toBe(
    '{"AgentRestorePointMounts":[]}',
  );
});
