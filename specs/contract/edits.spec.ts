import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { parseXml } from '../../src/representation/xml.js';
import { rootOf } from '../data/outline.js';
import { examples, type Json, json, libxml2, openapi, read } from '../data/validation.js';

const { schemas } = openapi.components;
const contract = loadContract();

/** Bodies of edits, and what the entity must have that they may leave out. */
const rows = Object.keys(schemas)
  .filter((name) => name.endsWith('Edit'))
  .flatMap((edit) =>
    (schemas[rootOf(edit)]?.required ?? []).map((member) => [rootOf(edit), member] as const),
  );

/** What the contract has against the body of an edit. */
function asEdit(xml: string): unknown[] {
  const tiers: string[] = [];
  parseXml(xml, (doc, root) => {
    tiers.push(...contract.forEdits.xml.violations(doc, root).map(({ tier }) => tier));
  });
  return tiers;
}

describe('an entity has what the body of an edit may leave out', () => {
  it.each(rows)('%s without %s', (root, member) => {
    const { [member]: _, ...rest } = JSON.parse(read(examples, `json/${root}.json`)) as Record<string, Json>;
    expect(json(rest, root)).toContain(`required property '${member}'`);
    expect(json(rest, `${root}Edit`)).toBe('');
    const whole = read(examples, `xml/${root}.xml`);
    const parted = whole.replace(
      new RegExp(`\\n  <${member}\\b(?:[^>]*/>|[\\s\\S]*?\\n?(?:  )?</${member}>)`),
      '',
    );
    expect(parted).not.toBe(whole);
    expect(libxml2(parted)).not.toBe('');
    expect(asEdit(parted)).toEqual([]);
  });
});

describe('an entity that no page lets one edit', () => {
  it.each([
    ['NASJob', 'Includes'],
    ['NASJob', 'StorageOptions'],
    ['AgentBackupJob', 'JobInfo'],
  ])('%s has its %s', (root, member) => {
    const { [member]: _, ...rest } = JSON.parse(read(examples, `json/${root}.json`)) as Record<string, Json>;
    expect(json(rest, root)).toContain(`required property '${member}'`);
  });
});
