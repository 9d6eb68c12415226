import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request that came through. */
export interface Passed {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly status: number;
}

/** An answer in place of the target's. */
export interface Instead {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Proxy extends AsyncDisposable {
  readonly url: string;
  /** In order of completion. */
  readonly passed: readonly Passed[];
}

/**
 * Stands between a run and a plain HTTP target, counts what passes, and may answer itself. Host stays that of the proxy,
 * so that the target's links lead back here.
 *
 * @param instead called before a request is passed on; `drop` closes the connection
 * @param changed called before an answer of the target is passed back, with its body
 */
export async function startProxy(
  target: string,
  instead: (method: string, target: string) => Instead | 'drop' | undefined = () => undefined,
  changed?: (target: string, body: string) => string,
): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const passed: Passed[] = [];
  const agent = new http.Agent({ keepAlive: true });
  const server = http.createServer((request, response) => {
    const { method = '', url = '' } = request;
    const own = instead(method, url);
    if (own === 'drop') {
      request.socket.destroy();
      return;
    }
    if (own !== undefined) {
      passed.push({ method, target: url, status: own.status });
      response.writeHead(own.status, { ...own.headers, 'Content-Length': Buffer.byteLength(own.body ?? '') });
      response.end(own.body);
      return;
    }
    const onward = http.request(
      { hostname, port, method, path: url, headers: request.headers, agent },
      (answer) => {
        passed.push({ method, target: url, status: answer.statusCode ?? 0 });
        if (changed === undefined) {
          response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders);
          answer.pipe(response);
          return;
        }
        text(answer).then(
          (whole) => {
            const body = changed(url, whole);
            const headers = { ...answer.headers, 'content-length': Buffer.byteLength(body) };
            response.writeHead(answer.statusCode ?? 502, answer.statusMessage, headers);
            response.end(body);
          },
          () => response.destroy(),
        );
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    [Symbol.asyncDispose]: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
