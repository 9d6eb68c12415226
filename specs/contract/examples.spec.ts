import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Mutation, mutationsOf } from '../data/mutations.js';
import { xsdOutline, xsdRoots } from '../data/outline.js';
import {
  examples,
  type Json,
  json,
  libxml2,
  noXerces,
  openapi,
  read,
  type Schema,
  xercesAll,
} from '../data/validation.js';

function names(form: 'xml' | 'json'): string[] {
  return readdirSync(new URL(`${form}/`, examples))
    .map((file) => file.replace(`.${form}`, ''))
    .sort();
}

const xmlOf = (root: string): string => read(examples, `xml/${root}.xml`);
const jsonOf = (root: string): Json => JSON.parse(read(examples, `json/${root}.json`)) as Json;

describe('there is an example of every root element', () => {
  it.each(['xml', 'json'] as const)('as %s', (form) => {
    expect(names(form)).toEqual(xsdRoots);
  });
});

describe.each(xsdRoots)('the example of %s', (root) => {
  it('is accepted by libxml2', () => {
    expect(libxml2(xmlOf(root))).toBe('');
  });

  it('is accepted by its JSON schema', () => {
    expect(json(jsonOf(root), root)).toBe('');
  });

  it.skipIf(!xmlRequires(root))('is refused in XML without what is required', () => {
    const removed = mutationsOf(xmlOf(root), { kinds: ['removed'] });
    expect(removed.some((m) => libxml2(m.xml) !== '')).toBe(true);
  });

  it.skipIf(!jsonRequires(root))('is refused in JSON without what is required', () => {
    const cut = withoutEach(jsonOf(root)).map((value) => json(value, root));
    expect(cut.some((problem) => problem.includes('required property'))).toBe(true);
  });

  it('is refused by both with an addition', () => {
    const [added] = mutationsOf(xmlOf(root), { kinds: ['added'], most: 1 });
    if (added) expect(libxml2(added.xml)).not.toBe('');
    expect(json({ ...(jsonOf(root) as object), NotDocumented: 1 }, root)).toContain('unevaluated');
  });
});

/** Whether the XSD demands anything of a root element; the bodies of partial edits and bare lists are free. */
function xmlRequires(root: string): boolean {
  return xsdOutline(root).some((line) => /\/@?\w+$/.test(line.split(':')[0] ?? ''));
}

/** Whether the JSON schema demands a member at any depth. */
function jsonRequires(root: string): boolean {
  const seen = new Set<string>();
  const demands = (schema: Schema | undefined): boolean => {
    if (!schema) return false;
    if (schema.$ref) {
      if (seen.has(schema.$ref)) return false;
      seen.add(schema.$ref);
      return demands(openapi.components.schemas[schema.$ref.replace('#/components/schemas/', '')]);
    }
    const parts = [...(schema.allOf ?? []), ...Object.values(schema.properties ?? {}), schema.items];
    return (schema.required?.length ?? 0) > 0 || parts.some(demands);
  };
  return demands(openapi.components.schemas[root]);
}

/** Copies of a JSON document, each without one member. */
function withoutEach(value: Json): Json[] {
  if (Array.isArray(value)) {
    return value.flatMap((member, i) => withoutEach(member).map((m) => value.toSpliced(i, 1, m)));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const { [name]: _, ...rest } = value;
    return [rest, ...withoutEach(member).map((m) => ({ ...value, [name]: m }))];
  });
}

/** Broken copies of each example that both XSD engines judge. */
const MUTATIONS_A_ROOT = 16;

describe.skipIf(noXerces)(`libxml2 and Xerces${noXerces ? ` (skipped: ${noXerces})` : ''}`, () => {
  interface Judged extends Pick<Mutation, 'what' | 'xml'> {
    readonly kind: Mutation['kind'] | 'none';
    readonly root: string;
    readonly libxml2: boolean;
    readonly xerces: boolean;
  }
  let judged: Judged[] = [];

  beforeAll(async () => {
    const documents = xsdRoots.flatMap((root) => [
      { root, kind: 'none' as const, what: 'as it is', xml: xmlOf(root) },
      ...mutationsOf(xmlOf(root), { most: MUTATIONS_A_ROOT }).map((mutation) => ({ root, ...mutation })),
    ]);
    const refused = await xercesAll(documents.map((d) => d.xml));
    judged = documents.map((d, i) => ({ ...d, libxml2: libxml2(d.xml) === '', xerces: refused[i] === '' }));
  }, 60_000);

  it('accept every example', () => {
    expect(
      judged.filter((j) => j.what === 'as it is' && !(j.libxml2 && j.xerces)).map((j) => j.root),
    ).toEqual([]);
  });

  it.each(['removed', 'renamed', 'swapped', 'another value', 'no value', 'repeated', 'added'] as const)(
    'judged copies with something %s',
    (kind) => {
      expect(judged.filter((j) => j.kind === kind).length).toBeGreaterThan(80);
    },
  );

  it('give the same verdict on at least 1,500 documents, most of them broken', () => {
    expect(judged.length).toBeGreaterThanOrEqual(1500);
    expect(judged.filter((j) => !j.libxml2).length).toBeGreaterThan(judged.length / 3);
    expect(
      judged
        .filter((j) => j.libxml2 !== j.xerces)
        .map(({ root, what, libxml2 }) => ({ root, what, libxml2 })),
    ).toEqual([]);
  });
});

describe('other slips are noticed', () => {
  it.each([
    ['an unknown value', '<Platform>VMware<', '<Platform>Vmware<', 'Platform', 'Vmware'],
    ['an empty value', '<Platform>VMware<', '<Platform><', 'Platform', ''],
    ['a UID that is none', 'urn:veeam:Backup:', 'urn:veeam:', 'UID', 'urn:veeam:5a7c2e90'],
  ])('%s', (_, from, to, member, value) => {
    expect(libxml2(xmlOf('Backup').replace(from, to))).not.toBe('');
    expect(json({ ...(jsonOf('Backup') as object), [member]: value }, 'Backup')).not.toBe('');
  });

  it('a time without Z', () => {
    const local = '2026-03-09T22:00:12.62';
    expect(libxml2(xmlOf('RestorePoint').replace(`${local}Z`, local))).not.toBe('');
    expect(json({ ...(jsonOf('RestorePoint') as object), BackupDateUTC: local }, 'RestorePoint')).not.toBe(
      '',
    );
  });

  it('elements out of order', () => {
    const swapped = mutationsOf(xmlOf('Backup'), { kinds: ['swapped'] }).find(
      (m) => m.what === 'swapped Platform',
    );
    expect(libxml2(swapped?.xml ?? '')).toMatch(/BackupType/);
  });
});
