import type { Answered } from '../../http/exchange.js';
import { type Check, type Fault, NotObserved } from '../check.js';
import { pagingOf } from './paging.js';
import { askedBy, listingOf, some, worldOf } from './world.js';

const MOVED = 'Members came or went while the pages were read.';

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
    const paging = pagingOf(observations.document(exchange));
    const faults: Fault[] = [];
    const expect = (what: string, expected: string, actual: string, against?: Answered): void => {
      if (actual !== expected)
        faults.push({
          message: `The link ${rel} leads to another page than it says.`,
          location: `/PagingInfo/Links/${rel}/${what}`,
          expected,
          actual,
          against,
        });
    };
    // Where some came or went between two pages, all behind them moved to other places, and the last page is another one.
    const settled = worldOf(observations, c.operation)?.settled ?? true;
    if (!settled && rel === 'Last') return new NotObserved(MOVED);
    const number = rel === 'Last' ? paging?.pagesCount : page.number;
    expect('PageNum', String(number), String(paging?.pageNum));
    expect('PageSize', String(page.size), String(paging?.pageSize));
    const same = observations
      .ofCase(`${c.operation.id} pages/thirds`)
      .find((e) => new URL(e.request.url).searchParams.get('page') === String(number));
    const wanted = same && listingOf(same, observations);
    const found = listingOf(exchange, observations);
    if (faults.length > 0 || !wanted) return faults;
    if (!settled) return new NotObserved(MOVED);
    expect('members', some(wanted.members), some(found?.members ?? []), same);
    return faults;
  },
};
