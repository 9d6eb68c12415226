import type { HttpRequest } from './exchange.js';

/** A request that safety forbids was about to be sent: a fault of ours, never of the target. */
export class GuardError extends Error {
  override readonly name = 'GuardError';
}

/**
 * Stands below every check: lets through GET on the target, and the logon and logoff of the run's own sessions
 * (DESIGN, "Safety"). Everything else is refused before it reaches the wire.
 */
export class Guard {
  readonly #own = new Set<string>();

  /** @param base base URL of the target, ending in a slash */
  constructor(private readonly base: URL) {}

  /** Makes the logoff of a session of ours permissible. */
  ownSession(url: string): void {
    this.#own.add(new URL(url).href);
  }

  /** @throws GuardError unless the request is permitted */
  check({ method, url }: HttpRequest): void {
    const { origin, pathname, href } = new URL(url);
    if (origin !== this.base.origin) {
      throw new GuardError(`Refused to send ${method} ${href}: it is not on the target ${this.base.origin}.`);
    }
    if (method === 'GET') return;
    const path = `/${pathname.slice(this.base.pathname.length)}`
      .replace(/\/+/g, '/')
      .replace(/\/$/, '')
      .toLowerCase();
    if (method === 'POST' && path === '/sessionmngr') return;
    if (method === 'DELETE' && this.#own.has(href)) return;
    throw new GuardError(`Refused to send ${method} ${href}: the run is read-only.`);
  }
}
