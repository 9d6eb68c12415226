import { READABLE, represents } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { membersOf, operationAt, pathOf } from '../neighbours.js';

/**
 * What is listed below a resource leads back to it: where the members of such a list have Up links to resources of that
 * kind, one of them is the resource the list belongs to.
 *
 * Documentation: attributes_of_a_link_element, "Up" and "Down".
 */
export const childrenLeadUp: Check = {
  id: 'children-lead-up',
  requirement: 'links.up-and-down',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && /\}\/[^/{}]+$/.test(c.operation.path),
  judge(exchange, context) {
    const parent = pathOf(exchange.request.url, context).replace(/\/[^/]*$/, '');
    const above = operationAt(
      `${new URL(exchange.request.url).origin}${apiPath(exchange.request.url)}`,
      context,
    );
    if (above === undefined) return new NotObserved('What the list belongs to has no page.');
    const faults: Fault[] = [];
    let judged = 0;
    for (const member of membersOf(exchange, context)) {
      const ups = member.links.filter(
        (l) => l.rel === 'Up' && l.href !== undefined && operationAt(l.href, context)?.id === above.id,
      );
      if (ups.length === 0) continue;
      judged++;
      if (ups.some((l) => pathOf(l.href ?? '', context) === parent)) continue;
      faults.push({
        message: 'A member of the list leads up to another resource than the one it is listed below.',
        location: ups[0]?.location ?? member.location,
        expected: parent,
        actual: ups[0]?.href ?? '',
      });
    }
    return judged === 0
      ? new NotObserved('No member of the list has an Up link to such a resource.')
      : faults;
  },
};

/** Path of what a list belongs to. */
function apiPath(url: string): string {
  return new URL(url).pathname.replace(/\/+[^/]*\/*$/, '');
}
