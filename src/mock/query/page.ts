import { badRequest } from '../errors.js';
import type { Link, Schemas } from '../resources/schema.js';
import type { Site } from '../resources/site.js';
import { type Parameter, parameter, type Target } from '../target.js';

/** Items a page where the client does not say. */
const DEFAULT_PAGE_SIZE = 100;

/** A part of a result, and where it stands in the whole. */
export interface Page<R> {
  readonly items: readonly R[];
  readonly info: Schemas['PagingInfo'];
}

/**
 * Cuts the page out that the request asks for (documentation: pagesize_and_page).
 *
 * @param address of the whole, without parameters
 * @throws ApiError 400 where pageSize or page is no number above zero
 */
export function paginate<R>(
  all: readonly R[],
  target: Target,
  site: Site,
  address = site.href('query'),
): Page<R> {
  const size = positive(target, 'pageSize', DEFAULT_PAGE_SIZE);
  const page = positive(target, 'page', 1);
  const count = Math.max(1, Math.ceil(all.length / size));
  const link = (rel: string, to: number): Link => ({
    Rel: rel,
    Href: `${address}?${withPage(target.parameters, size, to)}`,
  });
  return {
    items: all.slice((page - 1) * size, page * size),
    info: {
      Links: [
        link('First', 1),
        ...(page > 1 ? [link('Previous', Math.min(page - 1, count))] : []),
        ...(page < count ? [link('Next', page + 1)] : []),
        link('Last', count),
      ],
      PageNum: page,
      PageSize: size,
      PagesCount: count,
    },
  };
}

function positive(target: Target, name: string, otherwise: number): number {
  const text = parameter(target, name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || !Number.isSafeInteger(value)) {
    throw badRequest(`${name} must be a number greater than 0, not [${text}].`);
  }
  return value;
}

/** The request's parameters in their order, with the page put in where it stood, or at the end. */
function withPage(parameters: readonly Parameter[], size: number, page: number): string {
  const paging = new Map([
    ['pagesize', { name: 'pageSize', value: String(size) }],
    ['page', { name: 'page', value: String(page) }],
  ]);
  const named = (p: Parameter): string => p.name.toLowerCase();
  const kept = parameters
    .filter((p, i) => !paging.has(named(p)) || parameters.findIndex((q) => named(q) === named(p)) === i)
    .map((p) => paging.get(named(p)) ?? p);
  const missing = [...paging.values()].filter((p) => !kept.includes(p));
  return [...kept, ...missing].map((p) => `${urlEncode(p.name)}=${urlEncode(p.value)}`).join('&');
}

/** As .NET's HttpUtility.UrlEncode: spaces as plus, lower-case hexadecimal digits, and `-_.!*()` left alone. */
function urlEncode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replaceAll("'", '%27')
    .replaceAll('~', '%7E')
    .replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
}
