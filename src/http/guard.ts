import type { HttpRequest } from './exchange.js';

/** A request that safety forbids was about to be sent. Nothing was sent; the case it was for is blocked. */
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
 * (DESIGN, "Safety"). It decides by ids that the run holds, never by an address that the target gave. Everything else
 * is refused before it reaches the wire.
 */
export class Guard {
  readonly #sessions = new Set<string>();
  readonly #tasks = new Set<string>();
  readonly #created = new Set<string>();
  /** Paths of what was there before the run created anything. */
  readonly #foreign = new Set<string>();
  #permissions: readonly Permission[] = [];
  #unbounded = false;

  /** @param base base URL of the target, ending in a slash */
  constructor(private readonly base: URL) {}

  /**
   * Makes the logoff of a session permissible.
   *
   * @param id of a session whose token the run holds
   */
  ownSession(id: string): void {
    this.#sessions.add(id.toLowerCase());
  }

  /**
   * Makes the deletion of a task permissible.
   *
   * @param id of a task that a request of the run was answered with
   */
  ownTask(id: string): void {
    this.#tasks.add(id.toLowerCase());
  }

  /** Notes addresses of what was there before the run created anything: none of them is ever the run's own. */
  foreign(urls: Iterable<string>): void {
    for (const url of urls) this.#foreign.add(this.#path(url));
  }

  /** Whether something was there before the run created anything. */
  isForeign(url: string): boolean {
    return this.#foreign.has(this.#path(url));
  }

  /**
   * Makes changes of what the run has created permissible, and of what lies below it.
   *
   * @throws GuardError where it was there before
   */
  created(url: string): void {
    if (this.isForeign(url)) throw new GuardError(`${url} was there before the run created anything.`);
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
    const actions = [...searchParams].flatMap(([name, value]) =>
      name.toLowerCase() === 'action' ? [value.toLowerCase()] : [],
    );
    const why = isPlain(path) && actions.length <= 1 ? this.#refusal(method, path, actions[0]) : AMBIGUOUS;
    if (why !== undefined) throw new GuardError(`Refused to send ${method} ${href}: ${why}.`);
  }

  /** Why a request that changes something is refused; undefined where it is not. */
  #refusal(method: string, path: string, action: string | undefined): string | undefined {
    if (method === 'POST' && path === '/sessionmngr' && action === undefined) return undefined;
    const [collection, id = '', ...more] = path.split('/').slice(1);
    if (method === 'DELETE' && action === undefined && more.length === 0) {
      if (collection === 'logonsessions')
        return this.#sessions.has(id) ? undefined : 'it is not a session of the run';
      if (collection === 'tasks' && this.#tasks.has(id)) return undefined;
    }
    if ([...this.#created].some((own) => path === own || path.startsWith(`${own}/`))) return undefined;
    const permitted = this.#permissions.some(
      (p) => p.method === method && p.action?.toLowerCase() === action && fits(p.path.toLowerCase(), path),
    );
    if (permitted) return undefined;
    return this.#permissions.length === 0
      ? 'the run is read-only'
      : 'it is not the run’s own, nor an action that was allowed';
  }

  /** Below the base; what lies elsewhere begins with dots, and is never plain. */
  #path(url: string): string {
    const whole = `${new URL(url).pathname}/`.replace(/\/+/g, '/').toLowerCase();
    const base = this.base.pathname.toLowerCase();
    const path = whole.startsWith(base) ? `/${whole.slice(base.length)}` : `/..${whole}`;
    return path.replace(/\/$/, '');
  }
}

const AMBIGUOUS = 'its address can be read in more than one way';

/** Whether no step of a path can be taken for several, or for the one above it, by who decodes it once more. */
function isPlain(path: string): boolean {
  return !/%2f|%5c|%25|\\|\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path);
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
