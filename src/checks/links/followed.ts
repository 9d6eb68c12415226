import type { Answered } from '../../http/exchange.js';
import type { Link, Resource } from '../../representation/resources.js';
import type { CheckContext } from '../check.js';

/** A link of a document together with the answers its Href gave in this run. */
export interface FollowedLink {
  readonly link: Link;
  readonly answers: readonly Answered[];
}

/** A resource inside another one, together with the answers its Href gave in this run. */
interface FollowedPart {
  readonly part: Resource;
  readonly href: string;
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

/**
 * Addresses of the parts of entities that were asked for in this run: an entity may have resources of its own in it, which no
 * link leads to.
 */
export function followedParts(exchange: Answered, { observations }: CheckContext): FollowedPart[] {
  const followed: FollowedPart[] = [];
  /** The outermost resource with an address that those after it may be in: they come in the order of the document. */
  let whole: Resource | undefined;
  for (const part of observations.resources(exchange)) {
    const { href, location } = part;
    if (href === undefined) continue;
    if (whole === undefined || !location.startsWith(`${whole.location}/`)) {
      whole = part;
      continue;
    }
    const answers = observations.fetched(href);
    if (answers.length > 0) followed.push({ part, href, answers });
  }
  return followed;
}
