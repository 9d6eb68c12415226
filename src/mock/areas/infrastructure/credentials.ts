import type { World } from '../../resource/kind.js';
import type { Schemas } from '../../resource/schema.js';
import { ownedLinks } from './owned.js';
import type { CredentialsRecord } from './records.js';

/** Documentation: get_backupservers_id_creds, get_backupservers_id_creds_id. The password is never told. */
export function credentialsInfo(record: CredentialsRecord, world: World): Schemas['CredentialsInfo'] {
  return {
    Id: record.id,
    Username: record.name,
    Description: record.description,
    Password: '',
    ...ownedLinks(record, 'credentials', 'Credentials', world),
  };
}
