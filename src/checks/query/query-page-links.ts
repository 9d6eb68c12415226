import type { Answered } from '../../http/exchange.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { pagingOf } from './paging.js';
import { askedBy, listingOf, MOVED, quietRound, roundOf, some, worldOf } from './world.js';

/**
 * First, Previous, Next and Last lead to the pages they name, and these have what the pages asked for by number have.
 *
 * Documentation: pagesize_and_page, the tip on moving through the pages.
 */
export const queryPageLinks: Check = {
  id: 'query-page-links',
  requirement: 'query.page-links',
  reach: 'run',
  also: [
    'query.page-links-keep-query',
    'methods.rel-first',
    'methods.rel-previous',
    'methods.rel-next',
    'methods.rel-last',
  ],
  needs: ['status-code'],
  applies: (c) => c.purpose === 'page' && c.rule === 'link',
  judge(exchange, context) {
    const { observations, case: c } = context;
    const { page, rel = '' } = askedBy(exchange, context) ?? {};
    if (!page) return new NotObserved('No page was asked for.');
    const numberOf = (own: Answered): number | undefined =>
      rel === 'Last' ? pagingOf(observations.document(own))?.pagesCount : page.number;
    const same = observations
      .ofCase(`${c.operation.id} pages/thirds`)
      .find((e) => new URL(e.request.url).searchParams.get('page') === String(numberOf(exchange)));
    const held = (own: Answered, wanted: Answered | undefined): Fault[] => {
      const paging = pagingOf(observations.document(own));
      const faultOf = (what: string, expected: string, actual: string, against?: Answered): Fault[] =>
        actual === expected
          ? []
          : [
              {
                message: `The link ${rel} leads to another page than it says.`,
                location: `/PagingInfo/Links/${rel}/${what}`,
                expected,
                actual,
                against,
              },
            ];
      const faults = [
        ...faultOf('PageNum', String(numberOf(own)), String(paging?.pageNum)),
        ...faultOf('PageSize', String(page.size), String(paging?.pageSize)),
      ];
      const [here, there] = [own, wanted].map((e) => e && listingOf(e, observations)?.members);
      return faults.length > 0 || there === undefined
        ? faults
        : faultOf('members', some(there), some(here ?? []), wanted);
    };
    const faults = held(exchange, same);
    const from = worldOf(observations, c.operation)?.from;
    if (faults.length === 0 || from === undefined) return faults;
    const [destination] = c.probes.map((probe) => probe.destination);
    const linking = destination?.kind === 'link' ? observations.ofCase(destination.caseId).at(-1) : undefined;
    const read = [exchange, same ?? exchange, linking ?? exchange];
    const anew = quietRound(from, read, observations);
    if (anew === 'none') return faults.map((fault) => ({ ...fault, again: roundOf(from, read) }));
    if (anew === 'moved') return new NotObserved(MOVED);
    const [own = exchange, wanted, leading] = anew.pages;
    // What leads elsewhere by now was right when it was followed, for all we know.
    const links = linking && leading ? pagingOf(observations.document(leading))?.links : undefined;
    const leadsThere = ({ rel: r, href }: { rel: string; href: string }): boolean =>
      r === rel && observations.target.resolve(href)?.url === exchange.request.url;
    if (links?.some(leadsThere) === false) return new NotObserved(MOVED);
    return held(own, same && numberOf(own) === numberOf(exchange) ? wanted : undefined);
  },
};
