/** The line that repeats a request: whole, quoted, and without secrets. */
import { describe, expect, it } from 'vitest';
import { curlOf } from '../../src/engine/curl.js';

const url = 'https://em.example.com:9398/api/backups';

describe('a curl line', () => {
  it.each([
    ['sends no Accept of its own accord', {}, `curl -sS -i -H 'Accept:' '${url}'`],
    [
      'repeats a header',
      { Accept: ['application/xml', 'application/json'] },
      `curl -sS -i -H 'Accept: application/xml' -H 'Accept: application/json' '${url}'`,
    ],
    ['sends a header that is empty', { Accept: '' }, `curl -sS -i -H 'Accept;' '${url}'`],
    [
      'has variables for session ids, in header and cookie',
      { Accept: '*/*', 'X-RestSvcSessionId': 'secret', Cookie: 'X-RestSvcSessionId=secret' },
      `curl -sS -i -H 'Accept: */*' -H "X-RestSvcSessionId: $EM_SESSION" -b "X-RestSvcSessionId=$EM_SESSION" '${url}'`,
    ],
  ])('%s', (_, headers, line) => {
    expect(curlOf({ method: 'GET', url, headers })).toBe(line);
  });

  const headers = { Accept: '*/*', 'X-RestSvcSessionId': 'secret' };
  const sessionIn = (probe: Parameters<typeof curlOf>[1]): string | undefined =>
    /"X-RestSvcSessionId: (.*)" 'https/.exec(curlOf({ method: 'GET', url, headers }, probe))?.[1];

  it('invents or spoils a session anew where the request had such a one', () => {
    expect(sessionIn({ identity: { kind: 'run' } })).toBe('$EM_SESSION');
    expect(sessionIn({ identity: { kind: 'invented' } })).toMatch(/^\$\(printf %s ffffffff-.* \| base64\)$/);
    expect(sessionIn({ identity: { kind: 'spoilt', how: 'cut' } })).toContain('cut -c1-');
    expect(sessionIn({ identity: { kind: 'spoilt', how: 'other-case' } })).toContain(`tr 'a-zA-Z' 'A-Za-z'`);
    expect(sessionIn({ identity: { kind: 'spoilt', how: 'garbled' } })).toBe('$(printf %s not-a-session)');
  });

  it('tells the session of the cookie from that of the header', () => {
    const both = { ...headers, Cookie: 'X-RestSvcSessionId=other' };
    const probe = { identity: { kind: 'invented' }, cookie: { kind: 'run' } } as const;
    expect(curlOf({ method: 'GET', url, headers: both }, probe)).toContain(
      '-b "X-RestSvcSessionId=$EM_SESSION"',
    );
  });
});
