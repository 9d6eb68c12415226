import type { ServerResponse } from 'node:http';
import { type Reply, setHeader } from '../reply.js';

/** Time a large answer may take of the event loop before others get their turn. */
const TURN_MILLISECONDS = 5;

/** Writes the response with exactly the headers it has: Node would add Date, Connection and Keep-Alive of its own. */
export function send(response: ServerResponse, reply: Reply): void {
  writeHead(response, reply);
  response.end(reply.body);
}

/**
 * Writes a response whose body comes in slices, without holding up others or holding the body: it is made twice, once to
 * be measured, once to be sent, as fast as the client reads. A client that leaves ends it.
 *
 * @returns bytes of body sent
 * @throws what making the body throws, while nothing has been sent
 */
export async function sendSlices(response: ServerResponse, reply: Reply): Promise<number> {
  const slices = reply.slices ?? (() => []);
  const turn = new Turn();
  let length = 0;
  for (const slice of slices()) {
    length += Buffer.byteLength(slice);
    if (turn.isOver()) await turn.pass();
    if (isGone(response)) return 0;
  }
  setHeader(reply, 'Content-Length', String(length));
  return write(response, reply, slices(), length);
}

async function write(
  response: ServerResponse,
  reply: Reply,
  slices: Iterable<string>,
  length: number,
): Promise<number> {
  let sent = 0;
  try {
    const turn = new Turn();
    writeHead(response, reply);
    for (const slice of slices) {
      const bytes = Buffer.from(slice, 'utf8');
      sent += bytes.length;
      // What the system takes at once is drained within this turn.
      if (!response.write(bytes)) await drained(response);
      if (turn.isOver()) await turn.pass();
      if (isGone(response)) return sent;
    }
    if (sent === length) response.end();
    else response.destroy();
  } catch {
    // The status is out; a client sees by the length that the answer is not whole.
    response.destroy();
  }
  return sent;
}

function writeHead(response: ServerResponse, { status, reason, headers }: Reply): void {
  response.sendDate = false;
  response.removeHeader('Connection');
  const flat: string[] = [];
  for (const [name, value] of headers) flat.push(name, value);
  if (!response.shouldKeepAlive) flat.push('Connection', 'close');
  response.writeHead(status, reason, flat);
}

/** Whether nobody is there to read a response any more. The socket of a response is its request's: it may be in a queue. */
function isGone(response: ServerResponse): boolean {
  return response.destroyed || !response.req.socket.writable;
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.once('drain', done);
    response.once('close', done);
  });
}

/** A share of the event loop. */
class Turn {
  #began = performance.now();

  isOver(): boolean {
    return performance.now() - this.#began > TURN_MILLISECONDS;
  }

  /** Lets others have theirs. */
  async pass(): Promise<void> {
    await new Promise<void>((resolve) => void setImmediate(resolve));
    this.#began = performance.now();
  }
}
