import { AGENT_LAYOUTS } from '../areas/agents/layouts.js';
import { BACKUP_LAYOUTS } from '../areas/backups/layouts.js';
import { CDP_LAYOUTS } from '../areas/cdp/layouts.js';
import { CLOUD_LAYOUTS } from '../areas/cloud/layouts.js';
import { INFRASTRUCTURE_LAYOUTS } from '../areas/infrastructure/layouts.js';
import { JOB_LAYOUTS } from '../areas/jobs/layouts.js';
import { NAS_LAYOUTS } from '../areas/nas/layouts.js';
import { REPLICA_LAYOUTS } from '../areas/replicas/layouts.js';
import { SECURITY_LAYOUTS } from '../areas/security/layouts.js';
import { TENANT_CONFIG_LAYOUTS } from '../areas/self-service/layouts.js';
import { SESSION_LAYOUTS } from '../areas/sessions/layouts.js';
import { type KindName, rootOf } from '../resource/schema.js';
import type { ListLayout, ObjectLayout } from './layout.js';
import { PAGING_INFO } from './paging-layout.js';
import { LINKS, list, type Own, ownLayout, part, resource, withAttributes } from './parts.js';

/** A key resource in its reference form. */
export const REFERENCE: ObjectLayout = {
  kind: 'object',
  attributes: ['UID', 'Name', 'Href', 'Type'],
  children: [['Links', LINKS]],
  json: ['Links', 'UID', 'Name', 'Href', 'Type'],
};

/** A list of references; the items are called Ref whatever they refer to. */
export const REFERENCES = list('Refs', 'Ref', REFERENCE);

const OWN: Record<KindName, Own> = {
  ...INFRASTRUCTURE_LAYOUTS,
  ...BACKUP_LAYOUTS,
  ...JOB_LAYOUTS,
  ...SESSION_LAYOUTS,
  ...AGENT_LAYOUTS,
  ...NAS_LAYOUTS,
  ...REPLICA_LAYOUTS,
  ...CLOUD_LAYOUTS,
  ...CDP_LAYOUTS,
  ...SECURITY_LAYOUTS,
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
  return { ...list(plural, rootOf(kind), entityLayout(kind)), ...OTHERWISE[kind] };
}

const SUPPORTED_VERSION: ObjectLayout = {
  kind: 'object',
  attributes: ['Name'],
  children: [['Links', LINKS]],
  json: ['Links', 'Name'],
};

export const ENTERPRISE_MANAGER = resource('SupportedVersions', {
  SupportedVersions: list('SupportedVersions', 'SupportedVersion', SUPPORTED_VERSION),
});

export const LOGON_SESSION = resource('UserName SessionId');
export const LOGON_SESSIONS = list('LogonSessions', 'LogonSession', LOGON_SESSION);

export const TASK = resource('TaskId State Operation Result', {
  Result: withAttributes(part('Message'), 'Success'),
});
export const TASKS = list('Tasks', 'Task', TASK);

/** Genuine servers never write Status into XML. */
export const ERROR: ObjectLayout = {
  ...part('FirstChanceExceptionMessage StackTrace'),
  attributes: ['Message', 'StatusCode'],
  whole: true,
  json: ['FirstChanceExceptionMessage', 'Message', 'StackTrace', 'Status', 'StatusCode'],
};

/** A page of what a query found; `entities` and `resources` hold a list for each kind. */
export function queryResultLayout(entities: ObjectLayout, resources: ObjectLayout): ObjectLayout {
  return {
    ...part('Refs Entities Resources PagingInfo', {
      Refs: REFERENCES,
      Entities: entities,
      Resources: resources,
      PagingInfo: PAGING_INFO,
    }),
    json: ['Refs', 'Entities', 'Resources', 'Links', 'PagingInfo'],
  };
}
