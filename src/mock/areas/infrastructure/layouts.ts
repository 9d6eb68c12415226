import { list, type Own, resource } from '../../serialize/parts.js';

export const CREDENTIALS = resource('Id Username Description Password');
export const CREDENTIALS_LIST = list('CredentialsInfos', 'CredentialsInfo', CREDENTIALS);

export const PASSWORD = resource('Id Hint LastModificationDate');
export const PASSWORDS = list('PasswordKeyInfos', 'PasswordKeyInfo', PASSWORD);

/** Kinds of this area, with what they have of their own. */
export const INFRASTRUCTURE_LAYOUTS = {
  BackupServer: { members: 'Description Port Version WcfPort VbrCertificateThumbprint' },
  Repository: { members: 'Capacity FreeSpace Kind' },
  ManagedServer: { members: 'Description ManagedServerType' },
  HierarchyRoot: { members: 'HierarchyRootId UniqueId HostType' },
  WanAccelerator: {
    members: `Description OutOfDate Version Capacity TrafficPort ConnectionsCount CachePath
      HighBandwidthModeEnabled BackupServerUid BackupServerName`,
  },
  ExternalRepository: { members: 'RepositoryType Path UsedSpace Description' },
} satisfies Readonly<Record<string, Own>>;
