import type { Resource } from '../../representation/resources.js';
import { READABLE, represents } from '../applies.js';
import type { Check, Fault } from '../check.js';
import { judgeEach } from '../entities.js';
import { membersOf, pathOf, rootResource } from '../neighbours.js';
import { lesserAccount } from '../rights.js';

/**
 * What a CDP policy processes leads up to that policy, and offers its removal, unless the account may do less than all. Jobs have the
 * same kind of object with other addresses, so that no table of links says it.
 *
 * Documentation: get_cdppolicies_id_includes_id, "Links".
 */
export const policyObjectLinks: Check = {
  id: 'policy-object-links',
  requirement: 'cdp.include-links',
  reach: 'run',
  needs: READABLE,
  applies: (c) =>
    represents(c) &&
    c.operation.method === 'GET' &&
    /^\/cdpPolicies\/\{ID\}\/includes\b/.test(c.operation.path),
  judge(exchange, context) {
    const here = pathOf(exchange.request.url, context);
    const policy = here.split('/').slice(0, 3).join('/');
    const root = rootResource(exchange, context);
    const isOne = context.case.operation.path.endsWith('}');
    const objects = isOne ? (root ? [root] : []) : membersOf(exchange, context);
    const wanted = lesserAccount(context) === undefined ? ['Up', 'Delete'] : ['Up'];
    return judgeEach(objects, 'The policy processes nothing that was read.', (object) =>
      wanted.flatMap((rel) => faultOf(object, rel, rel === 'Up' ? policy : (pathOfSelf(object) ?? ''))),
    );

    function pathOfSelf({ href }: Resource): string | undefined {
      return href === undefined ? undefined : pathOf(href, context);
    }

    function faultOf(object: Resource, rel: string, there: string): Fault[] {
      const links = object.links.filter((link) => link.rel === rel);
      if (links.some(({ href }) => href !== undefined && pathOf(href, context) === there)) return [];
      return [
        {
          message: `An object of a policy has no link ${rel} to ${rel === 'Up' ? 'its policy' : 'itself'}.`,
          location: object.location,
          expected: `${rel} ${there}`,
          actual: links.map(({ href }) => href ?? 'without Href').join(', ') || 'absent',
        },
      ];
    }
  },
};
