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
});
