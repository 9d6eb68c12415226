import type { Document } from '../../representation/document.js';
import { isList, isObject, type Json } from '../../representation/json.js';
import { child } from '../../representation/xml.js';

/** PagingInfo of a query result. */
export interface Paging {
  readonly pageNum: number;
  readonly pageSize: number;
  readonly pagesCount: number;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
}

/** Reads PagingInfo from either form; undefined where there is none. */
export function pagingOf(document: Document): Paging | undefined {
  if (document.syntax === 'xml' && document.root) {
    const info = child(document.root, 'PagingInfo');
    if (!info) return undefined;
    const number = (name: string): number => Number(info.attributes.get(name) ?? Number.NaN);
    const links = (child(info, 'Links')?.children ?? []).map(({ attributes }) => ({
      rel: attributes.get('Rel') ?? '',
      href: attributes.get('Href') ?? '',
    }));
    return {
      pageNum: number('PageNum'),
      pageSize: number('PageSize'),
      pagesCount: number('PagesCount'),
      links,
    };
  }
  const info = document.syntax === 'json' && isObject(document.value) ? document.value.PagingInfo : undefined;
  if (!isObject(info)) return undefined;
  const number = (value: Json | undefined): number => (typeof value === 'number' ? value : Number.NaN);
  const links = isList(info.Links) ? info.Links.filter(isObject) : [];
  return {
    pageNum: number(info.PageNum),
    pageSize: number(info.PageSize),
    pagesCount: number(info.PagesCount),
    links: links.map(({ Rel, Href }) => ({ rel: String(Rel), href: String(Href) })),
  };
}
