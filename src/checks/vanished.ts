import type { Answered, Exchange } from '../http/exchange.js';
import type { Case } from '../plan/case.js';
import type { Observations } from './observations.js';

/** Refusals that say nothing of what was asked for. */
const OF_WHO_ASKS: ReadonlySet<number> = new Set([401, 403, 429, 503]);

/**
 * Whether an answer may be one of something that has been deleted since it was listed.
 *
 * @param c the case that it was asked for, which may expect a refusal
 */
export function mayHaveVanished({ request, response }: Exchange, c?: Case): boolean {
  if (response === undefined || request.method !== 'GET') return false;
  const { status } = response;
  if (status < 400 || OF_WHO_ASKS.has(status)) return false;
  return c === undefined || (c.expect.form !== 'error' && !c.expect.status.includes(status));
}

/** A resource on the way to an address, and the collection that lists it. */
interface Step {
  readonly path: string;
  readonly collection: string;
}

/** The collections that something at an address, and what it is below, stands in; outermost first. */
export function collectionsAbove(url: string, observations: Observations): string[] {
  return stepsOf(url, observations).map(({ collection }) => collection);
}

function stepsOf(url: string, observations: Observations): Step[] {
  const { target } = observations;
  const template = observations.route(url)?.operation.path.split('/').filter(Boolean) ?? [];
  const steps = target.path(url).split('/').filter(Boolean);
  const href = (count: number): string => new URL(steps.slice(0, count).join('/'), target.base).href;
  return template.flatMap((step, i) =>
    step.startsWith('{') && i > 0 && i < steps.length
      ? [{ path: plain(href(i + 1)), collection: href(i) }]
      : [],
  );
}

/**
 * Whether an answer is one of something that is there no more: a list had it, or what it is below, and has it no more in a
 * reading that came after the answer.
 */
export function hasVanished(exchange: Answered, observations: Observations): boolean {
  return stepsOf(exchange.request.url, observations).some(({ path, collection }) => {
    const lists = observations
      .fetched(collection)
      .filter(({ response }) => response.status === 200)
      .map((e) => ({ later: e.id > exchange.id, has: isIn(e, path, observations) }));
    return lists.some(({ later, has }) => !later && has) && lists.some(({ later, has }) => later && !has);
  });
}

function isIn(list: Answered, path: string, observations: Observations): boolean {
  return observations.resources(list).some(({ href }) => href !== undefined && plain(href) === path);
}

/** An address that compares: without query and trailing slash, in lower case (FACTS). */
function plain(href: string): string {
  return (href.split(/[?#]/)[0] ?? '').replace(/\/+$/, '').toLowerCase();
}
