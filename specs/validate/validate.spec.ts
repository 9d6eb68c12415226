import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { type Scope, type Validated, validate } from '../../src/validate/validate.js';

const contract = loadContract();
const EXAMPLES = new URL('../../contracts/examples/', import.meta.url);
const example = (file: string): string => readFileSync(new URL(file, EXAMPLES), 'utf8');

/** Ids of the checks that a document does not hold, with their verdicts and places. */
function offended(validated: Validated): string[] {
  if (!('results' in validated)) throw new Error(`It was not judged: ${JSON.stringify(validated)}`);
  return validated.results.flatMap(({ check, verdict, findings }) =>
    findings.map(({ location }) => `${verdict} ${check} ${location}`),
  );
}

const judged = (text: string, type?: string, scope: Scope = 'shape'): Validated =>
  validate(contract, Buffer.from(text), { scope, ...(type === undefined ? {} : { type }) });

describe('the type of a document', () => {
  it.each(readdirSync(new URL('xml', EXAMPLES)))('is the root of xml/%s', (file) => {
    const validated = judged(example(`xml/${file}`));
    expect(validated).toMatchObject({ type: path.parse(file).name });
    expect(offended(validated)).toEqual([]);
  });

  it.each(readdirSync(new URL('json', EXAMPLES)))('is found by the members of json/%s', (file) => {
    const validated = judged(example(`json/${file}`));
    expect(offended(validated)).toEqual([]);
    // Of types with the same members any says the same.
    expect(offended(judged(example(`json/${file}`), path.parse(file).name))).toEqual([]);
  });

  it.each([
    ['<Strange xmlns="http://www.veeam.com/ent/v1.0"/>', 'The API has no document Strange.'],
    ['{"nothing":"known"}', 'Its members are those of no type.'],
    ['[]', 'Its members are those of no type.'],
  ])('must be told of %s', (text, untyped) => {
    expect(judged(text)).toEqual({ untyped, candidates: [] });
  });

  it('must be told where several fit equally badly', () => {
    const validated = judged('{"Name":1}');
    expect(validated).toMatchObject({ untyped: 'It may be of several types.' });
    expect(validated).toHaveProperty('candidates');
  });

  it('may be none of the API', () => {
    expect(judged('{}', 'Strange')).toMatchObject({
      untyped: 'Strange is no type of document that the API has.',
    });
  });
});

describe('the shape of a document', () => {
  const task = JSON.parse(example('json/Task.json')) as Record<string, unknown>;
  const xml = example('xml/Task.xml');

  it.each([
    ['a member too many', { ...task, Colour: 'red' }, ['warn json-additions /Colour']],
    ['a value of another type', { ...task, TaskId: 7 }, ['fail json-values /TaskId']],
    ['a missing member', { ...task, TaskId: undefined }, ['fail json-required /TaskId']],
  ])('has %s', (_, value, places) => {
    expect(offended(judged(JSON.stringify(value), 'Task'))).toEqual(places);
  });

  it.each([
    ['another namespace', xml.replace(/xmlns="[^"]*"/, 'xmlns="urn:other"'), 'fail xml-namespace /Task'],
    ['an end tag that is missing', xml.replace(/<\/Task>\s*$/, ''), 'fail xml-well-formed /'],
    [
      'an element too many',
      xml.replace('</Task>', '<Colour>red</Colour></Task>'),
      'warn xml-additions /Task/Colour',
    ],
  ])('has %s', (_, text, place) => {
    expect(offended(judged(text))).toContain(place);
  });

  it('may be written with the names of EM 13', () => {
    const camel = example('json/Task.json').replace(
      /"([A-Z])(\w*)":/g,
      (_, first: string, rest: string) => `"${first.toLowerCase()}${rest}":`,
    );
    const validated = judged(camel);
    expect(validated).toMatchObject({ type: 'Task', camel: true });
    expect(offended(validated)).toEqual([]);
    expect(judged(example('json/Task.json'))).toMatchObject({ camel: false });
  });
});

describe('an answer by itself', () => {
  const job = example('json/Job.json');

  it('has links, ids and rules between values that shape says nothing of', () => {
    const other = job.replace(/("UID": "urn:veeam:Job:)[0-9a-f]{8}/, '$100000000');
    expect(offended(judged(other, 'Job'))).toEqual([]);
    expect(offended(judged(other, 'Job', 'answer'))).toContain('fail uid-agrees /Href');
  });

  it.each([
    ['fits', 'application/json', []],
    ['does not fit', 'application/xml', ['fail content-type header:Content-Type']],
  ])('has a media type that %s', (_, mediaType, offences) => {
    const message = `HTTP/1.1 200 OK\r\nContent-Type: ${mediaType}\r\n\r\n${job}`;
    expect(offended(judged(message, 'Job', 'answer')).filter((o) => o.includes('content-type'))).toEqual(
      offences,
    );
  });
});

describe('a raw HTTP response', () => {
  const body = example('xml/Task.xml');

  it.each([
    ['with line ends as on the wire', `HTTP/1.1 200 OK\r\nServer: x\r\n\r\n${body}`],
    ['with line ends of Unix', `HTTP/1.1 200 OK\nServer: x\n\n${body}`],
    ['of HTTP/2', `HTTP/2 202\r\n\r\n${body}`],
    [
      'behind the answer of a proxy',
      `HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${body}`,
    ],
    [
      'in chunks',
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    ],
    ['whose chunks were put together', `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${body}`],
  ])('is read %s', (_, message) => {
    expect(judged(message)).toMatchObject({ type: 'Task' });
    expect(offended(judged(message))).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a head alone', 'HTTP/1.1 204 No Content\r\n\r\n'],
    ['text', 'Service unavailable'],
  ])('that is %s is no document', (_, message) => {
    expect(judged(message)).toHaveProperty('alien');
  });
});

describe('the body of an edit', () => {
  const partial = example('xml/Job.xml').replace(/<JobInfo>[\s\S]*<\/JobInfo>/, '');
  const { JobInfo: _, ...rest } = JSON.parse(example('json/Job.json')) as Record<string, unknown>;

  it.each([
    ['XML', partial, 'fail xml-required /Job'],
    ['JSON', JSON.stringify(rest), 'fail json-required /JobInfo'],
  ])('in %s is no entity, and is found to be an edit', (_form, text, told) => {
    expect(offended(judged(text, 'Job'))).toEqual([told]);
    expect(judged(text)).toMatchObject({ type: 'JobEdit' });
    expect(offended(judged(text))).toEqual([]);
    expect(offended(judged(text, 'JobEdit'))).toEqual([]);
    const answer = `HTTP/1.1 200 OK\r\n\r\n${text}`;
    expect(judged(answer)).toMatchObject({ type: 'Job' });
    expect(offended(judged(answer))).toEqual([told]);
  });
});
