import { describe, expect, it } from 'vitest';
import { describeArea } from './area.js';
import { ID } from './ids.js';

const { link, xml, json, text, root } = describeArea({
  collections: [
    ['nas/fileServers', 'FileServers', [ID.share]],
    ['nas/jobs', 'NASJobs', [ID.nasJob]],
    ['nas/backupSessions', 'BackupJobSessions', []],
    [`nas/jobs/${ID.nasJob}/backupSessions`, 'BackupJobSessions', []],
  ],
  unknown: [
    'nas/fileServers/{ID}',
    'nas/jobs/{ID}',
    'nas/jobs/{ID}/includes',
    `nas/jobs/${ID.nasJob}/includes/{ID}`,
    'nas/jobs/{ID}/backupSessions',
  ],
  queries: [
    ['FileServer', 'Name=="\\\\files\\Work"', 1],
    ['FileServer', 'BackupServerName==elsewhere', 0],
    ['NasJob', 'ScheduleEnabled==false', 1],
    ['NasJob', 'Description==none', 0],
    ['NasJob', 'NextRun>2026-01-01', 0],
  ],
});

describe('a job for file shares', () => {
  const self = `nas/jobs/${ID.nasJob}`;

  it('in XML, byte for byte: the element in capitals, the Type not, its actions paths of their own', async () => {
    expect(await xml(`${self}?format=Entity`)).toBe(
      root(
        'NASJob',
        ` Href="http://em.example:9398/api/${self}?format=Entity" Type="NasJob" Name="Shares" UID="urn:veeam:NasJob:${ID.nasJob}"`,
        '<Links>' +
          link(`backupServers/${ID.server}`, 'Up', 'BackupServerReference', 'vbr.example') +
          link(self, 'Alternate', 'JobReference', 'Shares') +
          link(`${self}/includes`, 'Down', 'NasObjectList') +
          link(`${self}/toggleScheduleEnabled`, 'ToggleScheduleEnabled') +
          link(`${self}/backupSessions`, 'Down', 'BackupJobSessionReferenceList') +
          link(`${self}/start`, 'Start') +
          link(`${self}/stop`, 'Stop') +
          link(`${self}/retry`, 'Retry') +
          `</Links><Description /><Includes><NASObject Href="http://em.example:9398/api/${self}/includes/${ID.nasObject}" Type="NasObject">` +
          `<HierarchyObjRef>urn:NasBackup:FileServer:${ID.server}.${ID.share}</HierarchyObjRef><ObjectInJobId>${ID.nasObject}</ObjectInJobId>` +
          `<FileOrFolder>\\\\files\\Work</FileOrFolder><FileServerUid>urn:veeam:FileServer:${ID.share}</FileServerUid>` +
          '<InclusionMask><Extension>*.*</Extension></InclusionMask></NASObject></Includes>' +
          `<StorageOptions><BackupRepositoryUid>urn:veeam:Repository:${ID.repository}</BackupRepositoryUid>` +
          '<ShorttermRetentionType>Day</ShorttermRetentionType><ShorttermRetentionPeriod>28</ShorttermRetentionPeriod>' +
          '<LongtermRetentionEnabled>false</LongtermRetentionEnabled><AdvancedStorageOptions><ACL>' +
          '<FileAttributesChangeTrackingMode>TrackOnlyFolderAttributesChanges</FileAttributesChangeTrackingMode>' +
          '</ACL></AdvancedStorageOptions></StorageOptions><ScheduleConfigured>false</ScheduleConfigured>' +
          '<ScheduleEnabled>false</ScheduleEnabled>',
      ),
    );
  });

  it('holds its shares without links; alone they lead to the job and to the share', async () => {
    const { NASObjects } = await json<{ NASObjects: { Links: unknown }[] }>(`${self}/includes`);
    expect(NASObjects.map((o) => o.Links)).toEqual([null]);
    const { Links } = await json<{ Links: { Rel: string; Type: string }[] }>(
      `${self}/includes/${ID.nasObject}`,
    );
    expect(Links.map((l) => `${l.Rel} ${l.Type}`)).toEqual(['Up NasJob', 'Related FileServer']);
  });
});

it('a file share in JSON has its members in the order of version 10, null those of other types', async () => {
  const body = await text(`nas/fileServers/${ID.share}?format=Entity`);
  expect(body.slice(0, body.indexOf('"Name":'))).toBe(
    `{"ServerType":"SmbServer","HierarchyObjRef":"urn:NasBackup:FileServer:${ID.server}.${ID.share}",` +
      '"SmbServerOptions":{"Path":"\\\\\\\\files\\\\Work","CredentialsId":null},"NfsServerOptions":null,"FileServerOptions":null,' +
      `"ProcessingOptions":{"ServerUid":"urn:veeam:FileServer:${ID.share}","CacheRepositoryUid":"urn:veeam:Repository:${ID.repository}"},` +
      '"NASServerAdvancedOptions":{"ProcessingMode":"Direct","StorageSnapshotPath":null},',
  );
});

it('the service has links and no address of its own', async () => {
  expect(await json('nas')).toMatchObject({ Href: null, Type: null });
  expect(await xml('nas')).toContain(
    `<NASService xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns=`,
  );
});
