/** Writes of every area in any order, right ones and wrong ones: the estate stays one whose links lead somewhere. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { checkEstate } from '../../src/mock/estate/check.js';
import { defaultEstate } from '../../src/mock/index.js';
import { EstateSite, patternOf, READ } from './estate/site.js';
import { type InProcess, inProcess, type TaskBody } from './in-process.js';

const ESTATE = defaultEstate(1);
const ROOT = '/api/';
const KEPT = new Set(['logon', 'logoff', 'deleteTask', 'deleteBackupServer']);
const WRITES = loadContract().operations.filter((o) => o.method !== 'GET' && !KEPT.has(o.id));

const IN_CATALOG = /^catalog\/vms\/[^/]+\/vmRestorePoints\/[^/]+$/;

/** Paths below the API that anything links to, without their parameters. */
const PATHS = [
  ...new Set(
    [...new EstateSite(ESTATE).crawl()].flatMap(([href, { links, members }]) =>
      [href, ...members, ...links.map((l) => l.Href)]
        .map((h) => new URL(h).pathname.slice(ROOT.length))
        // Nothing links to single files of the catalog.
        .flatMap((path) => (IN_CATALOG.test(path) ? [path, `${path}/guestfs/C:`] : [path])),
    ),
  ),
];

/** Ids of the records of a kind, as UIDs name it; none where its list is called otherwise. */
function idsOf(kind: string): readonly string[] {
  const list = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}s`.replace(/ys$/, 'ies');
  const lists = ESTATE as unknown as Record<string, readonly { readonly id: string }[] | undefined>;
  return lists[list]?.map((r) => r.id) ?? [];
}

const patterns = new Map(
  WRITES.map(({ path }) => {
    const places = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      name === 'mountId' ? '\\d+' : name === 'filepath' ? '.+' : '[^/]+',
    );
    const pattern = new RegExp(`^${places.slice(1)}/?$`, 'i');
    return [path, PATHS.filter((p) => pattern.test(p))] as const;
  }),
);

interface Write {
  readonly operation: (typeof WRITES)[number];
  readonly form: 'xml' | 'json';
  /** Decides which address and which records of the body's kinds. */
  readonly choice: number;
  /** The member to take out of the body, counted from the end; most bodies are shorter, and stay whole. */
  readonly broken: number;
  /** Milliseconds until the next one. */
  readonly pause: number;
}

const writes = fc.array(
  fc.record<Write>({
    operation: fc.constantFrom(...WRITES),
    form: fc.constantFrom('xml', 'json'),
    choice: fc.nat(),
    broken: fc.nat({ max: 30 }),
    pause: fc.constantFrom(0, 0, 0, 400, 1000, 60_000),
  }),
  { minLength: 60, maxLength: 120, size: 'max' },
);

/** The contract's example of the body with existing records in it, perhaps without one of its members. */
function bodyOf(root: string, { form, choice, broken }: Write): string {
  const text = readFileSync(
    // The body of an edit is the entity, or a part of it.
    new URL(`../../contracts/examples/${form}/${root.replace(/Edit$/, '')}.${form}`, import.meta.url),
    'utf8',
  );
  const known = text.replaceAll(/urn:veeam:(\w+):[0-9a-f-]{36}/g, (urn, kind: string) => {
    const ids = idsOf(kind);
    return ids.length === 0 ? urn : `urn:veeam:${kind}:${ids[choice % ids.length]}`;
  });
  const member = form === 'xml' ? /<(\w+)>[^<]*<\/\1>/g : /"\w+": [^{[\n]+,\n/g;
  const [found] = [...known.matchAll(member)].slice(-1 - broken);
  return broken > 12 || found === undefined ? known : known.replace(found[0], '');
}

function send(em: InProcess, write: Write): void {
  const { operation, choice, form, pause } = write;
  const candidates = patterns.get(operation.path) ?? [];
  const path = candidates[choice % candidates.length];
  if (path === undefined) return;
  // What is due is done before.
  em.get('tasks');
  const before = em.estate;
  const query = new URLSearchParams(operation.query as Record<string, string>);
  const body = operation.request === undefined ? undefined : bodyOf(operation.request, write);
  const type = body === undefined ? {} : { 'content-type': `application/${form}` };
  const answer = em.send(operation.method, `${path}?${query}`, body, type);
  expect([operation.id, answer.status]).toEqual([
    operation.id,
    expect.toBeOneOf([200, 201, 202, 204, 400, 404]),
  ]);
  if (answer.status >= 400) expect([operation.id, em.estate === before]).toEqual([operation.id, true]);
  em.tick(pause);
}

describe('after writes of any kind', () => {
  it('the estate holds, and every link leads somewhere', () => {
    fc.assert(
      fc.property(writes, (all) => {
        const em = inProcess(ESTATE);
        for (const write of all) send(em, write);
        em.tick(1000);
        const { Tasks } = em.get('tasks').json<{ Tasks: TaskBody[] }>();
        expect(() => checkEstate(em.estate)).not.toThrow();
        for (const [href, { status }] of new EstateSite(em.estate).crawl())
          expect([patternOf(href), status]).toEqual([patternOf(href), 200]);
        for (const { Links } of Tasks) {
          for (const { Rel, Href } of Links.filter((l) => READ.has(l.Rel)))
            expect([Rel, em.get(Href.split(ROOT)[1] ?? '').status]).toEqual([Rel, 200]);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('covers every write', () => {
    expect(WRITES.filter(({ path }) => patterns.get(path)?.length === 0).map((o) => o.id)).toEqual([]);
  });
});
