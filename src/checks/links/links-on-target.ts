import { placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';

/**
 * Hrefs carry the scheme, host and port the request was sent to, so that a client can follow them. One finding for
 * each foreign address.
 *
 * Documentation: resource_urls, "Base URL".
 */
export const linksOnTarget: Check = {
  id: 'links-on-target',
  requirement: 'links.on-target',
  also: ['links.base-url'],
  needs: READABLE,
  applies: represents,
  judge(exchange, { observations }) {
    const document = observations.document(exchange);
    const { origin } = observations.target.base;
    const foreign = new Map<string, Fault>();
    let judged = 0;
    for (const resource of observations.resources(exchange)) {
      for (const { href, location } of [resource, ...resource.links]) {
        if (href === undefined) continue;
        judged++;
        const there = addressOf(href, origin);
        if (there !== origin && !foreign.has(there)) {
          foreign.set(there, {
            message: 'The Href leads to another address.',
            location: placeOf({ location }, 'Href', document),
            expected: origin,
            actual: there,
          });
        }
      }
    }
    return judged === 0 ? new NotObserved('The body has no Href.') : [...foreign.values()];
  },
};

/** Scheme, host and port; the Href itself where it is no URL or has none, e.g. `javascript:`, and a word for paths alone. */
function addressOf(href: string, origin: string): string {
  if (!URL.canParse(href) && URL.canParse(href, origin) && !/^[\\/]{2}/.test(href))
    return 'a path without scheme and host';
  const there = URL.canParse(href, origin) ? new URL(href, origin).origin : 'null';
  return there === 'null' ? href : there;
}
