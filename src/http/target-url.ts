/** An Href as a URL of the target, and whether it names another host. */
export interface Resolved {
  readonly url: string;
  readonly foreign: boolean;
}

/** What a URL says below the base. */
export interface Place {
  /** Begins with a slash. */
  readonly path: string;
  /** The path between its slashes, in lower case. */
  readonly steps: readonly string[];
  readonly parameters: URLSearchParams;
}

/** Characters of an address; RFC 9110, 4.1 asks for 8,000 to be supported. */
const LONGEST = 8000;

/** Addresses that are remembered. */
const MOST = 100_000;

/** Stands for what is no URL: nothing is there. */
const NOWHERE = new URL('none:');

/** Turns Hrefs of a target into URLs on that target. */
export class TargetUrl {
  readonly base: URL;
  /** Links repeat: the same Href stands in many bodies. */
  readonly #resolved = new Map<string, Resolved | undefined>();
  readonly #places = new Map<string, Place>();

  /**
   * @param url what the user gave: scheme, host and port, with or without `/api`
   * @throws TypeError when it is no http or https URL
   */
  constructor(url: string) {
    const given = new URL(url);
    if (given.protocol !== 'https:' && given.protocol !== 'http:')
      throw new TypeError(`${url} is not an http or https URL.`);
    const path = given.pathname.replace(/\/+$/, '');
    this.base = new URL(`${path === '' ? '/api' : path}/`, given);
    this.base.username = '';
    this.base.password = '';
  }

  /**
   * Resolves an Href onto the target: a foreign scheme, host or port is never followed as it stands (DESIGN, Safety).
   *
   * @returns undefined where it is no URL, is longer than any server must take, or leads outside the API
   */
  resolve(href: string): Resolved | undefined {
    let resolved = this.#resolved.get(href);
    if (resolved === undefined && !this.#resolved.has(href)) {
      resolved = this.#resolveAnew(href);
      if (this.#resolved.size < MOST && href.length <= LONGEST) this.#resolved.set(href, resolved);
    }
    return resolved;
  }

  #resolveAnew(href: string): Resolved | undefined {
    if (href.length > LONGEST) return undefined;
    let url: URL;
    try {
      url = new URL(href, this.base);
    } catch {
      return undefined;
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    const foreign = url.origin !== this.base.origin;
    const own = new URL(url.pathname.replace(/\/{2,}/g, '/') + url.search, this.base.origin);
    const below = `${own.pathname.toLowerCase()}/`.startsWith(this.base.pathname.toLowerCase());
    return below ? { url: own.href, foreign } : undefined;
  }

  /** Path below the base, beginning with a slash. */
  path(url: string): string {
    return this.place(url).path;
  }

  /** A URL taken apart; what is none leads nowhere, and its path fits no operation. */
  place(url: string): Place {
    let place = this.#places.get(url);
    if (place === undefined) {
      const { pathname, searchParams } = URL.canParse(url) ? new URL(url) : NOWHERE;
      const path = `/${pathname.slice(this.base.pathname.length)}`;
      place = { path, steps: path.toLowerCase().split('/').filter(Boolean), parameters: searchParams };
      if (this.#places.size < MOST) this.#places.set(url, place);
    }
    return place;
  }
}
