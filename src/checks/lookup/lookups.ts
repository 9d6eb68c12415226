import type { Answered } from '../../http/exchange.js';
import type { Case } from '../../plan/case.js';
import { parameterOf } from '../../plan/lookups.js';
import { type HierarchyItem, hierarchyItemsOf } from '../../representation/hierarchy-items.js';
import { represents } from '../applies.js';
import { type CheckContext, type Fault, NotObserved } from '../check.js';

/** What a lookup asks for. */
export interface Lookup {
  readonly ref?: string | undefined;
  readonly host?: string | undefined;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
}

/** Cases that look something up. */
export function looksUp(c: Case): boolean {
  return represents(c) && c.operation.id === 'lookup';
}

export function lookupOf(href: string): Lookup {
  const url = new URL(href);
  return {
    ref: parameterOf(url, 'hierarchyRef'),
    host: parameterOf(url, 'host'),
    name: parameterOf(url, 'name'),
    type: parameterOf(url, 'type'),
  };
}

/** What was found. */
export function foundBy(exchange: Answered, { observations }: CheckContext): readonly HierarchyItem[] {
  return hierarchyItemsOf(observations.document(exchange));
}

/** Neither kinds nor references mind the case. */
export function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}

/** The ID of the hierarchy root that a host or a reference names, in lower case. */
export function hostOf(text: string | undefined): string | undefined {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text ?? '')?.[0].toLowerCase();
}

/**
 * What is to be said of a lookup that found nothing, though what it looks for was found before: nothing where it is found no
 * more by what has found it; that is asked once more.
 */
export function nothingFound(
  exchange: Answered,
  context: CheckContext,
  expected: string,
  isWanted: (item: HierarchyItem) => boolean,
): readonly Fault[] | NotObserved {
  const { observations } = context;
  const finds = (answer: Answered): boolean => foundBy(answer, context).some(isWanted);
  const finder = observations.cases
    .filter((c) => looksUp(c))
    .flatMap((c) => observations.ofCase(c.id))
    .findLast((answer) => answer.response.status === 200 && finds(answer));
  const fault = { message: 'The lookup finds nothing.', location: '/', expected, actual: 'no item' };
  if (finder === undefined) return [fault];
  const { url } = finder.request;
  const last = observations.fetched(url).at(-1);
  if (last !== undefined && last.id > exchange.id && !finds(last))
    return new NotObserved('What was looked up was deleted during the run.');
  return [{ ...fault, against: finder, again: [{ url, media: 'xml' }] }];
}
