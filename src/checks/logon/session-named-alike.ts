import { isObject } from '../../representation/json.js';
import { type Check, NotObserved } from '../check.js';
import { entitiesOf, saidBy, textOf } from '../entities.js';
import { idOf, openedBy } from './logon-sessions.js';

/**
 * The session that a logon has opened bears the same user name in the answer to the logon and in the list of sessions, however
 * the server spells it.
 *
 * Documentation: logging_on.
 */
export const sessionNamedAlike: Check = {
  id: 'session-named-alike',
  requirement: 'logon.user-name',
  reach: 'run',
  needs: ['session-listed'],
  applies: (c) => c.purpose === 'open-session-list',
  judge(exchange, context) {
    const { logon, id } = openedBy(context);
    const listed = id && entitiesOf(exchange, context).find((e) => idOf(textOf(e, 'Href')) === id);
    const opened = logon && saidBy(logon, 'LogonSession', context);
    const there = isObject(opened) ? textOf({ location: '', members: opened }, 'UserName') : undefined;
    const here = listed && textOf(listed, 'UserName');
    if (!listed || there === undefined || here === undefined)
      return new NotObserved('Not both the logon and the list name the user.');
    if (there.toLowerCase() === here.toLowerCase()) return [];
    return [
      {
        message: 'The list of sessions names another user than the logon did.',
        location: `${listed.location}/UserName`,
        expected: there,
        actual: here,
        ...(logon ? { against: logon } : {}),
      },
    ];
  },
};
