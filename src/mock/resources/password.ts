import type { PasswordRecord } from '../estate/infrastructure.js';
import type { World } from './kind.js';
import { ownedLinks } from './owned.js';
import type { Schemas } from './schema.js';
import { utc } from './time.js';

/** Documentation: get_backupservers_id_passwords, get_backupservers_id_passwords_id. */
export function passwordKeyInfo(record: PasswordRecord, world: World): Schemas['PasswordKeyInfo'] {
  return {
    Id: record.id,
    Hint: record.name,
    LastModificationDate: utc(record.modified),
    ...ownedLinks(record, 'passwords', 'PasswordKey', world),
  };
}
