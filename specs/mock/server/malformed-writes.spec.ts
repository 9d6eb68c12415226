/**
 * Whatever body is sent to whatever writes: it is refused and changes nothing. Where a request needs no body, what comes
 * with it does not count.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../../src/mock/routes/match.js';
import type { Route } from '../../../src/mock/routes/route.js';
import { ID } from '../ids.js';
import { type InProcess, inProcess } from '../in-process.js';
import { tinyEstate } from '../tiny.js';

/** Logging on and off is no write. */
const WRITES = ROUTES.filter(
  ({ method, path }) => method !== 'GET' && !/^(sessionMngr|logonSessions)/.test(path),
);

const JSON_TYPE = { 'content-type': 'application/json' };
const deep = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000);

/** Bodies that are nothing, with the media type they pretend to be. */
const BODIES: readonly (readonly [string, string, Record<string, string>?])[] = [
  ['blanks', ' \r\n\t'],
  ['words', 'hello'],
  ['an open element', '<Spec xmlns="http://www.veeam.com/ent/v1.0"><Name>'],
  ['elements that cross', '<a><b></a></b>'],
  ['two roots', '<a/><b/>'],
  ['another root', '<Nonsense xmlns="http://www.veeam.com/ent/v1.0"/>'],
  ['no namespace', '<Nonsense/>'],
  ['a document type', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  [
    'entities of entities',
    '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;"><!ENTITY z "&y;&y;">]><a>&z;</a>',
  ],
  ['10,000 elements deep', deep('<a>', '</a>')],
  ['zero bytes', '\0'.repeat(100)],
  ['JSON that is cut', '{"Name":', JSON_TYPE],
  ['JSON that is no object', '[1]', JSON_TYPE],
  ['null', 'null', JSON_TYPE],
  ['a number', '1e999', JSON_TYPE],
  ['JSON 10,000 deep', deep('[', ']'), JSON_TYPE],
  ['XML that says it is JSON', '<a/>', JSON_TYPE],
  ['JSON that says it is XML', '{}', { 'content-type': 'application/xml' }],
  ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }],
];

/** An address of the route in the tiny estate: each {ID} is the first member of the collection it stands behind. */
function addressOf({ path, action }: Route, server: InProcess): string {
  let address = '';
  for (const segment of path.split('/')) {
    if (segment === '**') address += '/x';
    else if (segment === '{ID}') address += `/${firstOf(address.slice(1), server)}`;
    else address += `/${segment}`;
  }
  return `${address.slice(1)}${action ? `?action=${action}` : ''}`;
}

function firstOf(collection: string, server: InProcess): string {
  const answer = server.get(collection);
  if (answer.status !== 200) return ID.unknown;
  const members = Object.values(answer.json()).find(Array.isArray) as
    | { Id?: string; Href?: string }[]
    | undefined;
  const [first] = members ?? [];
  return first?.Id ?? first?.Href?.split('?')[0]?.split('/').at(-1) ?? ID.unknown;
}

/** What a mock that has failed says, rather than one that refuses. */
const DEFECT = /not a function|not iterable|Cannot read|Cannot convert|undefined|call stack|Unexpected token/;

const cases = WRITES.map(
  (route) => [`${route.method} ${route.path}${route.action ? `?${route.action}` : ''}`, route] as const,
);

describe('a body that is nothing', () => {
  it.each(cases)('changes nothing: %s', (_case, route) => {
    let server = inProcess(tinyEstate());
    const address = addressOf(route, server);
    const needsNone = inProcess(tinyEstate()).send(route.method, address).status < 300;
    for (const [name, body, headers] of BODIES) {
      const before = server.estate;
      const answer = server.send(route.method, address, body, headers);
      if (answer.status < 300) {
        expect(needsNone, `${name} is answered with ${answer.status}`).toBe(true);
        server = inProcess(tinyEstate());
      } else {
        expect(answer.json(), name).toMatchObject({ StatusCode: answer.status });
        expect(answer.text, name).not.toMatch(DEFECT);
        expect(server.estate, name).toBe(before);
      }
    }
  });

  it('may be any noise', () => {
    const server = inProcess(tinyEstate());
    const addresses = WRITES.map((route) => [route.method, addressOf(route, server)] as const);
    const noise = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constant('{"__proto__":{"Name":"x"},"constructor":{"prototype":{"Name":1}}}'),
      fc
        .array(
          fc.constantFrom('<a>', '</a>', '<', '>', '&', '<!--', '<![CDATA[', ']]>', '<?', 'x', '"', '{', '}'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...addresses), noise, fc.boolean(), ([method, address], body, asJson) => {
        const answer = server.send(method, address, body, asJson ? JSON_TYPE : {});
        expect(answer.text).not.toMatch(DEFECT);
        // Where Enterprise Manager itself answers 500.
        if (answer.status === 500) expect(answer.text).toMatch(/There is no backup task|Object reference/);
      }),
      { numRuns: 500 },
    );
  });
});
