import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { XsdValidator } from 'libxml2-wasm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { XmlShape } from '../../src/contract/xml-shape.js';
import { parseXml } from '../../src/representation/xml.js';
import { openapi } from '../data/validation.js';

const NAMESPACE = 'http://www.veeam.com/ent/v1.0';

const generated = (name: string): string =>
  readFileSync(new URL(`../../src/generated/${name}`, import.meta.url), 'utf8');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the validators of JSON', () => {
  it('are one for each schema, and a schema that several refer to is one function', () => {
    const code = generated('validators.cjs');
    const names = Object.keys(openapi.components.schemas);
    const exported = [...code.matchAll(/^exports(?:\.|\[")(\w+)(?:"\])? = (validate\d+);/gm)];
    expect(exported.map(([, name]) => name).sort()).toEqual(names.sort());
    expect(new Set(exported.map(([, , validate]) => validate)).size).toBe(names.length);
    expect(code.match(/\bfunction validate\d+\(/g)).toHaveLength(names.length);
  });

  it('put errors behind those that were there, and never copy those', () => {
    expect(generated('validators.cjs')).not.toContain('vErrors.concat(');
  });

  it('are loaded when there is JSON to judge, and without a compiler of schemas', () => {
    const script = `
      import { createRequire } from 'node:module';
      import { loadContract } from ${JSON.stringify(new URL('../../dist/contract/load.js', import.meta.url))};
      import { loadEstate } from ${JSON.stringify(new URL('../../dist/mock/estate/file.js', import.meta.url))};
      const { cache } = createRequire(import.meta.url);
      const loaded = (part) => Object.keys(cache).filter((name) => name.includes(part)).length;
      const { json } = loadContract();
      const before = loaded('validators.cjs');
      json.violations({}, 'Backup');
      json.violations({}, 'Repository');
      loadEstate('backups: []');
      console.log(JSON.stringify([before, loaded('validators.cjs'), loaded('ajv/dist/compile')]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([0, 1, 0]);
  });
});

describe('the XSD', () => {
  it('is compiled when the first document is judged, and never again, whatever it says of documents', () => {
    const compiled = vi.spyOn(XsdValidator, 'fromDoc');
    const shape = new XmlShape([
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="A" type="xs:integer"/></xs:schema>',
    ]);
    expect(compiled).toHaveBeenCalledTimes(0);
    for (const text of ['1', 'x', '2', 'y']) {
      parseXml(`<A xmlns="${NAMESPACE}">${text}</A>`, (doc, root) => void shape.violations(doc, root));
    }
    expect(compiled).toHaveBeenCalledTimes(1);
  });

  it('is that of the one contract of a process', () => {
    expect(loadContract()).toBe(loadContract());
  });
});
