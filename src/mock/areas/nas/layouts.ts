import type { ObjectLayout } from '../../serialize/layout.js';
import { list, type Own, part, resource, TEXT } from '../../serialize/parts.js';
import { SCHEDULE } from '../jobs/layouts.js';

const EXTENSIONS: ObjectLayout = {
  kind: 'object',
  attributes: [],
  children: [['Extensions', { kind: 'repeated', item: TEXT }, 'Extension']],
  json: ['Extensions'],
};

/** A file share, or a part of one, in a job. */
export const NAS_OBJECT = resource(
  'HierarchyObjRef ObjectInJobId FileOrFolder FileServerUid InclusionMask ExclusionMask',
  { InclusionMask: EXTENSIONS, ExclusionMask: EXTENSIONS },
);

/** What a job backs up. */
export const NAS_OBJECTS = list('NASObjects', 'NASObject', NAS_OBJECT);

/** What the kinds of file shares have of their own. */
export const NAS_LAYOUTS = {
  FileServer: {
    members: `ServerType HierarchyObjRef SmbServerOptions NfsServerOptions FileServerOptions ProcessingOptions
      NASServerAdvancedOptions`,
    layouts: {
      SmbServerOptions: part('Path CredentialsId'),
      NfsServerOptions: part('Path'),
      FileServerOptions: part('ServerUid'),
      ProcessingOptions: part('ServerUid CacheRepositoryUid'),
      NASServerAdvancedOptions: part('ProcessingMode StorageSnapshotPath'),
    },
  },
  NasJob: {
    members: `Description Includes StorageOptions ScheduleConfigured ScheduleEnabled NextRun JobScheduleOptions`,
    layouts: {
      Includes: NAS_OBJECTS,
      JobScheduleOptions: SCHEDULE,
      StorageOptions: part(
        `BackupRepositoryUid ShorttermRetentionType ShorttermRetentionPeriod LongtermRetentionEnabled
        KeepFileVersionsHistoryOptions AdvancedStorageOptions`,
        { AdvancedStorageOptions: part('ACL', { ACL: part('FileAttributesChangeTrackingMode') }) },
      ),
    },
  },
} satisfies Readonly<Record<string, Own>>;
