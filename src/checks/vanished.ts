import type { Answered, Exchange, HttpRequest } from '../http/exchange.js';
import type { Case } from '../plan/case.js';
import { hierarchyItemsOf } from '../representation/hierarchy-items.js';
import { sameKind } from '../representation/kind.js';
import type { Observations } from './observations.js';

/** Refusals that say nothing of what was asked for. */
const OF_WHO_ASKS: ReadonlySet<number> = new Set([401, 403, 429, 503]);

/**
 * Whether an answer may be one of something that has been deleted since it was listed.
 *
 * @param c the case that it was asked for, which may expect a refusal
 */
export function mayHaveVanished({ request, response }: Exchange, c?: Case): boolean {
  if (response === undefined) return false;
  const { status } = response;
  if (status < 400 || OF_WHO_ASKS.has(status) || c?.expect.status.includes(status)) return false;
  // A write is refused for what it asks for, or because what it relies on is gone.
  if (request.method !== 'GET') return c !== undefined;
  return c === undefined || c.expect.form !== 'error';
}

/** A resource on the way to an address, and the collection that lists it. */
interface Step {
  readonly path: string;
  readonly collection: string;
  /** An object of the virtual infrastructure, by its reference, which the run can have from the target alone. */
  readonly ref?: string;
}

/** The collections that something at an address, and what it is below, stands in; outermost first. */
export function collectionsAbove(url: string, observations: Observations): string[] {
  return stepsOf(url, observations).map(({ collection }) => collection);
}

/** The collections that what a request relies on stands in: what it is sent to, and what its body names by UID. */
export function collectionsOf({ request }: Exchange, observations: Observations): string[] {
  return [...new Set(reliedOn(request, observations).map(({ collection }) => collection))];
}

function reliedOn({ url, body }: HttpRequest, observations: Observations): Step[] {
  const text = body?.toString('utf8') ?? '';
  const named = [...text.matchAll(/urn:veeam:(\w+):([0-9a-f-]{36})/gi)];
  const refs = text.match(/urn:(?:VMware|HyperV|vCloud):\w+:[0-9a-f-]{36}\.[^"<\s]+/gi) ?? [];
  return [
    ...refs.map((ref) => ({
      path: '',
      ref: ref.toLowerCase(),
      collection: new URL(`lookup?hierarchyRef=${encodeURIComponent(ref)}`, observations.target.base).href,
    })),
    ...stepsOf(url, observations),
    ...named.flatMap(([, kind, id]) => {
      const all = observations.contract.operations.find(
        (o) => o.method === 'GET' && /^[^{]*\/\{\w+\}$/.test(o.path) && sameKind(o.resource, kind),
      );
      if (all === undefined) return [];
      const collection = new URL(all.path.replace(/^\/|\/\{\w+\}$/g, ''), observations.target.base).href;
      return { path: plain(`${collection}/${id}`), collection };
    }),
  ];
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

function firstWrite(observations: Observations): number {
  const writes = observations.cases
    .filter(({ operation }) => operation.method !== 'GET' && operation.area !== 'logon')
    .flatMap((c) => observations.made(c.id).map((e) => e.id));
  return writes.reduce((first, id) => Math.min(first, id), Number.POSITIVE_INFINITY);
}

/**
 * Whether an answer is one of something that is there no more: a list had it, or what it is below, and has it no more in a
 * reading that came after the answer. What a write relies on was there before the first of them: what the run has made itself it deletes.
 */
export function hasVanished(exchange: Answered, observations: Observations): boolean {
  const until =
    exchange.request.method === 'GET' ? exchange.id : Math.min(exchange.id, firstWrite(observations));
  return reliedOn(exchange.request, observations).some(({ path, collection, ref }) => {
    const lists = observations
      .fetched(collection)
      .filter(({ response }) => response.status === 200)
      .map((e) => ({
        earlier: e.id < until,
        later: e.id > exchange.id,
        has:
          ref === undefined
            ? isIn(e, path, observations)
            : hierarchyItemsOf(observations.document(e)).some((item) => item.ref.toLowerCase() === ref),
      }));
    const wasThere = ref !== undefined || lists.some(({ earlier, has }) => earlier && has);
    return wasThere && lists.some(({ later, has }) => later && !has);
  });
}

function isIn(list: Answered, path: string, observations: Observations): boolean {
  return observations.resources(list).some(({ href }) => href !== undefined && plain(href) === path);
}

/** An address that compares: without query and trailing slash, in lower case (FACTS). */
function plain(href: string): string {
  return (href.split(/[?#]/)[0] ?? '').replace(/\/+$/, '').toLowerCase();
}
