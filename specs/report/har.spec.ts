import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { RunSummary } from '../../src/engine/events.js';
import { har } from '../../src/report/har.js';
import { exchange, naming, rendered } from './summary.js';

const MEGABYTE = 1024 * 1024;
const HALF = MEGABYTE / 2;

describe('evidence.har', () => {
  it('is HAR 1.2 with an entry for each exchange that a finding names, and for no other', () => {
    const exchanges = [exchange(), exchange({ id: 2 }), exchange({ id: 3 })];
    const [, second] = exchanges;
    const results = second ? [naming(second)] : [];
    const { entries } = JSON.parse(rendered(har, { exchanges, results })).log;
    expect(entries.map(({ _exchangeId }: { _exchangeId: number }) => _exchangeId)).toEqual([2]);
  });

  it('has head and entries', () => {
    const log = render({ exchanges: [exchange(), exchange({ id: 2 })] });
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'em-conformance', version: '0.1.0' } });
    expect(log.entries).toHaveLength(2);
  });

  it('records request and response with headers in the order received, repeated ones too; of cookies the names', () => {
    const headers = [
      ['Set-Cookie', 'a=1; Path=/api'],
      ['content-type', 'application/xml; charset=utf-8'],
      ['Set-Cookie', 'b=2'],
      ['Location', 'https://em:9398/api/jobs/1'],
    ] as const;
    const { entries } = render({
      exchanges: [
        exchange({
          caseId: 'getJob entity/xml',
          request: {
            method: 'POST',
            url: 'https://em:9398/api/jobs?action=start&filter=Name%3D%3D%22x%22',
            headers: { Accept: 'application/xml', Cookie: 'x=y; z=w', 'Content-Type': 'application/xml' },
            body: Buffer.from('<Spec/>'),
          },
          response: { status: 201, reason: 'Created', headers, body: Buffer.from('<Täsk/>') },
        }),
      ],
    });
    expect(entries[0]).toEqual({
      startedDateTime: '2026-01-02T03:04:05.678Z',
      time: 12,
      request: {
        method: 'POST',
        url: 'https://em:9398/api/jobs?action=start&filter=Name%3D%3D%22x%22',
        httpVersion: 'HTTP/1.1',
        cookies: [
          { name: 'x', value: '[cookie]' },
          { name: 'z', value: '[cookie]' },
        ],
        headers: [
          { name: 'Accept', value: 'application/xml' },
          { name: 'Cookie', value: 'x=[cookie]; z=[cookie]' },
          { name: 'Content-Type', value: 'application/xml' },
        ],
        queryString: [
          { name: 'action', value: 'start' },
          { name: 'filter', value: 'Name=="x"' },
        ],
        postData: { mimeType: 'application/xml', params: [], text: '<Spec/>' },
        headersSize: -1,
        bodySize: 7,
      },
      response: {
        status: 201,
        statusText: 'Created',
        httpVersion: 'HTTP/1.1',
        cookies: [
          { name: 'a', value: '[cookie]' },
          { name: 'b', value: '[cookie]' },
        ],
        headers: headers.map(([name, value]) => ({ name, value: value.replace(/=\d/, '=[cookie]') })),
        content: { size: 8, mimeType: 'application/xml; charset=utf-8', text: '<Täsk/>' },
        redirectURL: 'https://em:9398/api/jobs/1',
        headersSize: -1,
        bodySize: 8,
      },
      cache: {},
      timings: { send: 0, wait: 12, receive: 0 },
      _exchangeId: 1,
      _caseId: 'getJob entity/xml',
    });
  });

  it('keeps the bytes of bodies that are not UTF-8', () => {
    const body = Buffer.from([0xff, 0x00, 0x80]);
    const { entries } = render({ exchanges: [exchange({ request: { body }, response: { body } })] });
    expect(entries[0].response.content).toMatchObject({ encoding: 'base64', text: '/wCA', size: 3 });
    expect(entries[0].request.postData).toMatchObject({ _encoding: 'base64', text: '/wCA' });
  });

  it('says why there is no response', () => {
    const { entries } = render({
      exchanges: [exchange({ failure: { kind: 'timeout', message: 'no answer in 30 s' } })],
    });
    expect(entries[0]._failure).toEqual({ kind: 'timeout', message: 'no answer in 30 s' });
    expect(entries[0].response).toMatchObject({ status: 0, headers: [], content: { size: 0 } });
  });

  it('cuts bodies off after half a megabyte, between characters, and says so', () => {
    const body = Buffer.from(`x${'ü'.repeat(MEGABYTE)}`);
    const { content } = render({ exchanges: [exchange({ response: { body } })] }).entries[0].response;
    expect(content.size).toBe(body.length);
    expect(content.text).toBe(`x${'ü'.repeat(HALF / 2 - 1)}`);
    expect(content.comment).toBe(`truncated: the first ${HALF - 1} of ${body.length} bytes`);
  });

  it('holds no more than 48 MB of bodies, and says which were left out', () => {
    const body = Buffer.from('x'.repeat(HALF - 1000));
    const exchanges = Array.from({ length: 110 }, (_, id) => exchange({ id, response: { body } }));
    const { entries } = render({ exchanges });
    const contents = entries.map(
      (entry: { response: { content: { text: string } } }) => entry.response.content,
    );
    expect(contents[0]).toMatchObject({ size: body.length, text: body.toString() });
    expect(contents.at(-1)).toEqual({
      size: body.length,
      mimeType: 'application/xml; charset=utf-8',
      text: '',
      comment: 'left out: the file is full',
    });
    const total = contents.reduce((sum: number, { text }: { text: string }) => sum + text.length, 0);
    expect(total).toBeGreaterThan(47 * MEGABYTE);
    expect(total).toBeLessThanOrEqual(48 * MEGABYTE);
  });

  it('still holds small bodies where larger ones have no room', () => {
    const large = Buffer.from('x'.repeat(HALF - 1000));
    const bodies = [...Array<Buffer>(110).fill(large), Buffer.from('<Small/>')];
    const { entries } = render({ exchanges: bodies.map((body, id) => exchange({ id, response: { body } })) });
    expect(entries.at(-2).response.content.text).toBe('');
    expect(entries.at(-1).response.content.text).toBe('<Small/>');
  });

  it('holds no more than 16 MB of headers, and says how many were left out', () => {
    const headers = Array.from({ length: 300 }, (_, i) => [`X-${i}`, 'x'.repeat(3000)] as const);
    const { entries } = render({
      exchanges: Array.from({ length: 30 }, (_, id) => exchange({ id, response: { headers } })),
    });
    expect(entries[0].response.headers).toHaveLength(300);
    expect(entries[0].response.comment).toBeUndefined();
    expect(entries.at(-1).response.headers).toHaveLength(0);
    expect(entries.at(-1).response.comment).toBe('300 of 300 headers are left out: the file is full');
  });

  it('counts what escapes make of a body', () => {
    const body = Buffer.from('\u0001'.repeat(MEGABYTE));
    const exchanges = Array.from({ length: 20 }, (_, id) => exchange({ id, response: { body } }));
    const texts = render({ exchanges }).entries.map(
      (entry: { response: { content: { text: string } } }) => entry.response.content.text,
    );
    expect(texts.filter((text: string) => text !== '')).toHaveLength(15);
  });

  it('holds packed bodies unpacked, with both lengths, and leaves out what cannot be unpacked', () => {
    const packed = gzipSync('<Backup/>');
    const { response } = render({ exchanges: [exchange({ response: { body: packed } })] }).entries[0];
    expect(response.content).toMatchObject({ text: '<Backup/>', size: 9 });
    expect(response.bodySize).toBe(packed.length);
    const broken = Buffer.concat([packed.subarray(0, 10), Buffer.alloc(50, 0xff)]);
    const { content } = render({ exchanges: [exchange({ response: { body: broken } })] }).entries[0].response;
    expect(content).toMatchObject({ text: '', comment: 'left out: it is packed, and cannot be unpacked' });
  });

  it('cuts the middle out of long values', () => {
    const url = `https://em:9398/api/jobs?filter=${'x'.repeat(10_000)}end`;
    const { request } = render({ exchanges: [exchange({ request: { url } })] }).entries[0];
    expect(request.url.length).toBeLessThan(4100);
    expect(request.url).toMatch(/^https:\/\/em:9398\/api\/jobs\?filter=x+…\(6035 more\)…x+end$/);
    expect(URL.canParse(request.url)).toBe(true);
  });
});

/** The log of a run with these exchanges, each of which a finding names. */
function render({ exchanges = [] }: Pick<Partial<RunSummary>, 'exchanges'>) {
  const all = exchanges.map((one, i) => ({ ...one, id: i + 1 }));
  return JSON.parse(rendered(har, { exchanges: all, results: [naming(...all)] })).log;
}
