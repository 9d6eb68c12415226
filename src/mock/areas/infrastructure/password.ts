import type { World } from '../../resource/kind.js';
import type { Schemas } from '../../resource/schema.js';
import { utc } from '../../resource/time.js';
import { ownedLinks } from './owned.js';
import type { PasswordRecord } from './records.js';

/** Documentation: get_backupservers_id_passwords, get_backupservers_id_passwords_id. */
export function passwordKeyInfo(record: PasswordRecord, world: World): Schemas['PasswordKeyInfo'] {
  return {
    Id: record.id,
    Hint: record.name,
    LastModificationDate: utc(record.modified),
    ...ownedLinks(record, 'passwords', 'PasswordKey', world),
  };
}
