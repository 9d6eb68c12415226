/** What stands in bodies, and how they are packed. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { type Answer, setHeader, withBody } from '../target.js';
import {
  at,
  atGood,
  type Behaviour,
  CONFORMS,
  FINDINGS,
  INCONCLUSIVE,
  isJson,
  isReading,
  isRepositories,
} from './behaviour.js';

const MEGABYTE = 1 << 20;

/** The same bytes in place of every body of a kind. */
const body = (bytes: () => string | Buffer): Behaviour['act'] =>
  atGood(isRepositories, (a) => withBody(a, bytes()));

/** Changes the text of one form. */
const inXml = (change: (text: string) => string | Buffer): Behaviour['act'] =>
  atGood(isRepositories, (a) => (isJson(a) ? a : withBody(a, change(a.body.toString()))));
const inJson = (change: (text: string) => string | Buffer): Behaviour['act'] =>
  atGood(isRepositories, (a) => (isJson(a) ? withBody(a, change(a.body.toString())) : a));

const packed = (pack: (bytes: Buffer) => Buffer, coding?: string) =>
  atGood(isReading, (a: Answer) => {
    const sent = withBody(a, pack(a.body));
    return coding === undefined
      ? sent
      : { ...sent, headers: setHeader(sent.headers, 'Content-Encoding', coding) };
  });

const described = (text: string) =>
  inXml((xml) => xml.replace(/<Capacity>/, `<Description>${text}</Description><Capacity>`));
const deep = (n: number): string => `${'<a>'.repeat(n)}${'</a>'.repeat(n)}`;
const inside = (xml: string, more: string): string => xml.replace(/<\/(\w+)>\s*$/, `${more}</$1>`);

/** Packed once: it must not be the target that is slow. */
const BOMB = gzipSync(Buffer.alloc(200 * MEGABYTE));

export const BODIES: readonly Behaviour[] = [
  { id: 'body-of-nul', act: body(() => Buffer.alloc(10 * MEGABYTE)), exit: FINDINGS },
  { id: 'body-of-blanks', act: body(() => Buffer.alloc(15 * MEGABYTE, 32)), exit: FINDINGS },
  { id: 'body-of-line-ends', act: body(() => Buffer.alloc(MEGABYTE, 10)), exit: FINDINGS },
  { id: 'body-of-controls', act: body(() => Buffer.alloc(MEGABYTE, 1)), exit: FINDINGS },
  { id: 'body-of-quotes', act: body(() => Buffer.alloc(MEGABYTE, 34)), exit: FINDINGS },
  { id: 'text-of-11-mb', act: described('x'.repeat(11e6)), exit: [0, 1, 4] },
  { id: 'depth-of-100000-xml', act: inXml((xml) => inside(xml, deep(100_000))), exit: [1, 4] },
  {
    id: 'depth-of-100000-json',
    act: inJson(() => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    exit: [1, 4],
  },
  { id: 'million-elements', act: inXml((xml) => inside(xml, '<a/>'.repeat(1_000_000))), exit: [0, 1, 4] },
  {
    id: 'million-attributes',
    act: inXml((xml) =>
      inside(xml, `<a ${Array.from({ length: 100_000 }, (_, i) => `b${i}=""`).join(' ')}/>`),
    ),
    exit: [0, 1, 4],
  },
  {
    id: 'million-members',
    act: inJson((json) =>
      json.replace(/^\{/, `{${Array.from({ length: 200_000 }, (_, i) => `"m${i}":1,`).join('')}`),
    ),
    exit: [0, 1, 4],
  },
  {
    id: 'wrong-members',
    act: inJson((json) =>
      json.replace(/^\{/, `{${Array.from({ length: 20_000 }, (_, i) => `"Wrong${i}":{},`).join('')}`),
    ),
    exit: [0, 1, 4],
  },
  {
    id: 'wrong-elements',
    act: inXml((xml) => inside(xml, Array.from({ length: 20_000 }, (_, i) => `<Wrong${i}/>`).join(''))),
    exit: [0, 1],
  },
  {
    id: 'passwords',
    act: inJson((json) =>
      json.replace(
        /^\{/,
        `{${Array.from({ length: 20_000 }, (_, i) => `"Password${i}":"secret-${i}-value",`).join('')}`,
      ),
    ),
    exit: [0, 1, 4],
  },
  {
    id: 'many-cookies',
    act: at(isReading, (a, { n }) => ({
      ...a,
      headers: [
        ...a.headers,
        ...Array.from({ length: 200 }, (_, i): [string, string] => [
          'Set-Cookie',
          `c${n}-${i}=v${n}-${i}-abcdef`,
        ]),
      ],
    })),
    exit: CONFORMS,
  },
  {
    id: 'honest-megabytes',
    act: atGood(isReading, (a, { n }) =>
      isJson(a) || n % 2 === 0
        ? a
        : withBody(a, a.body.toString().replace(/\?>/, `?><!-- ${n}${'x'.repeat(MEGABYTE)} -->`)),
    ),
    exit: [0, 4],
  },
  {
    id: 'laughs',
    act: inXml((xml) =>
      xml.replace(/\?>/, '?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'),
    ),
    exit: FINDINGS,
  },
  {
    id: 'external-entity',
    act: inXml((xml) => xml.replace(/\?>/, '?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    exit: FINDINGS,
  },
  {
    id: 'external-dtd',
    act: inXml((xml) => xml.replace(/\?>/, '?><!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">')),
    exit: FINDINGS,
  },
  {
    id: 'inclusion',
    act: inXml((xml) =>
      inside(xml, '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>'),
    ),
    exit: [0, 1],
  },
  {
    id: 'schema-location',
    act: inXml((xml) =>
      xml.replace(
        / xmlns="/,
        ' xsi:schemaLocation="http://www.veeam.com/ent/v1.0 http://127.0.0.1:9/x.xsd" xmlns="',
      ),
    ),
    exit: [0, 1],
  },
  {
    id: 'unknown-type',
    act: inXml((xml) => xml.replace(/<(\w+) ([^>]*xmlns=)/, '<$1 xsi:type="Nobody" $2')),
    exit: FINDINGS,
  },
  { id: 'no-namespace', act: inXml((xml) => xml.replace(/ xmlns="[^"]*"/, '')), exit: FINDINGS },
  { id: 'not-well-formed', act: inXml((xml) => xml.slice(0, -5)), exit: FINDINGS },
  { id: 'not-json', act: inJson((json) => json.slice(0, -5)), exit: FINDINGS },
  { id: 'member-twice', act: inJson((json) => json.replace(/^\{/, '{"Links":null,')), exit: [0, 1] },
  {
    id: 'proto-members',
    act: inJson((json) =>
      json.replace(/^\{/, '{"__proto__":{"a":1},"constructor":{"prototype":{"b":2}},"toString":1,'),
    ),
    exit: [0, 1],
  },
  {
    id: 'huge-numbers',
    act: inJson((json) =>
      json.replace(/("Capacity":)\d+/, '$11e999').replace(/("FreeSpace":)\d+/, `$1${'9'.repeat(5000)}`),
    ),
    exit: [0, 1, 4],
  },
  {
    id: 'utf-16',
    act: inXml((xml) => Buffer.from(`\ufeff${xml.replace('utf-8', 'utf-16')}`, 'utf16le')),
    exit: [0, 1],
  },
  { id: 'unknown-encoding', act: inXml((xml) => xml.replace('utf-8', 'x-klingon')), exit: [1, 4] },
  {
    id: 'broken-utf-8',
    act: inXml((xml) =>
      Buffer.concat([
        Buffer.from(xml.slice(0, 200)),
        Buffer.from([0xff, 0xfe, 0xc0]),
        Buffer.from(xml.slice(200)),
      ]),
    ),
    exit: FINDINGS,
  },
  { id: 'nul-in-xml', act: inXml((xml) => xml.replace('Name="', 'Name="\0')), exit: FINDINGS },
  {
    id: 'gzip-said',
    act: packed((b) => gzipSync(b), 'gzip'),
    exit: CONFORMS,
    says: /content-coding|compressed/,
  },
  { id: 'gzip-unsaid', act: packed((b) => gzipSync(b)), exit: FINDINGS, says: /no header says so/ },
  { id: 'deflate-said', act: packed((b) => deflateSync(b), 'deflate'), exit: CONFORMS },
  { id: 'deflate-bare', act: packed((b) => deflateRawSync(b), 'deflate'), exit: CONFORMS },
  { id: 'brotli-said', act: packed((b) => brotliCompressSync(b), 'br'), exit: CONFORMS },
  { id: 'gzip-said-and-is-not', act: packed((b) => b, 'gzip'), exit: [0, 1] },
  { id: 'gzip-broken', act: packed((b) => gzipSync(b).subarray(0, 40), 'gzip'), exit: FINDINGS },
  {
    id: 'gzip-bomb',
    act: atGood(isRepositories, (a) => ({
      ...withBody(a, BOMB),
      headers: setHeader(setHeader(a.headers, 'Content-Encoding', 'gzip'), 'Content-Length'),
    })),
    exit: INCONCLUSIVE,
    says: /--max-body/,
  },
  { id: 'coding-of-nobody', act: packed((b) => b, 'klingon'), exit: [0, 1] },
  {
    id: 'wrong-content-type',
    act: atGood(isRepositories, (a) => ({
      ...a,
      headers: setHeader(a.headers, 'Content-Type', 'text/html; charset="; x=\u00e9'),
    })),
    exit: FINDINGS,
  },
];
