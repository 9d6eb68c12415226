import { randomUUID } from 'node:crypto';
import type { Role } from './rights/roles.js';
import type { Task } from './tasks.js';

/** A logon session. */
export interface Session {
  /** Lower-case GUID: the id in its URL. */
  readonly id: string;
  readonly userName: string;
  /** What the account may do. */
  readonly role: Role;
  /** Name of the tenant, or of its organization, whose session it is. */
  readonly tenant?: string;
  /** What it has started; nobody else sees them. */
  readonly tasks: readonly Task[];
}

/** Where a request carries its session (documentation: http_authentication). */
export interface Carried {
  /** Value of X-RestSvcSessionId. */
  readonly header?: string | undefined;
  /** Value of the cookie of that name. */
  readonly cookie?: string | undefined;
}

/** Name of the session's header and of its cookie. */
export const SESSION_NAME = 'X-RestSvcSessionId';

/** The token that stands for a session: base64 of the text of its GUID. */
export function tokenOf(session: Session): string {
  return Buffer.from(session.id, 'ascii').toString('base64');
}

/** Both carriers, as the request has them. */
export function carriedBy(headers: Readonly<Record<string, string | string[] | undefined>>): Carried {
  const header = headers[SESSION_NAME.toLowerCase()];
  return { header: Array.isArray(header) ? header[0] : header, cookie: cookieOf(headers.cookie) };
}

function cookieOf(header: string | string[] | undefined): string | undefined {
  const pairs = [header ?? []].flat().join(';').split(';');
  for (const pair of pairs) {
    // Base64 ends in equals signs, so only the first one separates.
    const [name, ...value] = pair.trim().split('=');
    if (name?.toLowerCase() === SESSION_NAME.toLowerCase()) return value.join('=');
  }
  return undefined;
}

interface Entry {
  session: Session;
  lastUsed: number;
}

/** The logon sessions there are. Those left idle end by themselves. */
export class SessionStore {
  readonly #entries = new Map<string, Entry>();
  /** The same, the one that was left idle longest first. */
  readonly #byUse = new Map<string, Entry>();

  /**
   * @param idleMilliseconds time without a request after which a session has ended
   * @param now the clock
   */
  constructor(
    readonly idleMilliseconds: number,
    readonly now: () => Date,
  ) {}

  open(userName: string, role: Role = 'Portal Administrator', organization = userName): Session {
    const tenant = role === 'Tenant' ? { tenant: organization } : {};
    const session: Session = { id: randomUUID(), userName, role, ...tenant, tasks: [] };
    const entry = { session, lastUsed: 0 };
    this.#entries.set(session.id, entry);
    this.#touch(entry);
    return session;
  }

  /** The living session a request is made in; this counts as use. The cookie wins over the header. */
  use({ header, cookie }: Carried): Session | undefined {
    this.#expire();
    const token = cookie ?? header;
    if (token === undefined) return undefined;
    const entry = this.#entries.get(Buffer.from(token, 'base64').toString('ascii'));
    // Comparing tokens, not bytes: base64 decoding forgives what is no token.
    if (entry === undefined || tokenOf(entry.session) !== token) return undefined;
    this.#touch(entry);
    return entry.session;
  }

  get(id: string): Session | undefined {
    this.#expire();
    return this.#entries.get(id)?.session;
  }

  list(): Session[] {
    this.#expire();
    return [...this.#entries.values()].map(({ session }) => session);
  }

  addTask(session: Session, task: Task): void {
    this.#replaceTasks(session, [...session.tasks, task]);
  }

  removeTask(session: Session, task: Task): void {
    this.#replaceTasks(
      session,
      session.tasks.filter((t) => t !== task),
    );
  }

  close(id: string): void {
    this.#entries.delete(id);
    this.#byUse.delete(id);
  }

  #touch(entry: Entry): void {
    entry.lastUsed = this.now().getTime();
    this.#byUse.delete(entry.session.id);
    this.#byUse.set(entry.session.id, entry);
  }

  #replaceTasks(session: Session, tasks: readonly Task[]): void {
    const entry = this.#entries.get(session.id);
    if (entry !== undefined) entry.session = { ...entry.session, tasks };
  }

  #expire(): void {
    const oldest = this.now().getTime() - this.idleMilliseconds;
    // Whoever was used after it has not been left for longer.
    for (const [id, { lastUsed }] of this.#byUse) {
      if (lastUsed > oldest) return;
      this.close(id);
    }
  }
}
