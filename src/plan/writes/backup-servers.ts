import type { JsonObject } from '../../representation/json.js';
import type { Making, Recipe, Rule } from './recipe.js';

const connection = ({ name, password }: Making): JsonObject => ({
  Description: 'To be deleted',
  DnsNameOrIpAddress: `${name}.example`,
  Port: 9392,
  Username: 'EXAMPLE\\backup',
  Password: password,
});

const without = (value: JsonObject, member: string): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== member));

/** Documentation: post_backupservers_actioncreate, put_backupservers_id, delete_backupservers_id. */
export const backupServers: Recipe = {
  resource: 'BackupServer',
  ownTargetOnly: 'A backup server that is not connected yet would be needed.',
  create: 'createBackupServer',
  list: 'listBackupServers',
  read: 'getBackupServer',
  edit: 'editBackupServer',
  remove: 'deleteBackupServer',
  identify: ({ name }) => `${name}.example`,
  body: connection,
  shows: () => ({ Description: 'To be deleted', Port: 9392 }),
  change: ({ name }) => ({ Description: 'Edited, to be deleted', DnsNameOrIpAddress: `${name}.example` }),
  rules: [
    ...['Description', 'Port', 'Username', 'Password'].map(
      (member): Rule => ({
        requirement: 'infrastructure.backup-server-create',
        as: `without-${member.toLowerCase()}`,
        body: (making) => without(connection(making), member),
      }),
    ),
    {
      requirement: 'infrastructure.backup-server-edit',
      as: 'without-address',
      operation: 'editBackupServer',
      body: () => ({ Description: 'Edited without an address' }),
    },
  ],
  changed: () => ({ Description: 'Edited, to be deleted' }),
};
