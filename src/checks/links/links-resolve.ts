import type { Answered } from '../../http/exchange.js';
import { type Link, placeOf } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import type { Observations } from '../observations.js';
import { collectionsAbove, hasVanished, mayHaveVanished } from '../vanished.js';
import { isWithheld } from '../withheld.js';
import { followedLinks, followedParts } from './followed.js';

/**
 * What a link leads to exists: none of the links followed in this run answers with an error, nor the address of a part. What the account may not
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
    const parts = followedParts(exchange, context);
    if (followed.length + parts.length === 0) return new NotObserved('No link of the body was followed.');
    const { observations } = context;
    const document = observations.document(exchange);
    const kinds = new Map(
      observations
        .resources(exchange)
        .flatMap(({ type, links }) => links.map((link) => [link, type] as const)),
    );
    const faultOf = (where: string, href: string, answers: readonly Answered[]): Fault[] => {
      const [first] = answers;
      if (first === undefined || !answers.every((a) => isError(a.response.status) && !isWithheld(a, context)))
        return [];
      if (answers.some((a) => mayHaveVanished(a) && hasVanished(a, observations))) return [];
      return [
        {
          message: 'The Href of a part does not resolve.',
          location: where,
          expected: '200 OK',
          actual: `${first.response.status} for ${href}`,
          against: first,
          ...doubtOf(answers, observations),
        },
      ];
    };
    return [
      ...followed.flatMap(({ link, answers }) =>
        faultOf(placeOf(link, 'Href', document), link.href ?? '', answers).map((fault) => ({
          ...fault,
          message: `The link ${link.rel} ${link.type ?? ''} does not resolve.`,
          ...disputeOf(link, kinds.get(link), answers, observations),
        })),
      ),
      ...parts.flatMap(({ part, href, answers }) => faultOf(placeOf(part, 'Href', document), href, answers)),
    ];
  },
};

/** What genuine servers are known to link to although it is not there. */
function disputeOf(
  { rel = '' }: Link,
  kind: string | undefined,
  [first]: readonly Answered[],
  observations: Observations,
): Pick<Fault, 'disputed'> {
  const known = observations
    .route(first?.request.url ?? '')
    ?.operation.dangling.find(
      (dangling) =>
        dangling.rel.includes(rel) &&
        dangling.from?.includes(kind?.replace(/Reference$/, '') ?? '') !== false,
    );
  return known ? { disputed: known.observed } : {};
}

/** What must be read again before it is told that nothing is there: it may have been deleted since the link was made. */
function doubtOf(answers: readonly Answered[], observations: Observations): Pick<Fault, 'again'> {
  const [last] = answers.slice(-1);
  if (last === undefined || !mayHaveVanished(last)) return {};
  const collections = collectionsAbove(last.request.url, observations);
  const known = collections.every((url) => observations.fetched(url).some(({ id }) => id > last.id));
  return known ? {} : { again: collections.map((url) => ({ url, media: 'xml' })) };
}

function isError(status: number): boolean {
  return status < 200 || status >= 300;
}
