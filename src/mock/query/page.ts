import { badRequest } from '../errors.js';
import type { Link, Schemas } from '../resource/schema.js';
import type { Site } from '../resource/site.js';
import { type Parameter, parameter, type Target } from '../target.js';
import { type HexCase, urlEncode } from './url-encode.js';

/** Items a page where the client does not say. */
const DEFAULT_PAGE_SIZE = 100;

/** The numbers are 32 bits wide. */
const MAX_NUMBER = 2 ** 31 - 1;

/** Which part of a result is asked for. */
export interface Page {
  /** Items a page. */
  readonly size: number;
  /** Counted from 1. */
  readonly number: number;
  /** Place of its first item in the whole, counted from 0, and the place after its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The page that the request asks for (documentation: pagesize_and_page).
 *
 * @throws ApiError 400 where pageSize or page is no number above zero, or too large
 */
export function pageOf(target: Target): Page {
  const size = positive(target, 'pageSize', DEFAULT_PAGE_SIZE);
  const number = positive(target, 'page', 1);
  return { size, number, from: (number - 1) * size, to: number * size };
}

/**
 * Where a page stands in the whole, and the way to the others.
 *
 * A page past the end is empty and says its own number; neither the documentation nor a capture tells of one. Clients
 * that count pages up until one is empty need that, and Previous leads back to the last page there is.
 *
 * @param count items in the whole
 * @param hex case of the digits in the percent-encoded parameters
 * @param address of the whole, without parameters
 */
export function pagingInfo(
  { size, number }: Page,
  count: number,
  target: Target,
  site: Site,
  hex: HexCase = 'lower',
  address = site.href('query'),
): Schemas['PagingInfo'] {
  const pages = Math.max(1, Math.ceil(count / size));
  const link = (rel: string, to: number): Link => ({
    Rel: rel,
    Href: `${address}?${withPage(target.parameters, size, to, hex)}`,
  });
  return {
    Links: [
      link('First', 1),
      ...(number > 1 ? [link('Previous', Math.min(number - 1, pages))] : []),
      ...(number < pages ? [link('Next', number + 1)] : []),
      link('Last', pages),
    ],
    PageNum: number,
    PageSize: size,
    PagesCount: pages,
  };
}

function positive(target: Target, name: string, otherwise: number): number {
  const text = parameter(target, name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1) {
    throw badRequest(`${name} must be a number greater than 0, not [${text}].`);
  }
  if (value > MAX_NUMBER)
    throw badRequest(`${name} must not be greater than ${MAX_NUMBER}, but is [${text}].`);
  return value;
}

/** The request's parameters in their order, with the page put in where it stood, or at the end. */
function withPage(parameters: readonly Parameter[], size: number, page: number, hex: HexCase): string {
  const paging = new Map([
    ['pagesize', { name: 'pageSize', value: String(size) }],
    ['page', { name: 'page', value: String(page) }],
  ]);
  const written = new Set<Parameter>();
  const kept = parameters.flatMap((given) => {
    const p = paging.get(given.name.toLowerCase()) ?? given;
    // Where pageSize or page is repeated, the first counts and the others go.
    if (written.has(p)) return [];
    written.add(p);
    return [p];
  });
  const missing = [...paging.values()].filter((p) => !written.has(p));
  return [...kept, ...missing].map((p) => `${urlEncode(p.name, hex)}=${urlEncode(p.value, hex)}`).join('&');
}
