import type { Answered } from '../../http/exchange.js';
import type { Link, Resource } from '../../representation/resources.js';
import type { CheckContext } from '../check.js';
import { operationAt } from '../neighbours.js';

/** Whether an address of the file system answers with an entry or with those in it depends on what lies there. */
const FILES: ReadonlySet<string> = new Set(['FileSystemEntry', 'FileSystemEntries']);

/** Whether one root may stand where another is expected. */
export function sameRoot(one: string, other: string | undefined): boolean {
  return one === other || (other !== undefined && FILES.has(one) && FILES.has(other));
}

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
 * Addresses that members of lists and parts of entities say they have, as far as they were asked for in this run: no link need lead
 * there.
 */
export function followedParts(exchange: Answered, context: CheckContext): FollowedPart[] {
  const { observations } = context;
  const followed: FollowedPart[] = [];
  /** The outermost resource with an address that those after it may be in: they come in the order of the document. */
  let whole: Resource | undefined;
  for (const part of observations.resources(exchange)) {
    const { href, root, uid, location } = part;
    if (href === undefined) continue;
    const isWithin = whole !== undefined && location.startsWith(`${whole.location}/`);
    if (!isWithin) whole = part;
    if (root) continue;
    // Where pages have no GET, the members of a list need not be there by themselves: linked jobs.
    if (!isWithin && uid === undefined && operationAt(href, context) === undefined) continue;
    const answers = observations.fetched(href);
    if (answers.length > 0) followed.push({ part, href, answers });
  }
  return followed;
}
