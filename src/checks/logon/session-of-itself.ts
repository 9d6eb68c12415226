import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { entitiesOf, judgeEach, textOf } from '../entities.js';
import { idOf } from './logon-sessions.js';

/**
 * SessionId is the id that the address of the session ends in.
 *
 * Documentation: get_loginsessions_id, "SessionId".
 */
export const sessionOfItself: Check = {
  id: 'session-of-itself',
  requirement: 'logon.session-id',
  needs: READABLE,
  applies: (c) => represents(c) && /^(get|list)LogonSessions?$/.test(c.operation.id),
  judge: (exchange, context) =>
    judgeEach(entitiesOf(exchange, context), 'No logon session has an id and an address.', (session) => {
      const [id, href] = [textOf(session, 'SessionId'), textOf(session, 'Href')];
      const own = idOf(href);
      if (id === undefined || own === undefined) return undefined;
      if (id.toLowerCase() === own) return [];
      return [
        {
          message: 'SessionId is not the id that the address of the session ends in.',
          location: `${session.location}/SessionId`,
          expected: own,
          actual: id,
        },
      ];
    }),
};
