import type { components } from '../../generated/openapi.js';

/** The contract's types, by name of the XML root element. */
export type Schemas = components['schemas'];

export type Link = Schemas['Link'];

/** Kinds of key resources the mock serves: the word in their UIDs and the name of their entity element. */
export type KindName =
  | 'BackupServer'
  | 'Repository'
  | 'Backup'
  | 'RestorePoint'
  | 'VmRestorePoint'
  | 'VAppRestorePoint'
  | 'BackupFile'
  | 'AgentBackupJob'
  | 'AgentRestorePoint'
  | 'AgentProtectionGroup'
  | 'DiscoveredComputer';

/** What an entity has beyond name, identity and links. */
export type Members<K extends KindName> = Omit<Schemas[K], keyof Schemas['Entity']>;
