/**
 * A mock Enterprise Manager in the likeness of version 11, 12 or 13: most of what can be read, with sessions, queries and, on demand, faults. It
 * answers byte for byte as a genuine server does where that is known.
 *
 * It shares no deciding code with the checks: only the types generated from the contract.
 */

export type {
  Algorithm,
  BackupFileRecord,
  BackupRecord,
  BackupServerRecord,
  Guid,
  Named,
  PointType,
  RepositoryRecord,
  RestorePointRecord,
  UtcTime,
  VAppRestorePointRecord,
  VmRestorePointRecord,
} from './areas/backups/records.js';
export type {
  CredentialsRecord,
  ExternalRepositoryRecord,
  HierarchyObjectRecord,
  HierarchyRootRecord,
  HostType,
  ManagedServerRecord,
  PasswordRecord,
  WanAcceleratorRecord,
} from './areas/infrastructure/records.js';
export type * from './areas/jobs/records.js';
export type { AccountRecord, RoleRecord, ScopeRecord } from './areas/security/records.js';
export { ACTIVITIES, type Activity } from './choices.js';
export { chooseEstate } from './estate/choose.js';
export { defaultEstate, richEstate } from './estate/default.js';
export type { Estate } from './estate/estate.js';
export { loadEstate, writeEstate } from './estate/file.js';
export { emptyEstate } from './estate/lists.js';
export type { Fault, FaultSummary, Way } from './faults/index.js';
export { FAULTS, listFaults, listWays } from './faults/index.js';
export type { Limits } from './http/limits.js';
export { type AccessLog, openAccessLog } from './http/log.js';
export { type Mock, startMock } from './mock.js';
export {
  type AccessLogEntry,
  type AccountOption,
  type LatencyOptions,
  MockListenError,
  MockOptionError,
  type MockOptions,
} from './options.js';
export { ROLES as MOCK_ROLES, type Role, roleNamed } from './rights/roles.js';
