import { READABLE } from '../applies.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { foundBy, hostOf, looksUp, lookupOf, nothingFound, same } from './lookups.js';

/**
 * A lookup by the UID of a host, name and type of an object that is there finds objects of that name and kind below that
 * host, and no others.
 *
 * Documentation: lookup_query, "Query String with Parameters".
 */
export const lookupByName: Check = {
  id: 'lookup-by-name',
  requirement: 'lookup.by-name',
  also: ['lookup.host'],
  reach: 'run',
  needs: READABLE,
  applies: looksUp,
  judge(exchange, context) {
    const { ref, host, name, type } = lookupOf(exchange.request.url);
    if (ref !== undefined || host === undefined || name === undefined || name === '*')
      return new NotObserved('Nothing was looked up by its name.');
    const items = foundBy(exchange, context);
    if (items.length === 0)
      return nothingFound(
        exchange,
        context,
        `${type} ${name}`,
        (item) => same(item.name, name) && same(item.type, type) && hostOf(item.ref) === hostOf(host),
      );
    const faults: Fault[] = [];
    for (const item of items) {
      const expect = (member: string, holds: boolean, expected: string, actual: string): void => {
        if (!holds)
          faults.push({
            message: 'The lookup finds something else.',
            location: `${item.location}/${member}`,
            expected,
            actual,
          });
      };
      expect('ObjectName', same(item.name, name), name, item.name);
      expect('ObjectType', same(item.type, type), type ?? '', item.type);
      expect('ObjectRef', hostOf(item.ref) === hostOf(host), `an object of ${host}`, item.ref);
    }
    return faults;
  },
};
