import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { hasBody } from './body.js';

/** A request whose turn comes when all before it on its connection are answered. */
export interface Turn {
  readonly request: IncomingMessage;
  /** Its end is the end of the turn. */
  readonly response: ServerResponse;
  readonly serve: () => void;
}

/**
 * The requests of one connection, one after another. Clients may send the next ones before they have read an answer
 * (RFC 9112, 9.3.2); Node makes a response of each at once and stops reading only between packets, each of which may
 * hold thousands. Here an answer is not made before the one in front of it has left, and a client that does not read is
 * not read from.
 */
export class Lane {
  readonly #waiting: Turn[] = [];
  #current: Turn | undefined;
  #held = false;
  #closed = false;
  #farewell: (() => void) | undefined;

  /** @param most requests that may wait before no more are read */
  constructor(
    readonly connection: Duplex,
    readonly most: number,
  ) {
    // Node reads on whenever a response is out, or a body is asked for.
    connection.on('resume', () => {
      if (this.#held) connection.pause();
    });
    connection.once('close', () => this.#clear());
  }

  /** Whether reading has stopped, so that the client cannot be blamed for what does not arrive. */
  get isHeld(): boolean {
    return this.#held;
  }

  /** Serves a request as soon as it is its turn. */
  enter(turn: Turn): void {
    if (this.#closed) return;
    if (this.#current === undefined) this.#begin(turn);
    else if (this.#waiting.push(turn) >= this.most) this.#hold();
  }

  /**
   * Does a last thing on the connection, once whatever came before it is answered: what follows cannot be read. A request
   * whose body was being read belongs to what cannot be read.
   */
  leave(farewell: () => void): void {
    if (this.#closed) return;
    this.#closed = true;
    const last = this.#waiting.at(-1);
    if (last !== undefined && hasBody(last.request)) this.#waiting.pop();
    const current = this.#current;
    if (current === undefined || (hasBody(current.request) && !current.response.headersSent)) {
      this.#release();
      farewell();
      return;
    }
    this.#farewell = farewell;
    this.#hold();
  }

  #begin(turn: Turn): void {
    this.#current = turn;
    turn.response.once('close', () => this.#end());
    turn.serve();
  }

  #end(): void {
    // Others get their turn in between, however many requests wait here.
    if (this.#waiting.length > 0 || this.#farewell !== undefined) setImmediate(() => this.#next());
    else this.#current = undefined;
  }

  #next(): void {
    const turn = this.#waiting.shift();
    // A body may be yet to come.
    if (this.#waiting.length === 0 && !this.#closed) this.#release();
    if (turn !== undefined) {
      this.#begin(turn);
      return;
    }
    this.#current = undefined;
    const farewell = this.#farewell;
    this.#farewell = undefined;
    if (farewell === undefined) return;
    this.#release();
    farewell();
  }

  #hold(): void {
    if (this.#held) return;
    this.#held = true;
    this.connection.pause();
  }

  #release(): void {
    if (!this.#held) return;
    this.#held = false;
    this.connection.resume();
  }

  #clear(): void {
    this.#closed = true;
    this.#waiting.length = 0;
    this.#farewell = undefined;
  }
}

/** The lanes of all connections that there are. */
export class Lanes {
  readonly #lanes = new WeakMap<Duplex, Lane>();

  constructor(readonly most: number) {}

  of(connection: Duplex): Lane {
    let lane = this.#lanes.get(connection);
    if (lane === undefined) {
      lane = new Lane(connection, this.most);
      this.#lanes.set(connection, lane);
    }
    return lane;
  }
}
