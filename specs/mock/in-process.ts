import { dispatch, type MockRequest, type Setup } from '../../src/mock/dispatch.js';
import { EstateView } from '../../src/mock/estate/view.js';
import type { Estate } from '../../src/mock/index.js';
import { SessionStore } from '../../src/mock/sessions.js';
import { tinyEstate } from './tiny.js';

/** An answer without the wire. */
export interface Given {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A mock without a server, which is quicker where HTTP does not matter. */
export interface InProcess {
  readonly setup: Setup;
  /** @param path below /api */
  ask(method: string, path: string, headers?: MockRequest['headers']): Given;
  /** Logs on with Basic authentication, as `name:password`; the headers that carry the session. */
  logOn(credentials?: string): { readonly 'x-restsvcsessionid': string };
}

export const JSON_ONLY = { accept: 'application/json' } as const;

/** Everything but what is given is as simple as can be; the account is `operator:secret`. */
export function inProcess(options: Partial<Setup> & { readonly records?: Estate } = {}): InProcess {
  const { records = tinyEstate(), ...rest } = options;
  const now = () => new Date(0);
  const setup: Setup = {
    estate: new EstateView(records),
    sessions: new SessionStore(60_000, now),
    account: { username: 'operator', password: 'secret' },
    faults: [],
    now,
    ...rest,
  };
  const ask: InProcess['ask'] = (method, path, headers = {}) => {
    const { reply } = dispatch(setup, {
      method,
      target: `/api/${path}`,
      headers,
      origin: 'https://em.example:9398',
    });
    return { status: reply.status, headers: Object.fromEntries(reply.headers), body: reply.body.toString() };
  };
  return {
    setup,
    ask,
    logOn: (credentials = 'operator:secret') => {
      const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
      const { headers } = ask('POST', 'sessionMngr/', { authorization });
      return { 'x-restsvcsessionid': headers['X-RestSvcSessionId'] ?? '' };
    },
  };
}
