import type { Json, JsonObject } from '../../../representation/json.js';
import type { Action } from '../action.js';
import { type Find, MissingError } from '../finds.js';
import { areCredentialsUsed, isPasswordUsed } from '../in-use.js';
import type { Making } from '../recipe.js';

const zip = (m: Making, VmRef: Json): JsonObject => ({
  VmRef,
  RepositoryUid: m.finds.one('Repository').uid,
  CompressionLevel: 5,
  BackupRetention: 'Tonight',
});
/** No password has it. */
const NO_PASSWORD = 'ffffffff-0000-4000-8000-00000000dead';
const vm = ({ finds }: Making): string => finds.one('VMware:Vm', isProcessed, 'VM that a job processes').uid;
const isProcessed = ({ facts }: Find): boolean => facts.ObjectInJobId !== undefined;
const isInNoJob = (find: Find): boolean => !isProcessed(find);
const severalVms = ({ finds }: Making): string[] => {
  const vms = finds.all('VMware:Vm').slice(0, 2);
  if (vms.length < 2) throw new MissingError('The target shows no two VMs, which the request needs.');
  return vms.map(({ uid }) => uid);
};
/** What a backup server is asked to do. */
export const SERVER_ACTIONS: readonly Action[] = [
  { operation: 'collectBackupServer', at: '/backupServers/{ID}' },
  { operation: 'startQuickBackup', at: '/backupServers/{ID}', body: (m) => ({ VmRef: vm(m) }) },
  {
    operation: 'startVeeamZip',
    at: '/backupServers/{ID}',
    body: (m) => zip(m, vm(m)),
  },
  {
    operation: 'startQuickBackup',
    at: '/backupServers/{ID}',
    as: 'of-no-job',
    ruledOut: 'infrastructure.quickbackup-one-vm',
    byTask: true,
    body: ({ finds }) => ({ VmRef: finds.one('VMware:Vm', isInNoJob, 'VM that is in no job').uid }),
  },
  {
    operation: 'startVeeamZip',
    at: '/backupServers/{ID}',
    as: 'several',
    // JSON has room for one.
    media: 'xml',
    body: (m) => zip(m, severalVms(m)),
  },
  {
    operation: 'startVeeamZip',
    at: '/backupServers/{ID}',
    as: 'no-password',
    ruledOut: 'infrastructure.veeamzip-password',
    byTask: true,
    body: (m) => ({ ...zip(m, vm(m)), PasswordKeyId: NO_PASSWORD }),
  },
];

/** What of it may not be deleted. */
export const SERVER_REMOVALS: readonly Action[] = [
  {
    operation: 'deleteCredentials',
    at: '/backupServers/{ID}/credentials/{credentialsId}',
    as: 'used',
    among: areCredentialsUsed,
    media: 'xml',
    ruledOut: 'infrastructure.credentials-in-use',
    lasting: true,
  },
  {
    operation: 'deletePassword',
    at: '/backupServers/{ID}/passwords/{passwordId}',
    as: 'used',
    among: isPasswordUsed,
    media: 'xml',
    ruledOut: 'infrastructure.password-in-use',
    lasting: true,
  },
];
