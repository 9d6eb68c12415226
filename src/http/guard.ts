import type { HttpRequest } from './exchange.js';

/** A request that safety forbids was about to be sent: a fault of ours, never of the target. */
export class GuardError extends Error {
  override readonly name = 'GuardError';
}

/** A kind of request that the user has allowed. */
export interface Permission {
  readonly method: string;
  /** Path below the base; a step in braces stands for any, `{filepath}` for one or more. */
  readonly path: string;
  /** Value of the parameter `action`; absent: the request must have none. */
  readonly action?: string;
}

/**
 * Stands below every check: lets through GET on the target, and the logon and logoff of the run's own sessions. What
 * else it lets through the user has allowed: creations, actions, and changes of what the run itself has created
 * (DESIGN, "Safety"). Everything else is refused before it reaches the wire.
 */
export class Guard {
  readonly #own = new Set<string>();
  readonly #created = new Set<string>();
  #permissions: readonly Permission[] = [];
  #unbounded = false;

  /** @param base base URL of the target, ending in a slash */
  constructor(private readonly base: URL) {}

  /** Makes the logoff of a session of ours permissible. */
  ownSession(url: string): void {
    this.#own.add(new URL(url).href);
  }

  /** Makes changes of what the run has created permissible, and of what lies below it. */
  created(url: string): void {
    this.#created.add(this.#path(url));
  }

  /** @param permissions `all` only for a target that the run has started itself */
  permit(permissions: readonly Permission[] | 'all'): void {
    if (permissions === 'all') this.#unbounded = true;
    else this.#permissions = [...this.#permissions, ...permissions];
  }

  /** @throws GuardError unless the request is permitted */
  check({ method, url }: HttpRequest): void {
    const { origin, href, searchParams } = new URL(url);
    if (origin !== this.base.origin) {
      throw new GuardError(`Refused to send ${method} ${href}: it is not on the target ${this.base.origin}.`);
    }
    if (method === 'GET' || this.#unbounded) return;
    const path = this.#path(url);
    if (method === 'POST' && path === '/sessionmngr') return;
    if (method === 'DELETE' && this.#own.has(href)) return;
    if ([...this.#created].some((own) => path === own || path.startsWith(`${own}/`))) return;
    const action = searchParams.get('action')?.toLowerCase();
    const permitted = this.#permissions.some(
      (p) => p.method === method && p.action?.toLowerCase() === action && fits(p.path.toLowerCase(), path),
    );
    if (permitted) return;
    const why =
      this.#permissions.length === 0
        ? 'the run is read-only'
        : 'it is not the run’s own, nor an action that was allowed';
    throw new GuardError(`Refused to send ${method} ${href}: ${why}.`);
  }

  #path(url: string): string {
    return `/${new URL(url).pathname.slice(this.base.pathname.length)}`
      .replace(/\/+/g, '/')
      .replace(/\/$/, '')
      .toLowerCase();
  }
}

function fits(template: string, path: string): boolean {
  const parts = template.split('/').filter(Boolean);
  const steps = path.split('/').filter(Boolean);
  const long = parts.at(-1) === '{filepath}' && steps.length > parts.length;
  return (
    (long || parts.length === steps.length) &&
    parts.every((part, i) => part.startsWith('{') || part === steps[i])
  );
}
