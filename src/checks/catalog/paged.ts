import type { Answered } from '../../http/exchange.js';
import { type CheckContext, type Fault, NotObserved } from '../check.js';
import { pagingOf } from '../query/paging.js';
import { askedOf, listOf } from './listing.js';

/** Faults of a list of files and folders that does not say which page of it was asked for. */
export function pagingFaults(exchange: Answered, { observations }: CheckContext): Fault[] | NotObserved {
  const { url } = exchange.request;
  const asked = askedOf(url);
  const wanted = { PageNum: asked.get('page'), PageSize: asked.get('pagesize') };
  if (listOf(url) === undefined || wanted.PageNum === undefined || wanted.PageSize === undefined)
    return new NotObserved('No page of a list was asked for.');
  const info = pagingOf(observations.document(exchange));
  const given = { PageNum: info?.pageNum, PageSize: info?.pageSize };
  return (['PageNum', 'PageSize'] as const).flatMap((member) => {
    const expected = wanted[member] ?? '';
    const actual = String(given[member] ?? 'absent');
    if (actual === expected) return [];
    const message = 'A list of files does not say which page of it was given.';
    return [{ message, location: `/PagingInfo/${member}`, expected, actual }];
  });
}
