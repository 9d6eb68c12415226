import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
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

  it('is replaced in values of JSON-like values; names of members are ours, and Buffers are left alone', () => {
    const body = Buffer.from(PASSWORD);
    expect(secrets.redactDeep({ [GUID]: [{ a: PASSWORD, n: 1, no: null, body }] })).toEqual({
      [GUID]: [{ a: '[password]', n: 1, no: null, body }],
    });
  });

  it('stands in URLs as a word that a URL may hold', () => {
    const url = `https://em/api/x?a=${encodeURIComponent(PASSWORD)}&b=${GUID}`;
    expect(secrets.redactUrl(url)).toBe('https://em/api/x?a=REDACTED-password&b=REDACTED-session-1');
    expect(secrets.redact(`Href "${url}" leads to ${GUID}`)).toBe(
      'Href "https://em/api/x?a=REDACTED-password&b=REDACTED-session-1" leads to [session 1]',
    );
  });

  it('leaves a URL where nothing would be left of it', () => {
    const odd = new Secrets();
    odd.add('://em:9398', 'password');
    expect(odd.redactUrl('https://em:9398/api')).toBe('https://redacted.invalid/');
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

describe('a secret that cannot be searched for', () => {
  it.each([
    ['short', 'ab12'],
    ['short', 'http'],
    ['short', '&quot;'.slice(1)],
    ['short', '2026'],
    ['short', '2026-01-02'],
    ['a common word', 'password'],
    ['a common word', 'redacted'],
    ['a common word', 'session 7'],
    ['a common word', 'headers'],
    ['a common word', '&QUOT;'],
  ])('is %s, stays where it stands by chance, and is no leak: %s', (why, word) => {
    const secrets = new Secrets();
    secrets.spare('"headers": "&quot;"');
    secrets.add(word, 'password');
    const text = `a ${word} and ${base64(word)}`;
    expect(secrets.redact(text)).toBe(text);
    expect(secrets.findLeaks(text)).toEqual([]);
    expect(secrets.notes).toEqual([
      `The password is ${why}: it is redacted where it is known to stand, and not searched for elsewhere.`,
    ]);
  });

  it.each(['ab12', 'headers', 'status', '"', 'none', 'true'])(
    'is redacted where it is known to stand: %s',
    (word) => {
      const secrets = new Secrets();
      secrets.spare('"headers": "status"');
      secrets.add(word, 'password');
      const json = JSON.stringify({ Password: word, Name: word });
      const url = encodeURIComponent(word);
      expect(secrets.redact(json)).toBe(JSON.stringify({ Password: '[password]', Name: word }));
      expect(secrets.redactUrl(`https://em/api?password=${url}&name=${url}`)).toBe(
        `https://em/api?password=REDACTED-password&name=${url}`,
      );
      expect(secrets.redactHeader('Authorization', `Basic ${base64(`admin:${word}`)}`)).toBe(
        'Basic [credentials]',
      );
      expect(secrets.redactHeader('X-RestSvcSessionId', word)).toBe('[password]');
      expect(secrets.redactHeader('Set-Cookie', `a=${word}; Path=/headers`)).toBe(
        'a=[password]; Path=/headers',
      );
    },
  );

  it('may become one, once the texts are known in which it stands', () => {
    const secrets = new Secrets();
    secrets.add('BackupServer', 'password');
    expect(secrets.redact('BackupServer')).toBe('[password]');
    secrets.spare('<BackupServer>');
    expect(secrets.redact('BackupServer')).toBe('BackupServer');
    expect(secrets.notes).toHaveLength(1);
  });

  it('is told of in one sentence where the target showed it', () => {
    const secrets = learned(exchange({ body: '{"SessionId":"http","Password":"status"}' }));
    secrets.spare('status');
    expect(secrets.notes).toEqual([
      '2 of the secrets that were seen are short or common: redacted where they are known to stand, and not searched for elsewhere.',
    ]);
    expect(secrets.redact('{"SessionId":"http","a":"status of http"}')).toBe(
      '{"SessionId":"[session 1]","a":"status of http"}',
    );
  });
});

describe('a secret of many lines or very many characters', () => {
  const lines = Array.from({ length: 4 }, (_, i) => base64(`line ${i} of a private key, not short`));
  const key = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'].join('\n');

  it.each([
    ['as it is', key],
    ['a line of it', lines[2] ?? ''],
    ['in JSON', JSON.stringify(key)],
    ['in base64', base64(key)],
  ])('is found by its pieces: %s', (_how, text) => {
    const secrets = learned(exchange({ body: `<PrivateKey>${key}</PrivateKey>` }));
    const redacted = secrets.redact(`x ${text} y`);
    for (const line of lines) {
      expect(redacted).not.toContain(line);
      expect(Buffer.from(redacted, 'base64').toString()).not.toContain(line);
    }
    expect(secrets.findLeaks(text)).not.toEqual([]);
    expect(secrets.findLeaks(redacted)).toEqual([]);
  });
});

describe('very many secrets', () => {
  const cookies = (n: number) =>
    Array.from({ length: 300 }, (_, i) => ['Set-Cookie', `c${i}=value-${n}-${i}; Path=/`] as const);

  it('cookies are known by their place: 300 fresh ones on each of 8,000 answers', () => {
    const secrets = new Secrets();
    for (let n = 0; n < 8000; n += 1) secrets.learn(exchange({ received: cookies(n) }));
    const { response } = secrets.redactExchange(exchange({ received: cookies(9000) }));
    expect(new Set(response?.headers.map(([, value]) => value.replace(/^c\d+/, 'c')))).toEqual(
      new Set(['c=[cookie]; Path=/']),
    );
    expect(secrets.notes).toEqual([]);
  });

  it('fields of one body: the first ones are searched for, all are redacted where they stand', () => {
    const fields = Array.from(
      { length: 20_000 },
      (_, i) => `<Password>uncommon-${String(i).padStart(5, '0')}</Password>`,
    );
    const seen = exchange({ body: `<All>${fields.join('')}</All>` });
    const secrets = learned(seen);
    expect(secrets.redactExchange(seen).response?.body.toString()).not.toContain('uncommon');
    expect(secrets.redact('uncommon-00000 uncommon-19999')).toBe('[password] uncommon-19999');
    expect(secrets.notes).toEqual([
      'Very many secrets of the kind "password" were seen: the later ones are redacted where they stand, and not searched for elsewhere.',
    ]);
  });

  it('of any characters and length are held in a bounded table', () => {
    const value = (i: number) =>
      Array.from({ length: 400 }, (_, at) =>
        String.fromCharCode(0x4e00 + ((i * 397 + at * 31) % 20_000)),
      ).join('');
    const secrets = new Secrets();
    for (let i = 0; i < 400; i += 1) secrets.learn(exchange({ body: `<Token>${value(i)}</Token>` }));
    expect(secrets.redact(`x ${value(0)} y`)).toBe('x [key] y');
    expect(secrets.notes).toHaveLength(1);
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

  it.each([
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'ffffffff-0000-4000-8000-00000000dead',
    '99999',
    'not-an-id',
  ])('does not take made-up ids for sessions: %s', (id) => {
    const url = `https://em/api/logonSessions/${id}`;
    const secrets = learned(exchange({ url }));
    expect([secrets.redact(id), secrets.redactUrl(url), secrets.notes]).toEqual([id, url, []]);
  });

  it('knows a session in a path, whatever it is, once it stood where only sessions do', () => {
    const secrets = learned(exchange({ received: [['X-RestSvcSessionId', '99999']] }));
    expect(secrets.redactUrl('https://em/api/logonSessions/99999?a=99999')).toBe(
      'https://em/api/logonSessions/REDACTED-session-1?a=99999',
    );
  });

  test.each([
    ['<Password>P@ss&amp;w0rd</Password>', 'P@ss&w0rd'],
    ['<c:Password xsi:type="x"><![CDATA[P@ss&w0rd]]></c:Password>', 'P@ss&w0rd'],
    ['<Spec AdminPassword="P@ss&quot;w0rd"/>', 'P@ss"w0rd'],
    ['{"Passphrase":"P\\u0040ss\\"w0rd"}', 'P@ss"w0rd'],
    ['{"password": 1234567890}', '1234567890'],
    ['<PrivateKey>\n  MIIEvQ==\n</PrivateKey>', 'MIIEvQ=='],
    ['{"Passphrase":"cut off in the mid', 'cut off in the mid'],
    ['<Password>cut off in the mid', 'cut off in the mid'],
    ['{"SecretKey":"wJalrXUtnFEMI/K7"', 'wJalrXUtnFEMI/K7'],
  ])('takes values of secret fields out of bodies, broken ones too: %s', (body, secret) => {
    expect(learned(exchange({ sent: body })).redact(`<${secret}>`)).toMatch(/^<\[(?:password|key)\]=*>$/);
    expect(learned(exchange({ body })).redact(`<${secret}>`)).toMatch(/^<\[(?:password|key)\]=*>$/);
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
    expect(safe.request.url).toBe('https://em/api/logonSessions/REDACTED-session-1');
    expect(safe.request.headers).toEqual({ Authorization: 'Basic [credentials]', Accept: 'application/xml' });
    expect(safe.request.body?.toString()).toBe('<Password>[password 2]</Password>');
    expect(safe.response?.headers).toEqual([
      ['Content-Type', 'application/xml'],
      ['X-RestSvcSessionId', '[session 1]'],
      ['X-Echo', '[password]'],
    ]);
    expect(safe.response?.body.toString()).toBe(
      '<LogonSession Href="https://em/api/logonSessions/REDACTED-session-1"><SessionId>[session 1]</SessionId></LogonSession>',
    );
  });

  it('says how long the bodies were on the wire', () => {
    const facts = { redacted: true, cut: false, opaque: false };
    const [sent, received] = [seen.request.body?.length, seen.response?.body.length];
    expect(safe.wire).toEqual({
      requestBytes: sent,
      responseBytes: received,
      request: { bytes: sent, ...facts },
      response: { bytes: received, ...facts },
    });
  });

  it('keeps the bytes of bodies without secrets', () => {
    const body = Buffer.from([0xff, 0x00, 0x80, 0x41, 0xfe]);
    const { response, wire } = learned(seen).redactExchange(exchange({ body }));
    expect(response?.body).toEqual(body);
    expect(wire.response.redacted).toBe(false);
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

describe('a packed body', () => {
  const text = '<Echo>hunter22-and-more</Echo>'.repeat(3);
  const broken = gzipSync(text);
  broken.writeUInt8((broken.at(-6) ?? 0) ^ 1, broken.length - 6);

  it.each([
    ['gzip', 'gzip', gzipSync(text)],
    ['gzip without saying so', undefined, gzipSync(text)],
    ['gzip, said to be br', 'br', gzipSync(text)],
    ['gzip, packed twice', 'gzip', gzipSync(gzipSync(text))],
    ['gzip, cut off', undefined, gzipSync(text).subarray(0, -8)],
    ['deflate', 'deflate', deflateSync(text)],
    ['deflate without saying so', undefined, deflateSync(text)],
    ['deflate without a frame', 'deflate', deflateRawSync(text)],
    ['br', 'br', brotliCompressSync(text)],
    ['br without saying so', undefined, brotliCompressSync(text)],
    ['unpacked already', 'gzip', Buffer.from(text)],
  ])('is stored unpacked and redacted: %s', (_how, encoding, body) => {
    const secrets = new Secrets();
    secrets.add('hunter22-and-more', 'password');
    const { response, wire } = secrets.redactExchange(packed(body, encoding));
    expect(response?.body.toString()).toBe(text.replaceAll('hunter22-and-more', '[password]'));
    expect(wire.responseBytes).toBe(body.length);
    expect(wire.response).toMatchObject({ bytes: text.length, redacted: true });
  });

  it.each([
    ['a checksum that is wrong', undefined, broken],
    ['more than can be unpacked', 'br', brotliCompressSync(Buffer.alloc(17 * 1024 * 1024))],
    ['no gzip at all', 'gzip', Buffer.from([0xff, 0x00, 0x80])],
  ])('is not stored where nobody can look into it: %s', (_why, encoding, body) => {
    const { response, wire } = new Secrets().redactExchange(packed(body, encoding));
    expect(response?.body).toHaveLength(0);
    expect(wire.responseBytes).toBe(body.length);
    expect(wire.response.opaque).toBe(true);
  });

  function packed(body: Buffer, encoding: string | undefined): Exchange {
    return exchange({ body, received: encoding === undefined ? [] : [['Content-Encoding', encoding]] });
  }
});

describe('a body of more than half a megabyte', () => {
  it('is stored up to a place where no secret is cut in two', () => {
    const secrets = new Secrets();
    secrets.add('hunter22-and-more', 'password');
    for (let shift = 0; shift < 20; shift += 7) {
      const body = `${'x'.repeat(shift)}${'hunter22-and-more, '.repeat(70_000)}`;
      const { response, wire } = secrets.redactExchange(exchange({ body }));
      const stored = response?.body.toString() ?? '';
      expect(wire.response).toMatchObject({ bytes: body.length, cut: true });
      expect(stored.replaceAll('[password], ', '').slice(shift)).toMatch(
        /^(?:|\[password\]?,?|\[?p?a?s?s?.*)$/,
      );
      expect(stored).not.toContain('hunter');
    }
  });

  it('is stored without the secret field that its end would cut', () => {
    const body = `<a>${'x'.repeat(450_000)}</a><Password>${'secret part '.repeat(100_000)}</Password>`;
    const { response } = new Secrets().redactExchange(exchange({ body }));
    expect(response?.body.toString()).not.toContain('secret part');
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
