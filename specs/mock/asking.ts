import { dispatch, type MockRequest } from '../../src/mock/dispatch.js';
import { type Ingredients, setupOf } from '../../src/mock/setup.js';
import { tinyEstate } from './tiny.js';

/** An answer without the wire. */
export interface Given {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A mock without a server, which is quicker where HTTP does not matter. */
export interface Asking {
  /** @param path below /api */
  ask(method: string, path: string, headers?: MockRequest['headers'], body?: string): Given;
  /** Logs on with Basic authentication, as `name:password`; the headers that carry the session. */
  logOn(credentials?: string): { readonly 'x-restsvcsessionid': string };
}

export const JSON_ONLY = { accept: 'application/json' } as const;

/** Everything but what is given is as simple as can be; the account is `operator:secret`. */
export function asking(options: Partial<Ingredients> = {}): Asking {
  const setup = setupOf({
    estate: tinyEstate(),
    account: { username: 'operator', password: 'secret' },
    now: () => new Date(0),
    idle: 60_000,
    taskDelay: 0,
    ...options,
  });
  const ask: Asking['ask'] = (method, path, headers = {}, body = undefined) => {
    const { reply } = dispatch(setup, {
      method,
      target: `/api/${path}`,
      headers,
      origin: 'https://em.example:9398',
      ...(body === undefined ? {} : { body: Buffer.from(body) }),
    });
    return { status: reply.status, headers: Object.fromEntries(reply.headers), body: reply.body.toString() };
  };
  return {
    ask,
    logOn: (credentials = 'operator:secret') => {
      const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
      const { headers } = ask('POST', 'sessionMngr/', { authorization });
      return { 'x-restsvcsessionid': headers['X-RestSvcSessionId'] ?? '' };
    },
  };
}
