import {
  backup,
  backupFile,
  backupServer,
  repository,
  restorePoint,
  vAppRestorePoint,
  vmRestorePoint,
} from '../../resource/registry.js';
import { below, resource } from '../../routes/resources.js';
import type { Route } from '../../routes/route.js';

/** Backup servers, their repositories, and what lies in those. */
export const BACKUP_ROUTES: readonly Route[] = [
  ...resource('listBackupServers', 'getBackupServer', backupServer),
  below('listBackupServerRepositories', backupServer, 'repositories', repository, 'backupServer'),
  ...resource('listRepositories', 'getRepository', repository),
  below('listRepositoryBackups', repository, 'backups', backup, 'repository'),
  ...resource('listBackups', 'getBackup', backup),
  below('listChildBackups', backup, 'childbackups', backup, 'parent'),
  below('listBackupRestorePoints', backup, 'restorePoints', restorePoint, 'backup'),
  below('listBackupBackupFiles', backup, 'backupFiles', backupFile, 'backup'),
  ...resource('listRestorePoints', 'getRestorePoint', restorePoint),
  below('listRestorePointVmRestorePoints', restorePoint, 'vmRestorePoints', vmRestorePoint, 'restorePoint'),
  below(
    'listRestorePointVAppRestorePoints',
    restorePoint,
    'vAppRestorePoints',
    vAppRestorePoint,
    'restorePoint',
  ),
  below('listRestorePointBackupFiles', restorePoint, 'backupFiles', backupFile, (estate, id) =>
    estate.get('restorePoints', id).backupFiles.map((file) => estate.get('backupFiles', file)),
  ),
  ...resource('listVmRestorePoints', 'getVmRestorePoint', vmRestorePoint),
  ...resource('listVAppRestorePoints', 'getVAppRestorePoint', vAppRestorePoint),
  ...resource('listBackupFiles', 'getBackupFile', backupFile),
  below('listBackupFileRestorePoints', backupFile, 'restorePoints', restorePoint, 'backupFiles'),
  below('listBackupFileVmRestorePoints', backupFile, 'vmRestorePoints', vmRestorePoint, 'backupFile'),
];
