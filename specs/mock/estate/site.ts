import { dispatch } from '../../../src/mock/dispatch.js';
import type { Estate } from '../../../src/mock/index.js';
import { tokenOf } from '../../../src/mock/sessions.js';
import { setupOf } from '../../../src/mock/setup.js';
import { isList, isObject, type Json } from '../../../src/representation/json.js';

const ORIGIN = 'https://em.example';
/** Relations whose links are read; the others lead to what changes something. */
export const READ = new Set(['Up', 'Down', 'Alternate', 'Related', 'First', 'Last', 'Next', 'Previous']);

interface SiteLink {
  readonly Rel: string;
  readonly Href: string;
  readonly Type: string | null;
}

/** An address as it answers JSON. */
export interface Page {
  readonly status: number;
  readonly links: readonly SiteLink[];
  /** Addresses of what it lists; the address itself for a single resource. */
  readonly members: readonly string[];
  readonly type?: string;
}

/** A mock without a server: an estate, and what it answers. */
export class EstateSite {
  readonly #setup;
  readonly #token: string;
  readonly start: readonly string[];

  constructor(estate: Estate) {
    this.#setup = setupOf({
      estate,
      account: { username: 'operator', password: 'secret' },
      now: () => new Date(0),
      idle: 60_000,
      taskDelay: 0,
    });
    const session = this.#setup.sessions.open('operator');
    this.#token = tokenOf(session);
    this.start = [`${ORIGIN}/api/`, `${ORIGIN}/api/logonSessions/${session.id}`];
  }

  get(href: string, media: 'xml' | 'json'): { readonly status: number; readonly body: Buffer } {
    const { reply } = dispatch(this.#setup, {
      method: 'GET',
      target: href.slice(ORIGIN.length),
      headers: { 'x-restsvcsessionid': this.#token, accept: `application/${media}` },
      origin: ORIGIN,
    });
    return { status: reply.status, body: reply.body };
  }

  /** Every address that can be got to by links that are read, from the entry point. */
  crawl(): ReadonlyMap<string, Page> {
    const pages = new Map<string, Page>();
    const queue = [...this.start];
    for (let href = queue.pop(); href !== undefined; href = queue.pop()) {
      if (pages.has(href)) continue;
      const page = this.#page(href);
      pages.set(href, page);
      queue.push(...page.links.filter((l) => READ.has(l.Rel)).map((l) => l.Href));
    }
    return pages;
  }

  #page(href: string): Page {
    const { status, body } = this.get(href, 'json');
    if (status !== 200) return { status, links: [], members: [] };
    const value = JSON.parse(body.toString()) as Json;
    const links: SiteLink[] = [];
    const members: string[] = [];
    const visit = (inner: Json): void => {
      if (isList(inner)) for (const item of inner) visit(item);
      if (!isObject(inner)) return;
      if (typeof inner.Rel === 'string') links.push(inner as unknown as SiteLink);
      else if (typeof inner.Href === 'string') members.push(inner.Href);
      for (const member of Object.values(inner)) visit(member);
    };
    visit(value);
    const type = isObject(value) && typeof value.Type === 'string' ? { type: value.Type } : {};
    return { status, links, members, ...type };
  }
}

/** An address with what differs between members of a collection left out. */
export function patternOf(href: string): string {
  return href
    .slice(ORIGIN.length)
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '{ID}')
    .replace(/(?<=\/catalog\/).*/, '{PATH}')
    .replace(/page=\d+/, 'page={N}');
}
