import type { Mock } from '../../src/mock/index.js';

/** Opens a session at a mock over plain HTTP; the function returned gets JSON of a path there. */
export async function signedOn({
  url,
  username,
  password,
}: Pick<Mock, 'url' | 'username' | 'password'>): Promise<(path: string) => Promise<Response>> {
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  const logon = await fetch(new URL('/api/sessionMngr/?v=latest', url), {
    method: 'POST',
    headers: { Authorization: `Basic ${basic}` },
  });
  const token = logon.headers.get('X-RestSvcSessionId') ?? '';
  return (path) =>
    fetch(new URL(path, url), { headers: { Accept: 'application/json', 'X-RestSvcSessionId': token } });
}
