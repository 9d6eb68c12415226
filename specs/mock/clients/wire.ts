import http from 'node:http';
import https from 'node:https';

/** What a client's HTTP library gives it. */
export interface Response {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface Request {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Certificate to trust, PEM. */
  readonly ca?: string | undefined;
}

/** The HTTP library of the clients here: Node's own, which has nothing in common with the suite's transport. */
export async function request(
  url: string,
  { method = 'GET', headers = {}, ca }: Request = {},
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { request: open } = url.startsWith('https:') ? https : http;
    const sent = open(url, { method, headers, ...(ca === undefined ? {} : { ca }) });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    sent.end();
  });
}

/** Authorization of a logon. */
export function basic({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** Every client works over both. */
export const SCHEMES = [
  ['HTTP', true],
  ['HTTPS', false],
] as const;

/** Where a version makes a difference to a client. */
export const SERVERS = [
  ['HTTP', 11],
  ['HTTP', 12],
  ['HTTPS', 12],
  ['HTTPS', 13],
] as const;
