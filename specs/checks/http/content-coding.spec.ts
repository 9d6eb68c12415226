import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentCoding } from '../../../src/checks/http/content-coding.js';
import { decode } from '../../../src/http/decode.js';
import { checkTable, xml } from '../harness.js';

const coded = (said: boolean) => ({ name: 'gzip', said, wireBytes: 100 });

checkTable(contentCoding, 'getBackup entity/xml', [
  { name: 'a body as it is', answer: { body: xml('Backup') }, verdict: 'pass' },
  { name: 'nothing', answer: { body: '' }, verdict: ['not-observed', 'The response has no body.'] },
  {
    name: 'compressed unasked, and said',
    answer: { body: xml('Backup'), coding: coded(true), headers: { 'Content-Encoding': 'gzip' } },
    verdict: ['warn', ['header:Content-Encoding', 'absent', 'gzip']],
  },
  {
    name: 'compressed, and not said',
    answer: { body: xml('Backup'), coding: coded(false) },
    verdict: ['fail', ['header:Content-Encoding', 'gzip, or no coding', 'gzip']],
  },
]);

describe('a body', () => {
  const text = Buffer.from('<Backup/>');

  it.each([
    ['said to be gzip', 'gzip', true],
    ['said to be x-gzip', 'x-gzip', true],
    ['not said to be anything', undefined, false],
    ['said to be something else', 'identity', false],
  ])('of gzip, %s, is decoded', async (_, encoding, said) => {
    const decoded = await decode(gzipSync(text), encoding, 1000);
    expect(decoded).toEqual({ body: text, coding: { name: 'gzip', said, wireBytes: gzipSync(text).length } });
  });

  it.each([
    ['plain', text, undefined],
    ['said to be compressed and is not', text, 'gzip'],
    ['in a coding that nobody knows', text, 'sdch'],
    ['empty', Buffer.alloc(0), 'gzip'],
  ])('that is %s stays as it came', async (_, body, encoding) => {
    expect(await decode(body, encoding, 1000)).toEqual({ body });
  });

  it('that unpacks to more than there is room for is not unpacked', async () => {
    expect(await decode(gzipSync(Buffer.alloc(2000)), 'gzip', 1000)).toEqual({ tooLarge: true });
  });
});
