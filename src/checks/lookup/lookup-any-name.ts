import { READABLE } from '../applies.js';
import { type Check, NotObserved } from '../check.js';
import { foundBy, hostOf, looksUp, lookupOf, same } from './lookups.js';

/**
 * A lookup of any name, an asterisk, finds whatever a lookup of the same kind below the same host finds by its name.
 *
 * Documentation: get_lookupsvc, the links of the example.
 */
export const lookupAnyName: Check = {
  id: 'lookup-any-name',
  requirement: 'lookup.any-name',
  reach: 'run',
  needs: READABLE,
  applies: (c) => looksUp(c) && c.rule === undefined,
  judge(exchange, context) {
    const { host, name, type } = lookupOf(exchange.request.url);
    if (name !== '*') return new NotObserved('Nothing was looked up by an asterisk.');
    const { observations } = context;
    const named = observations.cases
      .filter((c) => looksUp(c) && c.rule === 'by-name')
      .flatMap((c) => observations.ofCase(c.id))
      .filter((e) => {
        const asked = lookupOf(e.request.url);
        return same(asked.type, type) && hostOf(asked.host) === hostOf(host);
      })
      .flatMap((e) => foundBy(e, context).map((item) => ({ ...item, against: e })));
    if (named.length === 0) return new NotObserved('Nothing of the kind was looked up by its name.');
    const found = foundBy(exchange, context);
    return named
      .filter(({ ref }, i) => named.findIndex((other) => other.ref === ref) === i)
      .filter(({ ref }) => !found.some((item) => same(item.ref, ref)))
      .map(({ ref, name: missing, against }) => ({
        message: 'The lookup of any name does not find what a lookup by its name does.',
        location: '/',
        expected: `${missing} (${ref})`,
        actual: found.map((item) => item.name).join(', ') || 'no item',
        against,
      }));
  },
};
