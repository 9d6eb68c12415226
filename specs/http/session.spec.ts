import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { HttpClient } from '../../src/http/client.js';
import type { HttpResponse } from '../../src/http/exchange.js';
import { Guard } from '../../src/http/guard.js';
import { basic, cookieToken, logon, sessionHeaders, sessionToken } from '../../src/http/session.js';

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

describe('a connection that the target closed while nothing was sent', () => {
  /** Answers the first request of each connection, and closes it at the second. */
  const closing = async () => {
    const requests: string[] = [];
    const used = new WeakSet<Socket>();
    const server = createServer(({ method = '', socket }, answer) => {
      requests.push(method);
      if (used.has(socket)) socket.destroy();
      else answer.writeHead(200).end();
      used.add(socket);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
    const client = new HttpClient({ guard: new Guard(new URL(url)) });
    await client.send({ method: 'GET', url, headers: {} });
    return {
      requests,
      url,
      client,
      [Symbol.asyncDispose]: async () => {
        client.close();
        server.close();
      },
    };
  };

  it('is no answer to a logon: it is sent on another', async () => {
    await using target = await closing();
    const url = `${target.url}sessionMngr/?v=latest`;
    const { response } = await logon(target.client, url, { username: 'u', password: 'p' }, undefined);
    expect(response?.status).toBe(200);
    expect(target.requests).toEqual(['GET', 'POST', 'POST']);
  });
});
