import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentation, lintHouseRules, lintOpenapi } from '../../scripts/lint-contract.js';
import { rootOf, schemaOutline, xsdOutline, xsdRoots } from '../data/outline.js';
import { compileXsd, examples, noXerces, openapi, read, xerces, xsdFolder } from '../data/validation.js';

const modules = readdirSync(xsdFolder).sort();

const operations = Object.values(openapi.paths).flatMap((path) =>
  Object.entries(path)
    .filter(([key]) => key !== 'parameters')
    .map(([, operation]) => operation as Record<string, unknown>),
);

describe('the XSDs', () => {
  it.each(modules)('%s compiles in libxml2', (name) => {
    expect(() => compileXsd(name).dispose()).not.toThrow();
  });

  it.skipIf(noXerces)(`compile in Xerces${noXerces ? ` (skipped: ${noXerces})` : ''}`, async () => {
    expect(await xerces(read(examples, 'xml/QueryResult.xml'))).toBe('');
  });

  it('can be put together into one file: the same frame, and nothing but includes between them', () => {
    const frames = new Set(modules.map((name) => read(xsdFolder, name).match(/<xs:schema[^>]*>/)?.[0]));
    expect(frames.size).toBe(1);
    for (const name of modules) expect(read(xsdFolder, name)).not.toMatch(/<xs:(import|redefine|any)\b/);
  });
});

describe('the OpenAPI document', () => {
  it('has no lint errors', async () => {
    expect(await lintOpenapi()).toEqual([]);
  });

  it('keeps the house rules: pages, areas, requirement ids, disputes', async () => {
    expect(await lintHouseRules()).toEqual([]);
  });

  it('has every operation once', () => {
    const ids = operations.map((operation) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('XSD and OpenAPI say the same', () => {
  const told = operations.flatMap((operation) => [
    operation,
    ...Object.values((operation['x-em-actions'] ?? {}) as Record<string, Record<string, unknown>>),
  ]);
  const named = told.flatMap((it) => [
    ...Object.values(it['x-em-representations'] ?? {}),
    ...(it['x-em-request'] ? [String(it['x-em-request'])] : []),
  ]);
  const representations = [...new Set([...named, ...openapi['x-em-roots'], 'Error'].map(rootOf))].sort();
  const edits = [...new Set(named)].filter((name) => rootOf(name) !== name);

  it('name the same root elements', () => {
    expect(xsdRoots).toEqual(representations);
  });

  it.each([...xsdRoots, ...edits])('of %s: names, order, cardinality, values', (root) => {
    expect(schemaOutline(root)).toEqual(xsdOutline(root));
  });
});

describe.skipIf(!existsSync(documentation))('the documentation, where it lies beside the checkout', () => {
  const pages = operations.flatMap((operation) => operation['x-em-docs'] as string[]);

  it.each([...new Set(pages)].sort())('has the page %s', (page) => {
    expect(existsSync(new URL(`${page}.md`, documentation))).toBe(true);
  });
});

describe('the schemas', () => {
  it('stand once each: no two say the same under different names', () => {
    const bare = (node: unknown): unknown => {
      if (Array.isArray(node)) return node.map(bare);
      if (typeof node !== 'object' || node === null) return node;
      const members = Object.entries(node).filter(([name]) => name !== 'description');
      return Object.fromEntries(members.sort().map(([name, member]) => [name, bare(member)]));
    };
    const names = new Map<string, string[]>();
    for (const [name, schema] of Object.entries(openapi.components.schemas)) {
      const text = JSON.stringify(bare(schema));
      names.set(text, [...(names.get(text) ?? []), name]);
    }
    expect([...names.values()].filter((same) => same.length > 1)).toEqual([]);
  });
});
