import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { isWithheld } from '../withheld.js';
import { followedLinks } from './followed.js';

/**
 * What a link leads to exists: none of the links followed in this run answers with an error. What the account may not
 * see exists nevertheless; what an installation does not have, such as Cloud Connect, may be linked to all the same.
 *
 * Documentation: links; attributes_of_a_link_element, "Href".
 */
export const linksResolve: Check = {
  id: 'links-resolve',
  requirement: 'links.resolve',
  reach: 'run',
  also: ['methods.rel-alternate', 'methods.rel-down', 'methods.rel-related', 'methods.rel-up'],
  needs: READABLE,
  applies: represents,
  judge(exchange, context) {
    const followed = followedLinks(exchange, context);
    if (followed.length === 0) return new NotObserved('No link of the body was followed.');
    const document = context.observations.document(exchange);
    return followed
      .filter(({ answers }) => answers.every((a) => isError(a.response.status) && !isWithheld(a, context)))
      .map(({ link, answers }) => ({
        message: `The link ${link.rel} ${link.type ?? ''} does not resolve.`,
        location: placeOf(link, 'Href', document),
        expected: '200 OK',
        actual: `${answers[0]?.response.status} for ${link.href}`,
      }));
  },
};

function isError(status: number): boolean {
  return status < 200 || status >= 300;
}
