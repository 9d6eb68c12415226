/**
 * A target that misbehaves: a mock that does everything right, behind a server that spoils its answers. It keeps account
 * of every request, so that a spec can see that nothing was changed that was not the run's.
 */
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Mock, type MockOptions, startMock } from '../../src/mock/index.js';

/** An answer on its way to the run. */
export interface Answer {
  status: number;
  reason: string;
  headers: [name: string, value: string][];
  body: Buffer;
}

export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly accept: string;
  /** How many requests came before it. */
  readonly n: number;
  /** Where the target is: scheme, host and port. */
  readonly origin: string;
}

/** Takes the connection over in place of an answer. */
export type Takeover = (socket: Socket) => void;

/** Spoils an answer, or takes the connection over; what it returns is sent. */
export type Act = (answer: Answer, asked: Asked) => Answer | Takeover;

export interface HostileTarget extends AsyncDisposable {
  readonly url: string;
  readonly mock: Mock;
  readonly asked: readonly { readonly method: string; readonly path: string; readonly status: number }[];
  /** Ids of the sessions that the mock has opened. */
  readonly sessions: readonly string[];
}

/**
 * @param act what becomes of answers
 * @param tokenOf the session id that clients are given for the n-th session; absent: the mock's
 * @param options the mock's
 */
export async function startHostile(
  act: Act,
  tokenOf?: (n: number) => string,
  options: MockOptions = { estate: 1 },
): Promise<HostileTarget> {
  const mock = await startMock({ ...options, http: true });
  const upstream = new URL(mock.url);
  const asked: { method: string; path: string; status: number }[] = [];
  const sessions: string[] = [];
  /** The mock's tokens by those that clients have. */
  const tokens = new Map<string, string>();
  let origin = '';
  const server = createServer((request, response) => {
    void (async () => {
      const { method = '', url = '' } = request;
      const n = asked.length;
      const entry = { method, path: url, status: 0 };
      asked.push(entry);
      const answer = await forward(upstream, request, tokens);
      entry.status = answer.status;
      const token = answer.headers.find(([name]) => name.toLowerCase() === 'x-restsvcsessionid')?.[1];
      if (token !== undefined) sessions.push(Buffer.from(token, 'base64').toString());
      const given = token === undefined ? undefined : tokenOf?.(sessions.length);
      if (token !== undefined && given !== undefined) tokens.set(given, token);
      const told = given === undefined ? answer : withToken(answer, given);
      const spoilt = act(told, {
        method,
        path: url,
        accept: String(request.headers.accept ?? ''),
        n,
        origin,
      });
      if (typeof spoilt === 'function') {
        request.socket.on('error', () => undefined);
        spoilt(request.socket);
        return;
      }
      response.sendDate = false;
      response.writeHead(spoilt.status, spoilt.reason, spoilt.headers.flat());
      response.end(spoilt.body);
    })();
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin,
    mock,
    asked,
    sessions,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await mock[Symbol.asyncDispose]();
    },
  };
}

function withToken(answer: Answer, token: string): Answer {
  return { ...answer, headers: setHeader(setHeader(answer.headers, TOKEN, token), 'Set-Cookie') };
}

const TOKEN = 'X-RestSvcSessionId';

function forward(
  { hostname, port }: URL,
  request: IncomingMessage,
  tokens: ReadonlyMap<string, string>,
): Promise<Answer> {
  const { method, url } = request;
  const own = tokens.get(String(request.headers[TOKEN.toLowerCase()]));
  const headers = { ...request.headers, ...(own === undefined ? {} : { [TOKEN.toLowerCase()]: own }) };
  return new Promise((resolve, reject) => {
    const onward = httpRequest({ hostname, port, method, path: url, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        const raw = incoming.rawHeaders;
        resolve({
          status: incoming.statusCode ?? 0,
          reason: incoming.statusMessage ?? '',
          headers: raw.flatMap((name, i): [string, string][] => (i % 2 ? [] : [[name, raw[i + 1] ?? '']])),
          body: Buffer.concat(chunks),
        });
      });
    });
    onward.on('error', reject);
    request.pipe(onward);
  });
}

/** The answer with another body, and the length that belongs to it. */
export function withBody(answer: Answer, body: string | Buffer): Answer {
  const bytes = Buffer.from(body as string);
  return {
    ...answer,
    body: bytes,
    headers: setHeader(answer.headers, 'Content-Length', String(bytes.length)),
  };
}

/** Headers with one in place of others of its name. */
export function setHeader(
  headers: readonly [string, string][],
  name: string,
  ...values: readonly string[]
): [string, string][] {
  return [
    ...headers.filter(([n]) => n.toLowerCase() !== name.toLowerCase()),
    ...values.map((value): [string, string] => [name, value]),
  ];
}

/** The bytes of an answer, with nothing checked. */
export function bytesOf({ status, reason, headers, body }: Answer, version = 'HTTP/1.1'): Buffer {
  const head = [`${version} ${status} ${reason}`, ...headers.map((pair) => pair.join(': ')), '', ''].join(
    '\r\n',
  );
  return Buffer.concat([Buffer.from(head, 'latin1'), body]);
}

/** Sends bytes and closes the connection. */
export function rawly(bytes: Buffer | string): Takeover {
  return (socket) => socket.end(bytes);
}
