import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { entitiesOf, judgeEach, textOf } from '../entities.js';

/**
 * A credentials record has the member Password and does not tell the password in it.
 *
 * Documentation: get_backupservers_id_creds_id, "Password" and the example.
 */
export const credentialsPassword: Check = {
  id: 'credentials-password',
  requirement: 'infrastructure.credentials-password',
  needs: READABLE,
  applies: (c) => represents(c) && /^(getCredentials|listCredentials)$/.test(c.operation.id),
  judge: (exchange, context) =>
    judgeEach(entitiesOf(exchange, context), 'There is no credentials record in the body.', (record) => {
      const password = textOf(record, 'Password');
      if (password?.trim() === '') return [];
      return [
        {
          message: password === undefined ? 'The record has no Password.' : 'The record tells a password.',
          location: `${record.location}/Password`,
          expected: 'an empty Password',
          actual: password === undefined ? 'absent' : 'a text',
        },
      ];
    }),
};
