import { AGENT_LAYOUTS } from '../areas/agents/layouts.js';
import { CDP_LAYOUTS } from '../areas/cdp/layouts.js';
import { CLOUD_LAYOUTS } from '../areas/cloud/layouts.js';
import { JOB_KINDS } from '../areas/jobs/layouts.js';
import { NAS_LAYOUTS } from '../areas/nas/layouts.js';
import { REPLICA_LAYOUTS } from '../areas/replicas/layouts.js';
import { ACCOUNT_SETTINGS } from '../areas/security/account-settings.js';
import { TENANT_CONFIG_LAYOUTS } from '../areas/self-service/layouts.js';
import { REPLICA_SESSION_LAYOUTS } from '../areas/sessions/replica-layouts.js';
import { SYSTEM_SESSION_LAYOUTS } from '../areas/sessions/system-layouts.js';
import { type KindName, rootOf } from '../resource/schema.js';
import type { ListLayout, ObjectLayout } from './layout.js';
import { PAGING_INFO } from './paging-layout.js';
import { LINKS, type Own, ownLayout, texts } from './parts.js';

/** A key resource in its reference form. */
export const REFERENCE: ObjectLayout = {
  kind: 'object',
  attributes: ['UID', 'Name', 'Href', 'Type'],
  children: [['Links', LINKS]],
  json: ['Links', 'UID', 'Name', 'Href', 'Type'],
};

/** A list of references; the items are called Ref whatever they refer to. */
export const REFERENCES: ListLayout = { kind: 'list', member: 'Refs', element: 'Ref', item: REFERENCE };

const OWN: Record<KindName, Own> = {
  BackupServer: { members: ['Description', 'Port', 'Version', 'WcfPort', 'VbrCertificateThumbprint'] },
  Repository: { members: ['Capacity', 'FreeSpace', 'Kind'] },
  Backup: { members: ['Platform', 'BackupType'] },
  RestorePoint: { members: ['BackupDateUTC'] },
  VmRestorePoint: {
    members: ['CreationTimeUTC', 'VmName', 'Algorithm', 'PointType', 'HierarchyObjRef'],
    attribute: 'VmDisplayName',
  },
  VAppRestorePoint: {
    members: ['CreationTimeUTC', 'Algorithm', 'PointType', 'HierarchyObjRef'],
    attribute: 'VAppDisplayName',
  },
  BackupFile: {
    members: [
      'FilePath',
      'BackupSize',
      'DataSize',
      'DeduplicationRatio',
      'CompressRatio',
      'CreationTimeUtc',
      'FileType',
    ],
  },
  ManagedServer: { members: ['Description', 'ManagedServerType'] },
  HierarchyRoot: { members: ['HierarchyRootId', 'UniqueId', 'HostType'] },
  WanAccelerator: {
    members: [
      'Description',
      'OutOfDate',
      'Version',
      'Capacity',
      'TrafficPort',
      'ConnectionsCount',
      'CachePath',
      'HighBandwidthModeEnabled',
      'BackupServerUid',
      'BackupServerName',
    ],
  },
  ExternalRepository: { members: ['RepositoryType', 'Path', 'UsedSpace', 'Description'] },
  EnterpriseAccount: {
    members: ['AccountType', 'AllowRestoreAllVms', ...ACCOUNT_SETTINGS.map(([member]) => member)],
    layouts: Object.fromEntries(ACCOUNT_SETTINGS),
  },
  EnterpriseRole: { members: [] },
  ...JOB_KINDS,
  ...AGENT_LAYOUTS,
  ...NAS_LAYOUTS,
  ...REPLICA_LAYOUTS,
  ...SYSTEM_SESSION_LAYOUTS,
  ...CLOUD_LAYOUTS,
  ...REPLICA_SESSION_LAYOUTS,
  ...CDP_LAYOUTS,
  ...TENANT_CONFIG_LAYOUTS,
};

const ENTITIES = new Map<KindName, ObjectLayout>();

/** A key resource in its entity form; the same object each time, so that what is known about it can be kept. */
export function entityLayout(kind: KindName): ObjectLayout {
  let layout = ENTITIES.get(kind);
  if (layout === undefined) {
    layout = ownLayout(OWN[kind]);
    ENTITIES.set(kind, layout);
  }
  return layout;
}

/** Lists whose member or items are called otherwise than the root and the entity, in the only examples there are. */
const OTHERWISE: Partial<Record<KindName, Partial<ListLayout>>> = {
  VlanConfiguration: { member: 'Vlans', element: 'Vlans' },
  CloudVmReplicaPoint: { element: 'CloudReplica' },
};

/** A list of entities: one member, called like the root. */
export function entitiesLayout(kind: KindName, plural: string): ListLayout {
  return {
    kind: 'list',
    member: plural,
    element: rootOf(kind),
    item: entityLayout(kind),
    ...OTHERWISE[kind],
  };
}

const SUPPORTED_VERSION: ObjectLayout = {
  kind: 'object',
  attributes: ['Name'],
  children: [['Links', LINKS]],
  json: ['Links', 'Name'],
};

export const ENTERPRISE_MANAGER: ObjectLayout = {
  kind: 'object',
  attributes: ['Href', 'Type'],
  children: [
    ['Links', LINKS],
    [
      'SupportedVersions',
      { kind: 'list', member: 'SupportedVersions', element: 'SupportedVersion', item: SUPPORTED_VERSION },
    ],
  ],
  json: ['SupportedVersions', 'Links', 'Href', 'Type'],
};

export const LOGON_SESSION: ObjectLayout = {
  kind: 'object',
  attributes: ['Href', 'Type'],
  children: [['Links', LINKS], ...texts('UserName', 'SessionId')],
  json: ['UserName', 'SessionId', 'Links', 'Href', 'Type'],
};

export const LOGON_SESSIONS: ListLayout = {
  kind: 'list',
  member: 'LogonSessions',
  element: 'LogonSession',
  item: LOGON_SESSION,
};

const TASK_RESULT: ObjectLayout = {
  kind: 'object',
  attributes: ['Success'],
  children: texts('Message'),
  json: ['Message', 'Success'],
};

export const TASK: ObjectLayout = {
  kind: 'object',
  attributes: ['Href', 'Type'],
  children: [['Links', LINKS], ...texts('TaskId', 'State', 'Operation'), ['Result', TASK_RESULT]],
  json: ['TaskId', 'State', 'Operation', 'Result', 'Links', 'Href', 'Type'],
};

export const TASKS: ListLayout = { kind: 'list', member: 'Tasks', element: 'Task', item: TASK };

export const QUERY_SERVICE: ObjectLayout = {
  kind: 'object',
  attributes: ['Href', 'Type'],
  children: [['Links', LINKS]],
  json: ['Links', 'Href', 'Type'],
};

/** Genuine servers never write Status into XML. */
export const ERROR: ObjectLayout = {
  kind: 'object',
  attributes: ['Message', 'StatusCode'],
  children: texts('FirstChanceExceptionMessage', 'StackTrace'),
  json: ['FirstChanceExceptionMessage', 'Message', 'StackTrace', 'Status', 'StatusCode'],
};

/** A page of what a query found; `entities` and `resources` hold a list for each kind. */
export function queryResultLayout(entities: ObjectLayout, resources: ObjectLayout): ObjectLayout {
  return {
    kind: 'object',
    attributes: [],
    children: [
      ['Refs', REFERENCES],
      ['Entities', entities],
      ['Resources', resources],
      ['PagingInfo', PAGING_INFO],
    ],
    json: ['Refs', 'Entities', 'Resources', 'Links', 'PagingInfo'],
  };
}
