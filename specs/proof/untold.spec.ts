/** What goes through is explained only where somebody has found out why: a fault of the same kind elsewhere is not. */
import { describe, expect, it } from 'vitest';
import { whyUntold } from '../../scripts/proof/untold.js';

describe('why a fault is not told', () => {
  it.each([
    [
      'missing-in-json',
      'getCdpPolicy',
      'CdpPolicy/CdpPolicyInfo/GuestProcessingOptions/WindowsCredentialsId',
      /empty/,
    ],
    ['href-to-other-kind', 'getJob', 'Job/Links/Link{Down LinkedJobObjectList}/Href', /table of link types/],
    ['status-400', 'stopJob', '', /at work already/],
  ])('is known of %s at %s', (operator, operation, place, why) => {
    expect(whyUntold({ operator, operation, place })).toMatch(why);
  });

  it.each([
    ['missing-in-json', 'getBackup', 'Backup/Platform'],
    ['href-to-other-kind', 'getBackup', 'Backup/Href'],
    ['href-of-nobody', 'getRepository', 'Repository/Links/Link{Up BackupServerReference}/Href'],
    ['type-of-other-kind', 'getBackup', 'Backup/Links/Link{Up RepositoryReference}/Type'],
    ['doubled', 'listBackups', 'Backups/Backup'],
    ['removed', 'queryTask', 'QueryResult/Resources/Tasks/Task/State'],
    ['link-gone', 'listVlanConfigurations', 'VlanConfigurations/Vlans/Links/Link{Delete }'],
    ['value-nonsense', 'getBackup', 'Backup/Platform'],
    ['status-400', 'getJob', ''],
    ['status-500', 'stopJob', ''],
  ])('is not known of %s at %s', (operator, operation, place) => {
    expect(whyUntold({ operator, operation, place })).toBeUndefined();
  });
});
