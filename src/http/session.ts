import type { HttpClient } from './client.js';
import { type Exchange, type HttpResponse, header, headerValues } from './exchange.js';

export const SESSION_HEADER = 'X-RestSvcSessionId';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Media types as they are asked for. */
export const ACCEPT = { xml: 'application/xml', json: 'application/json' } as const;

/** Basic credentials (RFC 7617), UTF-8. */
export function basic({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** The session id of a logon response: from its header, else from its cookie. */
export function sessionToken(response: HttpResponse): string | undefined {
  return header(response, SESSION_HEADER) ?? cookieToken(response);
}

/** The session id in Set-Cookie, if there is one. */
export function cookieToken(response: HttpResponse): string | undefined {
  for (const cookie of headerValues(response, 'Set-Cookie')) {
    const [pair = ''] = cookie.split(';', 1);
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim().toLowerCase() === SESSION_HEADER.toLowerCase())
      return pair.slice(at + 1).trim();
  }
  return undefined;
}

/**
 * Sends a logon: a POST without a body, which every version accepts (FACTS). Where the connection had been closed while
 * nothing was sent, it is sent on another: at worst, a session is opened that nobody uses.
 */
export function logon(
  client: HttpClient,
  url: string,
  credentials: Credentials | undefined,
  accept: string | readonly string[] | undefined,
  { caseId, contentType }: { readonly caseId?: string; readonly contentType?: string } = {},
): Promise<Exchange> {
  const headers = {
    ...(accept === undefined ? {} : { Accept: accept }),
    ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
    ...(credentials ? { Authorization: basic(credentials) } : {}),
  };
  return client.send(
    { method: 'POST', url, headers },
    { ...(caseId === undefined ? {} : { caseId }), againIfClosed: true },
  );
}

/** Headers that carry a session. */
export function sessionHeaders(
  token: string,
  carrier: 'header' | 'cookie' = 'header',
): Record<string, string> {
  return carrier === 'cookie' ? { Cookie: `${SESSION_HEADER}=${token}` } : { [SESSION_HEADER]: token };
}

/** Ends a session of ours; sent also when the run was interrupted. */
export function logoff(client: HttpClient, url: string, token: string): Promise<Exchange> {
  return client.send({ method: 'DELETE', url, headers: sessionHeaders(token) }, { always: true });
}
