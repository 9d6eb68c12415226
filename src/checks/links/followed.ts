import type { Answered } from '../../http/exchange.js';
import type { Link } from '../../representation/resources.js';
import type { CheckContext } from '../check.js';

/** A link of a document together with the answers its Href gave in this run. */
export interface FollowedLink {
  readonly link: Link;
  readonly answers: readonly Answered[];
}

/** The links of a document that were followed in this run. */
export function followedLinks(exchange: Answered, { contract, observations }: CheckContext): FollowedLink[] {
  const followed: FollowedLink[] = [];
  for (const resource of observations.resources(exchange)) {
    for (const link of resource.links) {
      if (contract.relations[link.rel ?? ''] !== 'GET' || link.href === undefined) continue;
      const answers = observations.fetched(link.href);
      if (answers.length > 0) followed.push({ link, answers });
    }
  }
  return followed;
}
