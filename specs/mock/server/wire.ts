import net from 'node:net';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { logOn } from '../client.js';
import { ID } from '../ids.js';
import { tinyEstate } from '../tiny.js';

/** What is written, piece by piece; a number is a pause in milliseconds, `end` closes the sending side. */
export type Script = readonly (string | Buffer | number | 'end')[];

/**
 * Writes to the mock's port whatever it is given, and returns what came back until either side closed; where nobody does,
 * the wait ends after `patience` milliseconds and the connection is cut.
 */
export async function converse(mock: Mock, script: Script, patience = 5_000): Promise<string> {
  const { hostname, port } = new URL(mock.url);
  const socket = net.connect(Number(port), hostname);
  let received = '';
  const closed = new Promise<void>((resolve) => {
    socket.on('data', (data: Buffer) => {
      received += data.toString('latin1');
    });
    // A reset is one of the ways to close.
    socket.on('error', () => socket.destroy());
    socket.once('close', () => resolve());
  });
  const timer = setTimeout(() => {
    received += ' (still open)';
    socket.destroy();
  }, patience);
  for (const step of script) {
    if (socket.destroyed) break;
    if (typeof step === 'number') await new Promise((resolve) => setTimeout(resolve, step));
    else if (step === 'end') socket.end();
    else if (!socket.write(step)) await Promise.race([drain(socket), closed]);
  }
  await closed;
  clearTimeout(timer);
  return received;
}

function drain(socket: net.Socket): Promise<void> {
  return new Promise((resolve) => void socket.once('drain', resolve));
}

/** Every status line in what came back. */
export function statusesOf(received: string): number[] {
  return [...received.matchAll(/HTTP\/1\.1 (\d{3}) \w/g)].map(([, status]) => Number(status));
}

/** A request that says of itself all there is in it. */
export function bare(...lines: string[]): string {
  return [...lines, '', ''].join('\r\n');
}

/** A mock that is impatient, and what specs say to it. */
export interface Wire {
  readonly mock: () => Mock;
  /** Of a living session. */
  readonly token: () => string;
  /** The head of a request in that session, on a connection of its own. */
  readonly request: (method: string, target: string, ...headers: string[]) => string;
  /** Expects one refusal, with an Error entity, on a connection that is then closed. */
  readonly expectRefusal: (script: Script, status: number) => Promise<void>;
}

const NOW = new Date('2026-06-15T12:00:00Z');
const LIMITS = {
  bodyBytes: 64 * 1024,
  headersMilliseconds: 300,
  requestMilliseconds: 600,
  checkMilliseconds: 50,
  idleMilliseconds: 1_500,
};

/** Starts a mock for the specs of a file; after each, a good request must get the bytes it got before all of them. */
export function wireToMock(): Wire {
  let mock: Mock;
  let token: string;
  let good: string;
  const request: Wire['request'] = (method, target, ...headers) =>
    bare(
      `${method} ${target} HTTP/1.1`,
      'Host: em.example',
      'Connection: close',
      `X-RestSvcSessionId: ${token}`,
      ...headers,
    );
  const wellFormed = () => converse(mock, [request('GET', `/api/backupServers/${ID.server}?format=Entity`)]);
  beforeAll(async () => {
    mock = await startMock({ http: true, estate: tinyEstate(), limits: LIMITS, now: () => NOW });
    token = (await logOn(mock)).token;
    good = await wellFormed();
    expect(statusesOf(good)).toEqual([200]);
  });
  afterEach(async () => {
    expect(await wellFormed()).toBe(good);
  });
  afterAll(() => mock.close());
  return {
    mock: () => mock,
    token: () => token,
    request,
    expectRefusal: async (script, status) => {
      const received = await converse(mock, script);
      expect(statusesOf(received).filter((s) => s !== 100)).toEqual([status]);
      expect(received).toContain(`StatusCode="${status}"`);
      expect(received).toContain('\r\nConnection: close\r\n');
      expect(received).not.toContain('(still open)');
    },
  };
}
