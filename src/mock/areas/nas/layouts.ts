import type { ListLayout, ObjectLayout } from '../../serialize/layout.js';
import { type Own, partLayout, resourceLayout, TEXT } from '../../serialize/parts.js';
import { SCHEDULE } from '../jobs/layouts.js';

const EXTENSIONS: ObjectLayout = {
  kind: 'object',
  attributes: [],
  children: [['Extensions', { kind: 'repeated', item: TEXT }, 'Extension']],
  json: ['Extensions'],
};

/** A file share, or a part of one, in a job. */
export const NAS_OBJECT: ObjectLayout = resourceLayout(
  ['HierarchyObjRef', 'ObjectInJobId', 'FileOrFolder', 'FileServerUid', 'InclusionMask', 'ExclusionMask'],
  { InclusionMask: EXTENSIONS, ExclusionMask: EXTENSIONS },
);

/** What a job backs up. */
export const NAS_OBJECTS: ListLayout = {
  kind: 'list',
  member: 'NASObjects',
  element: 'NASObject',
  item: NAS_OBJECT,
};

const STORAGE = partLayout(
  [
    'BackupRepositoryUid',
    'ShorttermRetentionType',
    'ShorttermRetentionPeriod',
    'LongtermRetentionEnabled',
    'KeepFileVersionsHistoryOptions',
    'AdvancedStorageOptions',
  ],
  { AdvancedStorageOptions: partLayout(['ACL'], { ACL: partLayout(['FileAttributesChangeTrackingMode']) }) },
);

/** What the kinds of file shares have of their own. */
export const NAS_LAYOUTS = {
  FileServer: {
    members: [
      'ServerType',
      'HierarchyObjRef',
      'SmbServerOptions',
      'NfsServerOptions',
      'FileServerOptions',
      'ProcessingOptions',
      'NASServerAdvancedOptions',
    ],
    layouts: {
      SmbServerOptions: partLayout(['Path', 'CredentialsId']),
      NfsServerOptions: partLayout(['Path']),
      FileServerOptions: partLayout(['ServerUid']),
      ProcessingOptions: partLayout(['ServerUid', 'CacheRepositoryUid']),
      NASServerAdvancedOptions: partLayout(['ProcessingMode', 'StorageSnapshotPath']),
    },
  },
  NasJob: {
    members: [
      'Description',
      'Includes',
      'StorageOptions',
      'ScheduleConfigured',
      'ScheduleEnabled',
      'NextRun',
      'JobScheduleOptions',
    ],
    layouts: { Includes: NAS_OBJECTS, StorageOptions: STORAGE, JobScheduleOptions: SCHEDULE },
  },
} as const satisfies Readonly<Record<string, Own>>;
