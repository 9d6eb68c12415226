import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../../src/contract/load.js';
import { chooseEstate, type Estate, emptyEstate } from '../../../src/mock/index.js';
import { match } from '../../../src/mock/routes/match.js';
import { parseTarget } from '../../../src/mock/target.js';
import { judge } from './judge.js';
import { EstateSite, type Page, patternOf, READ } from './site.js';

/** Seeds, and sizes from nothing to a little more than the default estate. */
const asked = fc.record({
  seed: fc.nat(),
  size: fc.oneof({ weight: 2, arbitrary: fc.constant('default' as const) }, fc.nat({ max: 70 })),
});
const few = { numRuns: 3, examples: [[{ seed: 1, size: 60 }]] as [{ seed: number; size: number }][] };

const estateOf = ({ seed, size }: { seed: number; size: 'default' | number }): Estate =>
  chooseEstate(size, seed);

/** Members of every kind's lists stand for one another: of each pattern of address, some. */
function sample(pages: ReadonlyMap<string, Page>, most: number): string[] {
  const taken = new Map<string, number>();
  return [...pages.keys()].filter((href) => {
    const pattern = patternOf(href);
    const count = taken.get(pattern) ?? 0;
    taken.set(pattern, count + 1);
    return count < most;
  });
}

describe('an estate of any seed and size', () => {
  it('has the wanted number of restore points, and the same bytes for the same seed', () => {
    fc.assert(
      fc.property(asked, ({ seed, size }) => {
        const estate = chooseEstate(size, seed);
        if (typeof size === 'number') expect(estate.restorePoints).toHaveLength(size);
        expect(JSON.stringify(chooseEstate(size, seed))).toBe(JSON.stringify(estate));
        if (size !== 0) expect(JSON.stringify(chooseEstate(size, seed + 1))).not.toBe(JSON.stringify(estate));
      }),
      { ...few, numRuns: 10 },
    );
  });

  it('is one that would not be refused as one’s own', () => {
    fc.assert(
      fc.property(asked, (wanted) => {
        const estate = estateOf(wanted);
        expect(chooseEstate(estate)).toBe(estate);
      }),
      { ...few, numRuns: 20 },
    );
  });

  it('links to nothing that is not there', () => {
    const { relations } = loadContract();
    fc.assert(
      fc.property(asked, (wanted) => {
        const pages = new EstateSite(estateOf(wanted)).crawl();
        for (const [href, { status }] of pages)
          expect([patternOf(href), status]).toEqual([patternOf(href), expect.toSatisfy(served)]);
        for (const { Rel, Href } of [...pages.values()].flatMap((p) => p.links)) {
          if (READ.has(Rel)) continue;
          const { pathname, search } = new URL(Href);
          expect(() => match(relations[Rel] ?? 'POST', parseTarget(pathname + search))).not.toThrow();
        }
      }),
      few,
    );
  });

  it('lists what leads up: where a parent lists one of a kind, parents list all of it', () => {
    fc.assert(
      fc.property(asked, (wanted) => {
        const pages = new EstateSite(estateOf(wanted)).crawl();
        const found = new Map<string, Set<boolean>>();
        for (const [href, { type, links }] of pages) {
          for (const up of links.filter((l) => l.Rel === 'Up' && type?.endsWith('Reference'))) {
            const lists = pages.get(up.Href)?.links.flatMap((l) => pages.get(l.Href)?.members ?? []) ?? [];
            const pair = `${type} below ${up.Type}`;
            found.set(pair, (found.get(pair) ?? new Set()).add(lists.includes(href)));
          }
        }
        for (const [pair, listed] of found) expect([pair, ...listed]).toHaveLength(2);
        if (wanted.size !== 0)
          expect([...(found.get('RestorePointReference below BackupReference') ?? [])]).toEqual([true]);
      }),
      few,
    );
  });

  it('is counted right by the reports', () => {
    fc.assert(
      fc.property(asked, (wanted) => {
        const estate = estateOf(wanted);
        const site = new EstateSite(estate);
        const report = (name: string): Record<string, number> =>
          JSON.parse(site.get(`https://em.example/api/reports/summary/${name}`, 'json').body.toString());
        expect(report('overview')).toMatchObject({
          BackupServers: estate.backupServers.length,
          RepositoryServers: estate.repositories.length,
          ProxyServers: estate.managedServers.filter((s) => s.proxy).length,
        });
        expect(report('vms_overview')).toMatchObject({
          BackedUpVms: new Set(estate.vmRestorePoints.map((p) => p.hierarchyObjRef)).size,
          RestorePoints: estate.vmRestorePoints.length,
        });
        const runs = [
          ...estate.backupSessions.filter((s) => s.parent === undefined),
          ...estate.replicaSessions,
        ];
        expect(report('job_statistics')).toMatchObject({
          TotalJobRuns: runs.filter((s) => s.state === 'Stopped').length,
        });
      }),
      few,
    );
  });

  it('is told alike in XML and JSON, and as the contract has it', () => {
    fc.assert(
      fc.property(asked, (wanted) => {
        const site = new EstateSite(estateOf(wanted));
        for (const href of sample(site.crawl(), 1)) told(site, href);
      }),
      { ...few, numRuns: 2 },
    );
  });
});

function served(status: unknown): boolean {
  return status === 200;
}

/** Expects an address to tell the same in XML and JSON. */
function told(site: EstateSite, href: string): void {
  const [xml, json] = [site.get(href, 'xml'), site.get(href, 'json')];
  expect([href, xml.status]).toEqual([href, json.status]);
  if (xml.status === 200) expect([href, judge(xml.body, json.body)]).toEqual([href, []]);
}

const markup = fc.constantFrom(
  '"',
  "'",
  '&',
  '<',
  '>',
  ']]>',
  '\\',
  '/',
  '\t',
  '\n',
  '\r',
  '\u0085',
  '𝄞',
  ' ',
  'é',
);
/** What XML can hold, what it has to escape, and what a reader makes of it. */
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll(UNHOLDABLE, '')),
  fc.string({ unit: markup, maxLength: 8 }),
  fc.constantFrom('', ' ', '&amp;', '<![CDATA[', '-->', '%41', '\ufeff', 'null'),
);
/** Characters that no XML has, not even as a reference (XML 1.0, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
const UNHOLDABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

describe('a name of any characters', () => {
  it('is the same in XML and JSON, everywhere it is told', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 3, maxLength: 9 }), (names) => {
        const site = new EstateSite(renamed(chooseEstate(4, 1), names));
        for (const href of sample(site.crawl(), 1)) told(site, href);
      }),
      { numRuns: 4 },
    );
  });

  it('is made visible in both where XML cannot hold it', () => {
    const odd = fc.string({
      unit: fc.constantFrom('\u0000', '\u0001', '\u001f', '\ufffe', '\ud800', '&', 'x'),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(odd, { minLength: 3, maxLength: 9 }), (names) => {
        const site = new EstateSite(renamed(chooseEstate(4, 1), names));
        for (const href of sample(site.crawl(), 1)) told(site, href);
      }),
      { numRuns: 2 },
    );
  });
});

/** The estate with other names, in turn. */
function renamed(estate: Estate, names: readonly string[]): Estate {
  let turn = 0;
  const lists = Object.entries(estate).map(([kind, records]) => [
    kind,
    (records as readonly object[]).map((record) =>
      'name' in record ? { ...record, name: names[turn++ % names.length] } : record,
    ),
  ]);
  return { ...emptyEstate(), ...Object.fromEntries(lists) } as Estate;
}
