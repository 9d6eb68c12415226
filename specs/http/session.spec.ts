import { describe, expect, it } from 'vitest';
import type { HttpResponse } from '../../src/http/exchange.js';
import { basic, cookieToken, sessionHeaders, sessionToken } from '../../src/http/session.js';

const response = (...headers: [string, string][]): HttpResponse => ({
  status: 201,
  reason: 'Created',
  httpVersion: '1.1',
  headers,
  body: Buffer.alloc(0),
});

describe('Basic credentials', () => {
  it('are the documentation’s example', () => {
    expect(basic({ username: 'User', password: 'Password' })).toBe('Basic VXNlcjpQYXNzd29yZA==');
  });

  it('are UTF-8 (RFC 7617)', () => {
    expect(basic({ username: 'test', password: '123£' })).toBe('Basic dGVzdDoxMjPCow==');
  });
});

describe('the session id of a logon', () => {
  it.each([
    ['the header', [['X-RestSvcSessionId', 'abc==']], 'abc=='],
    ['the header in any case', [['x-restsvcsessionid', 'abc==']], 'abc=='],
    [
      'the cookie where there is no header',
      [['Set-Cookie', 'X-RestSvcSessionId=abc==; Path=/api;']],
      'abc==',
    ],
    [
      'the right one of several cookies',
      [
        ['Set-Cookie', 'other=1; Path=/'],
        ['Set-Cookie', 'X-RestSvcSessionId=abc==; Path=/api; HttpOnly'],
      ],
      'abc==',
    ],
    ['nothing where neither is there', [['Set-Cookie', 'other=1']], undefined],
  ] as [string, [string, string][], string | undefined][])('is %s', (_, headers, token) => {
    expect(sessionToken(response(...headers))).toBe(token);
  });

  it('is not taken from the header when the cookie is asked for', () => {
    expect(cookieToken(response(['X-RestSvcSessionId', 'abc==']))).toBeUndefined();
  });

  it('travels in the header or in the cookie', () => {
    expect(sessionHeaders('abc==')).toEqual({ 'X-RestSvcSessionId': 'abc==' });
    expect(sessionHeaders('abc==', 'cookie')).toEqual({ Cookie: 'X-RestSvcSessionId=abc==' });
  });
});
