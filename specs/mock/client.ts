import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { Mock } from '../../src/mock/index.js';

/** A response as it came off the wire. */
export interface Answer {
  readonly status: number;
  readonly reason: string;
  /** In the order and case received. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** Sends requests with Node's own client: the mock is not tested with the suite's transport. */
export async function send(
  mock: Mock,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer> {
  const options = {
    method,
    headers,
    agent: agentOf(mock),
    ...(mock.ca === undefined ? {} : { ca: mock.ca }),
  };
  // Given as path, not as URL: a URL would be normalised, and raw quotes would never get to the mock.
  const { hostname, port, protocol } = new URL(mock.url);
  const where = { ...options, host: hostname.replace(/[[\]]/g, ''), port, path };
  return new Promise((resolve, reject) => {
    const request = protocol === 'https:' ? https.request(where) : http.request(where);
    request.once('error', reject);
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          reason: response.statusMessage ?? '',
          headers: pairs(response.rawHeaders),
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    request.end(body);
  });
}

const agents = new WeakMap<Mock, http.Agent>();

/** Connections are kept for as long as the mock lives, never longer: another mock may get the same port. */
function agentOf(mock: Mock): http.Agent {
  const known = agents.get(mock);
  if (known !== undefined) return known;
  const agent =
    mock.ca === undefined ? new http.Agent({ keepAlive: true }) : new https.Agent({ keepAlive: true });
  agents.set(mock, agent);
  return agent;
}

/** The value of a header. */
export function header(answer: Answer, name: string): string | undefined {
  return answer.headers.find(([n]) => n.toLowerCase() === name.toLowerCase())?.[1];
}

/** The body as JSON. */
export function json<T = Record<string, unknown>>(answer: Answer): T {
  return JSON.parse(answer.body) as T;
}

/** Value of Authorization for a logon. */
export function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** A session with the mock. */
export interface LoggedOn {
  /** GUID of the session. */
  readonly id: string;
  readonly token: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, path: string, headers?: Record<string, string>): Promise<Answer>;
}

export const JSON_ONLY = { Accept: 'application/json' } as const;

/** Logs on with the mock's account. */
export async function logOn(mock: Mock, headers: Record<string, string> = {}): Promise<LoggedOn> {
  const answer = await send(mock, 'POST', '/api/sessionMngr/?v=latest', {
    ...headers,
    Authorization: basic(mock.username, mock.password),
  });
  const token = header(answer, 'X-RestSvcSessionId') ?? '';
  const carried = { 'X-RestSvcSessionId': token };
  return {
    id: Buffer.from(token, 'base64').toString('ascii'),
    token,
    get: (path, more = {}) => send(mock, 'GET', path, { ...carried, ...more }),
    send: (method, path, more = {}) => send(mock, method, path, { ...carried, ...more }),
  };
}

/** Writes bytes to a plain HTTP mock and returns all it answers until it closes the connection. */
export async function raw(mock: Mock, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(mock.url);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
    let received = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      received += text;
    });
    // A reset is one of the ways to close.
    socket.on('error', () => socket.destroy());
    socket.once('close', () => resolve(received));
    socket.write(bytes);
  });
}

function pairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1] ?? ''] as [string, string]] : []));
}
