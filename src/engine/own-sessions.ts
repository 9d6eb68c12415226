import type { HttpClient } from '../http/client.js';
import type { Exchange } from '../http/exchange.js';
import type { Guard } from '../http/guard.js';
import { guidOfToken } from '../http/redaction/forms.js';
import { ACCEPT, logoff, sessionHeaders, sessionToken } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Readings } from '../reading/readings.js';
import { lastStep } from '../representation/resources.js';
import { sessionIdOf } from '../representation/session-id.js';

/** An id that is one step of a path, and stands there as it is. */
const PLAIN_ID = /^[\w-]+$/;

/** A logon session that the run holds. */
export interface OwnSession {
  readonly token: string;
  /** Its own address, put together from its id; absent where the target does not tell the id in a way that can be trusted. */
  readonly url?: string;
}

export interface SessionScene {
  readonly client: HttpClient;
  readonly guard: Guard;
  readonly target: TargetUrl;
  readonly readings: Readings;
}

/**
 * The logon sessions of a run: each is ended by its own address, made of the id that its token stands for, wherever a
 * link of the target leads (DESIGN, "Safety").
 */
export class OwnSessions {
  readonly #open = new Set<OwnSession>();
  readonly #left: string[] = [];
  /** Ids that a list of sessions had beside the run's. */
  readonly #others = new Set<string>();

  constructor(private readonly scene: SessionScene) {}

  /** Takes note of the session that a logon has opened; undefined where it has opened none. */
  async opened({ response }: Exchange): Promise<OwnSession | undefined> {
    const token = response && sessionToken(response);
    if (response === undefined || token === undefined) return undefined;
    const id =
      guidOfToken(token) ??
      (await this.#listedId(token, sessionIdOf(this.scene.readings.of(response).document)));
    const session: OwnSession = { token, ...(id === undefined ? {} : { url: this.#urlOf(id) }) };
    if (id !== undefined) this.scene.guard.ownSession(id);
    this.#open.add(session);
    return session;
  }

  /** Takes note that a session has ended. */
  ended(session: OwnSession): void {
    this.#open.delete(session);
  }

  /** Ends a session, unless it has ended; sent also when the run was interrupted. */
  async end(session: OwnSession): Promise<void> {
    if (!this.#open.delete(session)) return;
    if (session.url === undefined) {
      this.#left.push(
        'A logon session could not be ended: the target does not tell its id. It ends when it has been idle.',
      );
      return;
    }
    const { response, failure } = await logoff(this.scene.client, session.url, session.token);
    // Who is told 401 or 404 has no session any more.
    if (response && (response.status < 300 || response.status === 401 || response.status === 404)) return;
    const answer = response ? `answered ${response.status}` : (failure?.message ?? 'did not answer');
    this.#left.push(`A logon session may be left: DELETE ${session.url} ${answer.replace(/\.$/, '')}.`);
  }

  /** Ends every session that is open still; they do not wait for one another. */
  async endAll(): Promise<void> {
    await Promise.all([...this.#open].map((session) => this.end(session)));
  }

  /** A sentence for each session that may be left. */
  get left(): readonly string[] {
    return this.#left;
  }

  /**
   * The id that a logon answered with, where its token says nothing: believed only where the list of sessions has it,
   * no list that was read before has it, and it can be nothing but an id.
   */
  async #listedId(token: string, id: string | undefined): Promise<string | undefined> {
    if (id === undefined || !PLAIN_ID.test(id)) return undefined;
    const { response } = await this.scene.client.send(
      {
        method: 'GET',
        url: new URL('logonSessions', this.scene.target.base).href,
        headers: { Accept: ACCEPT.json, ...sessionHeaders(token) },
      },
      { always: true },
    );
    if (response?.status !== 200) return undefined;
    const listed = new Set(
      this.scene.readings
        .of(response)
        .resources.flatMap(({ root, href, uid }) =>
          root ? [] : [href, uid].flatMap((address) => (address === undefined ? [] : [lastStep(address)])),
        ),
    );
    const own = id.toLowerCase();
    const trusted = listed.delete(own) && !this.#others.has(own);
    for (const other of listed) this.#others.add(other);
    return trusted ? id : undefined;
  }

  #urlOf(id: string): string {
    return new URL(`logonSessions/${id}`, this.scene.target.base).href;
  }
}
