import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import type { Exchange } from '../../src/http/exchange.js';
import { Secrets } from '../../src/http/redaction.js';

const PASSWORD = `p&ss<W>"o'r/d ü+%`;
const GUID = 'b9a759dd-4496-4f50-8fc0-f925aa283f8d';
const TOKEN = base64(GUID);

describe('a known secret', () => {
  const secrets = new Secrets();
  secrets.add(PASSWORD, 'password');
  secrets.add(GUID, 'session 1');

  test.each([
    ['as it is', PASSWORD],
    ['base64', base64(PASSWORD)],
    ['base64url', Buffer.from(PASSWORD).toString('base64url')],
    ['URL component', encodeURIComponent(PASSWORD)],
    [
      'URL component, lower case digits',
      encodeURIComponent(PASSWORD).replace(/%../g, (sign) => sign.toLowerCase()),
    ],
    ['every byte percent-encoded', Buffer.from(PASSWORD).toString('hex').replace(/../g, '%$&')],
    ['XML text', `p&amp;ss&lt;W>"o'r/d ü+%`],
    ['XML attribute', `p&amp;ss&lt;W&gt;&quot;o&apos;r/d ü+%`],
    ['HTML', `p&amp;ss&lt;W&gt;&quot;o&#39;r/d ü+%`],
    ['numeric references', [...PASSWORD].map((sign) => `&#${sign.codePointAt(0)};`).join('')],
    [
      'hexadecimal references',
      [...PASSWORD].map((sign) => `&#x${sign.codePointAt(0)?.toString(16)};`).join(''),
    ],
    ['JSON string', JSON.stringify(PASSWORD).slice(1, -1)],
    ['JSON string, ASCII only', JSON.stringify(PASSWORD).slice(1, -1).replace('ü', '\\u00FC')],
    ['JSON string with escaped slashes', JSON.stringify(PASSWORD).slice(1, -1).replace('/', '\\/')],
    ['XML in JSON', JSON.stringify(`p&amp;ss&lt;W>"o'r/d ü+%`).slice(1, -1)],
    ['URL in XML', encodeURIComponent(PASSWORD).replace("'", '&apos;')],
    ['base64 in a URL', encodeURIComponent(base64(PASSWORD))],
    ['UTF-8 taken for Latin-1', Buffer.from(PASSWORD).toString('latin1')],
  ])('is replaced where it stands as %s', (_form, text) => {
    expect(secrets.redact(`a ${text} b`)).toMatch(/^a \[password\]=* b$/);
    expect(secrets.findLeaks(`a ${text} b`)).toContainEqual(expect.objectContaining({ label: 'password' }));
  });

  test.each([
    ['as it is', GUID],
    ['upper case', GUID.toUpperCase()],
    ['without hyphens', GUID.replaceAll('-', '')],
    ['token of its text', TOKEN],
    ['token of its text in upper case', base64(GUID.toUpperCase())],
    ['token of its bytes', Buffer.from(GUID.replaceAll('-', ''), 'hex').toString('base64')],
    ['percent-encoded URN', encodeURIComponent(GUID).replaceAll('-', '%2D')],
  ])('that is a GUID is replaced where it stands as %s', (_form, text) => {
    expect(secrets.redact(`a ${text} b`)).toMatch(/^a \[session 1\]=* b$/);
  });

  it('is found amidst other bytes in base64, at any offset', () => {
    for (const user of ['', 'a', 'ab', 'abc', 'VEEAM\\administrator']) {
      const redacted = secrets.redact(base64(`${user}:${PASSWORD}:x`));
      expect(redacted).toContain('[password]');
      expect(Buffer.from(redacted, 'base64').toString()).not.toContain('ss<W');
    }
  });

  it('names the form of a leak, never the secret', () => {
    expect(secrets.findLeaks(`x ${encodeURIComponent(PASSWORD)}`)).toContainEqual({
      label: 'password',
      form: 'raw, percent-encoded',
    });
    expect(secrets.findLeaks(TOKEN)).toEqual([{ label: 'session 1', form: 'base64' }]);
    expect(secrets.findLeaks('nothing')).toEqual([]);
  });

  it('is replaced in names and values of JSON-like values, and Buffers are left alone', () => {
    const body = Buffer.from(PASSWORD);
    expect(secrets.redactDeep({ [GUID]: [{ a: PASSWORD, n: 1, no: null, body }] })).toEqual({
      '[session 1]': [{ a: '[password]', n: 1, no: null, body }],
    });
  });
});

describe('secrets that touch one another', () => {
  it.each([
    ['one begins with the other', ['hunter22', 'hunter22-and-more'], 'x hunter22-and-more y'],
    ['one ends with the other', ['and-more', 'hunter22-and-more'], 'x hunter22-and-more y'],
    ['one holds the other', ['ter22', 'hunter22-and-more'], 'x hunter22-and-more y'],
    ['they overlap', ['hunter22', 'er22-and-more'], 'x hunter22-and-more y'],
  ])('leave no tail: %s', (_case, values, text) => {
    const secrets = new Secrets();
    for (const [i, value] of values.entries()) secrets.add(value, `key ${i}`);
    expect(secrets.redact(text)).toBe('x [key 1] y');
  });
});

describe('a password that is a word', () => {
  it.each(['password', 'word', '[password]', 'assw', 'redacted', '«secret»[]'])(
    'is redacted once and for all: %s',
    (word) => {
      const secrets = new Secrets();
      secrets.add(word, 'password');
      const redacted = secrets.redact(`a ${word} b`);
      expect(redacted).not.toContain(word);
      expect(secrets.redact(redacted)).toBe(redacted);
    },
  );

  it('of fewer than four characters goes where it is a whole value of a secret field, and nowhere else', () => {
    const secrets = new Secrets();
    secrets.add('abc', 'password');
    expect(secrets.redact('abc')).toBe('[password]');
    expect(secrets.redact('the abc of <Password>abc</Password>, "Password": "abc"')).toBe(
      'the abc of <Password>[password]</Password>, "Password": "[password]"',
    );
    expect(secrets.findLeaks('abc')).toEqual([]);
  });
});

describe('learning from an exchange', () => {
  it('takes the password out of Basic credentials, and not the user name', () => {
    const secrets = learned(exchange({ headers: { Authorization: `Basic ${base64('admin:s3cret:x')}` } }));
    expect(secrets.redact(`admin s3cret:x ${base64('admin:s3cret:x')}`)).toMatch(
      /^admin \[password\] \[credentials\]=*$/,
    );
  });

  it('takes credentials of any other scheme whole', () => {
    expect(
      learned(exchange({ headers: { authorization: 'Bearer tok-en.1' } })).redact('Bearer tok-en.1'),
    ).toBe('Bearer [credentials]');
  });

  test.each([
    ['request header', exchange({ headers: { 'x-restsvcsessionid': TOKEN } })],
    ['response header', exchange({ received: [['X-RestSvcSessionId', TOKEN]] })],
    ['request cookie', exchange({ headers: { Cookie: `a=b; X-RestSvcSessionId=${TOKEN}` } })],
    ['response cookie', exchange({ received: [['Set-Cookie', `X-RestSvcSessionId=${TOKEN}; Path=/api`]] })],
    ['URL', exchange({ url: `https://em:9398/api/logonSessions/${GUID}` })],
    ['URL with a URN', exchange({ url: `https://em:9398/api/logonSessions/urn:veeam:LogonSession:${GUID}` })],
    ['encoded URL', exchange({ url: `https://em:9398/api/logonSessions%2F${GUID}` })],
    ['Location', exchange({ received: [['Location', `https://em/api/logonSessions/${GUID}`]] })],
    [
      'XML body, Href',
      exchange({ body: `<Link Href="https://em/api/logonSessions/${GUID}" Rel="Delete"/>` }),
    ],
    ['XML body, SessionId', exchange({ body: `<SessionId>${GUID}</SessionId>` })],
    ['XML body, SessionId with a prefix', exchange({ body: `<e:SessionId a="b">${GUID}</e:SessionId>` })],
    ['JSON body', exchange({ body: `{ "SessionId" : "${GUID}" }` })],
    ['JSON body in camel case', exchange({ body: `{"sessionId":"${GUID}"}` })],
    [
      'packed body',
      exchange({ body: gzipSync(`{"SessionId":"${GUID}"}`), received: [['Content-Encoding', 'gzip']] }),
    ],
    ['UTF-16 body', exchange({ body: Buffer.from(`\ufeff<SessionId>${GUID}</SessionId>`, 'utf16le') })],
  ])('knows a session by its id and by its token: %s', (_where, seen) => {
    const secrets = learned(seen);
    expect(secrets.redact(`${GUID.toUpperCase()} ${TOKEN}`)).toBe('[session 1] [session 1]');
  });

  it('gives every session a label of its own and keeps it', () => {
    const other = GUID.replace('b9', 'c0');
    const secrets = learned(
      exchange({ received: [['X-RestSvcSessionId', TOKEN]] }),
      exchange({ body: `<SessionId>${other}</SessionId>` }),
    );
    secrets.learn(exchange({ url: `https://em/api/logonSessions/${GUID}` }));
    expect(secrets.redact(`${GUID} ${other} ${base64(other)}`)).toBe('[session 1] [session 2] [session 2]');
  });

  it('does not take made-up ids of zeros for sessions', () => {
    const nil = '00000000-0000-0000-0000-000000000000';
    expect(learned(exchange({ url: `https://em/api/logonSessions/${nil}` })).redact(nil)).toBe(nil);
  });

  test.each([
    ['<Password>P@ss&amp;w0rd</Password>', 'P@ss&w0rd'],
    ['<c:Password xsi:type="x"><![CDATA[P@ss&w0rd]]></c:Password>', 'P@ss&w0rd'],
    ['<Spec AdminPassword="P@ss&quot;w0rd"/>', 'P@ss"w0rd'],
    ['{"Passphrase":"P\\u0040ss\\"w0rd"}', 'P@ss"w0rd'],
    ['{"password": 123456}', '123456'],
    ['<PrivateKey>\n  MIIEvQ==\n</PrivateKey>', 'MIIEvQ=='],
    ['{"SecretKey":"wJalrXUtnFEMI/K7"', 'wJalrXUtnFEMI/K7'],
  ])('takes values of secret fields out of bodies, broken ones too: %s', (body, secret) => {
    expect(learned(exchange({ sent: body })).redact(`<${secret}>`)).toMatch(/^<\[(?:password|key)\]>$/);
    expect(learned(exchange({ body })).redact(`<${secret}>`)).toMatch(/^<\[(?:password|key)\]>$/);
  });

  test.each([
    '<PasswordKeyId>aeab2c41-fbb1-4d67-83a9-00e269b777c7</PasswordKeyId>',
    '{"ChangePassword":true,"HasPassword":"true"}',
    '<Hint>My favorite book</Hint>',
    '<Password>[password]</Password>',
    '<Password/>',
  ])('leaves alone what is none: %s', (body) => {
    expect(learned(exchange({ body })).redact(body)).toBe(body);
  });
});

describe('a redacted exchange', () => {
  const seen = exchange({
    url: `https://em/api/logonSessions/${GUID}`,
    headers: { Authorization: `Basic ${base64('admin:hunter22')}`, Accept: 'application/xml' },
    sent: '<Password>other-1</Password>',
    received: [
      ['Content-Type', 'application/xml'],
      ['X-RestSvcSessionId', TOKEN],
      ['X-Echo', 'hunter22'],
    ],
    body: `<LogonSession Href="https://em/api/logonSessions/${GUID}"><SessionId>${GUID}</SessionId></LogonSession>`,
  });
  const safe = learned(seen).redactExchange(seen);

  it('keeps everything but the secrets', () => {
    expect(safe.request.url).toBe('https://em/api/logonSessions/[session 1]');
    expect(safe.request.headers).toEqual({ Authorization: 'Basic [credentials]', Accept: 'application/xml' });
    expect(safe.request.body?.toString()).toBe('<Password>[password 2]</Password>');
    expect(safe.response?.headers).toEqual([
      ['Content-Type', 'application/xml'],
      ['X-RestSvcSessionId', '[session 1]'],
      ['X-Echo', '[password]'],
    ]);
    expect(safe.response?.body.toString()).toBe(
      '<LogonSession Href="https://em/api/logonSessions/[session 1]"><SessionId>[session 1]</SessionId></LogonSession>',
    );
  });

  it('says how long the bodies were on the wire', () => {
    expect(safe.wire).toEqual({
      requestBytes: seen.request.body?.length,
      responseBytes: seen.response?.body.length,
      bodyChanged: true,
    });
  });

  it('keeps the bytes of bodies without secrets', () => {
    const body = Buffer.from([0xff, 0x00, 0x80, 0x41, 0xfe]);
    const { response, wire } = learned(seen).redactExchange(exchange({ body }));
    expect(response?.body).toEqual(body);
    expect(wire.bodyChanged).toBe(false);
  });

  it.each([
    ['binary', (text: string) => Buffer.concat([Buffer.from([0xff, 0x00, 0x80]), Buffer.from(text)])],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big-endian', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('is free of secrets in %s bodies', (_kind, encode) => {
    const secrets = learned(seen);
    const { response } = secrets.redactExchange(exchange({ body: encode('<a>hunter22</a>') }));
    expect(response?.body).toEqual(encode('<a>[password]</a>'));
  });
});

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function learned(...exchanges: Exchange[]): Secrets {
  const secrets = new Secrets();
  for (const each of exchanges) secrets.learn(each);
  return secrets;
}

interface Parts {
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sent?: string;
  readonly received?: readonly (readonly [string, string])[];
  readonly body?: string | Buffer;
}

function exchange({
  url = 'https://em:9398/api/',
  headers = {},
  sent,
  received = [],
  body = '',
}: Parts): Exchange {
  return {
    id: 1,
    startedAt: '2026-01-02T03:04:05.678Z',
    durationMs: 12,
    request: { method: 'GET', url, headers, ...(sent === undefined ? {} : { body: Buffer.from(sent) }) },
    response: { status: 200, reason: 'OK', httpVersion: '1.1', headers: received, body: Buffer.from(body) },
  };
}
