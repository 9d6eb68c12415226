import type { EstateView } from '../../estate/view.js';
import { flag, ID, NAME, SERVER, text, time } from '../../query/field.js';
import { kind, type World } from '../../resource/kind.js';
import { action } from '../../resource/links.js';
import type { Link, Members, Schemas } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import { scheduleOptions } from '../jobs/schedule.js';
import type { FileServerRecord, NasJobRecord, NasObjectRecord } from './records.js';

/** Documentation: get_nas_fileservers, get_nas_fileservers_id, get_query_fileserver. */
export const fileServer = kind('FileServer', {
  links: (record, to) => [to.up('BackupServer', record.backupServer), to.other],

  members: (record) => ({
    ServerType: record.serverType as Members<'FileServer'>['ServerType'],
    HierarchyObjRef: placeOf(record),
    ...optionsOf(record),
    ProcessingOptions: {
      ServerUid: uid('FileServer', record.id),
      CacheRepositoryUid: uid('Repository', record.cacheRepository),
    },
    NASServerAdvancedOptions: {
      ProcessingMode: 'Direct',
      ...(record.snapshotPath === undefined ? {} : { StorageSnapshotPath: record.snapshotPath }),
    },
  }),

  fields: {
    UID: ID,
    Name: NAME,
    ...SERVER,
  },
});

function placeOf(record: FileServerRecord): string {
  return `urn:NasBackup:FileServer:${record.host}.${record.id}`;
}

/** A share has the options of its type and no others. */
function optionsOf({ name, serverType, credentials }: FileServerRecord): Partial<Members<'FileServer'>> {
  switch (serverType) {
    case 'SmbServer':
      return {
        SmbServerOptions: {
          Path: name,
          ...(credentials === undefined ? {} : { CredentialsId: credentials }),
        },
      };
    case 'NfsServer':
      return { NfsServerOptions: { Path: name } };
    case 'FileServer':
      // Managed servers are found by their own link; the examples leave the UID empty.
      return { FileServerOptions: { ServerUid: '' } };
    default:
      return {};
  }
}

/** Documentation: get_nas_jobs, get_nas_jobs_id, get_query_nasjob. Its actions are paths of their own. */
export const nasJob = kind('NasJob', {
  links: {
    reference: (record, to) => [
      to.up('BackupServer', record.backupServer),
      to.other,
      to.down('backupSessions', 'BackupJobSessionReferenceList'),
    ],

    entity: (record, to) => {
      return [
        to.up('BackupServer', record.backupServer),
        { ...to.other, Type: 'JobReference' },
        to.down('includes', 'NasObjectList'),
        action('ToggleScheduleEnabled', to.href('/toggleScheduleEnabled')),
        to.down('backupSessions', 'BackupJobSessionReferenceList'),
        action('Start', to.href('/start')),
        action('Stop', to.href('/stop')),
        action('Retry', to.href('/retry')),
      ];
    },
  },

  members: (record, { estate, site }) => ({
    Description: record.description,
    Includes: { NASObjects: record.includes.map((o) => nasObject(record, o, estate, site)) },
    StorageOptions: {
      BackupRepositoryUid: uid('Repository', record.repository),
      ShorttermRetentionType: 'Day',
      ShorttermRetentionPeriod: record.retentionDays,
      LongtermRetentionEnabled: false,
      AdvancedStorageOptions: {
        ACL: { FileAttributesChangeTrackingMode: 'TrackOnlyFolderAttributesChanges' },
      },
    },
    ScheduleConfigured: record.schedule !== undefined,
    ScheduleEnabled: record.scheduleEnabled,
    ...(record.nextRun === undefined ? {} : { NextRun: utc(record.nextRun) }),
    ...(record.schedule === undefined ? {} : { JobScheduleOptions: scheduleOptions(record.schedule) }),
  }),

  fields: {
    UID: ID,
    Name: NAME,
    Description: text('description'),
    NextRun: time('nextRun'),
    ScheduleConfigured: { type: 'boolean', value: (record) => record.schedule !== undefined },
    ScheduleEnabled: flag('scheduleEnabled'),
    ...SERVER,
  },
});

/** A share in a job as it stands in the job (documentation: get_nas_jobs_id_includes): without links. */
export function nasObject(
  job: NasJobRecord,
  object: NasObjectRecord,
  estate: EstateView,
  site: Site,
): Schemas['NASObject'] {
  return {
    HierarchyObjRef: placeOf(estate.get('fileServers', object.fileServer)),
    ObjectInJobId: object.id,
    FileOrFolder: object.name,
    FileServerUid: uid('FileServer', object.fileServer),
    InclusionMask: { Extensions: [...object.included] },
    // Null where there is none, as on genuine servers.
    ...(object.excluded.length > 0 ? { ExclusionMask: { Extensions: [...object.excluded] } } : {}),
    Href: site.resource('NasJob', job.id, `/includes/${object.id}`),
    Type: 'NasObject',
  };
}

/** Alone it leads to the job and to the share (documentation: get_nas_jobs_id_includes_id). */
export function nasObjectAlone(
  job: NasJobRecord,
  object: NasObjectRecord,
  { estate, site }: World,
): Schemas['NASObject'] {
  const share = estate.get('fileServers', object.fileServer);
  return {
    ...nasObject(job, object, estate, site),
    Links: [
      { Rel: 'Up', Href: site.entity('NasJob', job.id), Name: job.name, Type: 'NasJob' },
      { Rel: 'Related', Href: site.entity('FileServer', share.id), Name: share.name, Type: 'FileServer' },
    ],
  };
}

/** The service of file shares (documentation: get_nas); unlike others it says no address of its own. */
export function nasService(site: Site): Schemas['NASService'] {
  const down = (path: string, type: string): Link => ({
    Rel: 'Down',
    Href: site.href(`nas/${path}`),
    Type: type,
  });
  return {
    Links: [
      down('jobs', 'JobReferenceList'),
      down('fileServers', 'FileServerReferenceList'),
      down('backupSessions', 'BackupJobSessionReferenceList'),
      // As the page has it: the Type of the jobs proper.
      { Rel: 'Down', Href: site.href('nas/jobs?format=Entity'), Type: 'JobList' },
      down('fileServers?format=Entity', 'FileServerList'),
      down('backupSessions?format=Entity', 'BackupJobSessionList'),
    ],
  };
}
