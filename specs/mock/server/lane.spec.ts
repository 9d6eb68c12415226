/** Whose turn it is on a connection, and whether it is read from. */
import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Lane, type Turn } from '../../../src/mock/http/lane.js';

const MOST = 4;

/** A connection that says whether it is read from. */
function connection(): Duplex {
  const stream = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() });
  return stream.resume();
}

/** A lane, and the turns that were begun on it, by name. */
function laneOf(stream = connection()) {
  const lane = new Lane(stream, MOST);
  const begun: string[] = [];
  const responses = new Map<string, EventEmitter & { headersSent: boolean }>();
  const turn = (name: string, headers: object): Turn => {
    const response = Object.assign(new EventEmitter(), { headersSent: false });
    responses.set(name, response);
    return {
      request: { headers } as IncomingMessage,
      response: response as unknown as ServerResponse,
      serve: () => begun.push(name),
    };
  };
  return {
    lane,
    begun,
    stream,
    enter: (name: string, headers = {}) => lane.enter(turn(name, headers)),
    /** The answer has begun to leave. */
    answer: (name: string) => Object.assign(responses.get(name) ?? {}, { headersSent: true }),
    /** The answer has left. */
    end: async (name: string) => {
      responses.get(name)?.emit('close');
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const BODY = { 'content-length': '3' };

describe('a lane', () => {
  it('serves a request at once, and the next when its answer has left', async () => {
    const { begun, enter, end } = laneOf();
    enter('a');
    enter('b');
    expect(begun).toEqual(['a']);
    await end('a');
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    enter('c');
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('stops reading where too many wait, whoever wants to read on, and reads on where none does', async () => {
    const { stream, enter, end } = laneOf();
    enter('0');
    for (let i = 1; i < MOST; i += 1) enter(String(i));
    expect(stream.isPaused()).toBe(false);
    enter(String(MOST));
    expect(stream.isPaused()).toBe(true);
    stream.resume();
    await new Promise((resolve) => setImmediate(resolve));
    expect(stream.isPaused()).toBe(true);
    // The last one may have a body that was not read.
    for (let i = 0; i < MOST; i += 1) {
      expect(stream.isPaused()).toBe(true);
      await end(String(i));
    }
    expect(stream.isPaused()).toBe(false);
  });

  it('forgets who waits when the connection is gone', async () => {
    const { stream, begun, enter, end } = laneOf();
    enter('a');
    enter('b');
    stream.destroy();
    await new Promise((resolve) => stream.once('close', resolve));
    await end('a');
    enter('c');
    expect(begun).toEqual(['a']);
  });
});

describe('the last word on a connection', () => {
  it('comes at once where nobody waits, and nobody is served after it', () => {
    const { lane, begun, enter } = laneOf();
    lane.leave(() => begun.push('farewell'));
    enter('a');
    lane.leave(() => begun.push('another'));
    expect(begun).toEqual(['farewell']);
  });

  it('comes behind all who were there before, and nothing more is read until then', async () => {
    const { lane, stream, begun, enter, end } = laneOf();
    enter('a');
    enter('b');
    lane.leave(() => begun.push('farewell'));
    expect(stream.isPaused()).toBe(true);
    await end('a');
    expect(stream.isPaused()).toBe(true);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'farewell']);
    expect(stream.isPaused()).toBe(false);
  });

  it('is said in place of an answer to a request with a body, which was not read to its end', async () => {
    const alone = laneOf();
    alone.enter('a', BODY);
    alone.lane.leave(() => alone.begun.push('farewell'));
    expect(alone.begun).toEqual(['a', 'farewell']);

    const behind = laneOf();
    behind.enter('a');
    behind.enter('b', BODY);
    behind.lane.leave(() => behind.begun.push('farewell'));
    await behind.end('a');
    expect(behind.begun).toEqual(['a', 'farewell']);
  });

  it('is not said into an answer', async () => {
    const { lane, begun, enter, answer, end } = laneOf();
    enter('a', BODY);
    answer('a');
    lane.leave(() => begun.push('farewell'));
    expect(begun).toEqual(['a']);
    await end('a');
    expect(begun).toEqual(['a', 'farewell']);
  });
});
