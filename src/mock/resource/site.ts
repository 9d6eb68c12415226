import { isAbsent } from '../absent.js';
import type { AbsentArea } from '../choices.js';
import { type KindName, pathOf } from './kinds.js';

/** Where the client believes the server to be: every Href echoes the scheme and Host of the request. */
export class Site {
  /**
   * @param origin scheme, host and port, e.g. `https://em.example:9398`
   * @param hex case of the digits in percent-encodings
   * @param without areas that are not there
   */
  constructor(
    readonly origin: string,
    readonly hex: 'lower' | 'upper' = 'lower',
    private readonly without: readonly AbsentArea[] = [],
  ) {}

  /** Whether there is anything at a path below `/api/`, or the whole area is absent. */
  has(path: string): boolean {
    return !isAbsent(path, this.without);
  }

  /** Address of a path below `/api/`. */
  href(path: string): string {
    return `${this.origin}/api/${path}`;
  }

  /** Address of a resource in its reference form, or of something below it. */
  resource(kind: KindName, id: string, below = ''): string {
    return this.href(`${pathOf(kind)}/${id}${below}`);
  }

  /** Address of a resource in its entity form. */
  entity(kind: KindName, id: string): string {
    return this.resource(kind, id, '?format=Entity');
  }
}

/** Identity of a key resource. */
export function uid(kind: KindName, id: string): string {
  return `urn:veeam:${kind}:${id}`;
}
