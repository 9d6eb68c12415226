import { guidOfToken } from '../../http/redaction/forms.js';
import { sessionToken } from '../../http/session.js';
import { sessionIdOf } from '../../representation/session-id.js';
import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';

/**
 * The Delete link of a logon session leads to that session: a client that follows it must end nothing else.
 *
 * Documentation: http_authentication, "Logging Off".
 */
export const sessionDeleteLink: Check = {
  id: 'session-delete-link',
  requirement: 'logon.delete-link-of-session',
  needs: ['logon-session-token', ...READABLE],
  applies: (c) => c.purpose === 'logon',
  judge(exchange, { observations }) {
    const { target } = observations;
    const token = sessionToken(exchange.response);
    const id = guidOfToken(token ?? '') ?? sessionIdOf(observations.document(exchange));
    if (id === undefined)
      return new NotObserved('Neither the token nor the body tells the id of the session.');
    const links = observations
      .resources(exchange)
      .filter(({ root }) => root)
      .flatMap((resource) => resource.links.filter(({ rel }) => rel === 'Delete'));
    if (links.length === 0) return new NotObserved('The session has no Delete link.');
    const own = `/logonSessions/${id}`;
    return links.flatMap(({ location, href = '' }) => {
      const there = target.resolve(href);
      const path = there && target.place(there.url).steps.join('/');
      if (path === own.slice(1).toLowerCase()) return [];
      return [
        {
          message: 'The Delete link of the logon session leads elsewhere.',
          location,
          expected: own,
          actual: href,
        },
      ];
    });
  },
};
