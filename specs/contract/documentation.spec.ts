/**
 * The documentation's own example documents and the genuine captures against the contract. Both lie beside the
 * checkout where there are any; a clone without them skips this and says so. Order and additions count as accepted:
 * they are warnings.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContract } from '../../src/contract/load.js';
import type { Violation } from '../../src/contract/shape.js';
import { type Json, parseJson } from '../../src/representation/json.js';
import { parseXml } from '../../src/representation/xml.js';

const shared = new URL('../../../shared/', import.meta.url);
const there = existsSync(new URL('reference/examples/INDEX.tsv', shared));
const contract = loadContract();

/** What a document has against it, without what would only be a warning. */
function refusals(violations: readonly Violation[]): string[] {
  return violations
    .filter(({ tier }) => tier !== 'order' && tier !== 'additions')
    .map(({ tier, location, message, actual }) => `${tier} ${location}: ${message} (${actual})`);
}

/** @param roots what the page knows: an edit, which may be partial, is one of them */
function judgeXml(text: string, roots: readonly string[]): string[] {
  let violations: readonly Violation[] = [];
  const { problem } = parseXml(text.trim(), (doc, root) => {
    const { xml } = roots.includes(`${root.name}Edit`) ? contract.forEdits : contract;
    violations = xml.violations(doc, root);
  });
  return problem === undefined ? refusals(violations) : [problem];
}

/** JSON names no root: the best of those it may be counts. */
function judgeJson(value: Json, roots: readonly string[]): string[] {
  const judged = roots.map((root) => refusals(contract.json.violations(value, root)));
  return judged.sort((a, b) => a.length - b.length)[0] ?? ['No root is known for the document.'];
}

/** Examples of the concept pages, which belong to no operation. */
const CONCEPT_ROOTS: Readonly<Record<string, readonly string[]>> = {
  representation_collections: ['EntityReferences', 'CloudTenants'],
  representation_non_key: ['CredentialsInfo'],
  resource_representation_for_ke: ['EntityRef', 'Job'],
  resource_representations: ['EntityRef', 'Job', 'BackupServer', 'EntityReferences'],
};

function rootsOf(page: string): string[] {
  const operations = contract.operations.filter((o) => o.docs.includes(page));
  const roots = operations.flatMap((o) => [o.request, ...Object.values(o.roots)]);
  return [...roots.filter((r) => r !== undefined), ...(CONCEPT_ROOTS[page] ?? [])];
}

interface Example {
  readonly file: string;
  readonly page: string;
}

function examples(): Example[] {
  const [, ...rows] = readFileSync(new URL('reference/examples/INDEX.tsv', shared), 'utf8')
    .trimEnd()
    .split('\n');
  return rows
    .map((row) => row.split('\t'))
    .filter((cells) => cells.at(-1) === 'well-formed')
    .map(([file = '', page = '']) => ({ file, page }));
}

const errataFolder = new URL('../data/errata/', import.meta.url);
const errata = readdirSync(errataFolder).flatMap(
  (name) => parse(readFileSync(new URL(name, errataFolder), 'utf8')) as { file: string; reason: string }[],
);

describe('the errata', () => {
  it('have a reason of one line each, and no document twice', () => {
    for (const { file, reason } of errata) expect(reason, file).toMatch(/^[^\n]{10,}\.$/);
    expect(new Set(errata.map((e) => e.file)).size).toBe(errata.length);
  });
});

describe.skipIf(!there)(
  `documentation${there ? '' : ' (skipped: it does not lie beside this clone)'}`,
  () => {
    it.each(there ? examples() : [])('$file of $page', ({ file, page }) => {
      const text = readFileSync(new URL(`reference/examples/${file}`, shared), 'utf8');
      const refused = file.endsWith('.xml')
        ? judgeXml(text, rootsOf(page))
        : judgeJson(parseJson(text).value ?? null, rootsOf(page));
      const erratum = errata.find((e) => e.file === file);
      if (erratum) expect(refused, `no longer refused, although: ${erratum.reason}`).not.toEqual([]);
      else expect(refused).toEqual([]);
    });
  },
);

/** What a captured JSON document is; the request in the index says so. */
const CAPTURES: Readonly<Record<string, string>> = {
  '004': 'Backup',
  '005': 'EntityReferences',
  '009': 'OverviewReportFrame',
  '010': 'EntityReferences',
  '011': 'EntityReferences',
  '013': 'QueryResult',
  '015': 'EntityReferences',
  '016': 'Job',
  '017': 'Error',
  '018': 'Error',
  '022': 'EntityReferences',
  '024': 'BackupJobSession',
  '026': 'FileServers',
  '028': 'EntityReferences',
  '031': 'Error',
  '038': 'Task',
  '064': 'EnterpriseManager',
  '065': 'EnterpriseManager',
  '066': 'LogonSession',
  '070': 'JobStatisticsReportFrame',
  '071': 'JobStatisticsReportFrame',
};

const captures = there ? readdirSync(new URL('captures/', shared)).filter((f) => /^\d{3}-/.test(f)) : [];

describe.skipIf(!there)(
  `genuine captures${there ? '' : ' (skipped: they do not lie beside this clone)'}`,
  () => {
    it.each(captures)('%s is accepted', (file) => {
      const text = readFileSync(new URL(`captures/${file}`, shared), 'utf8');
      const body = file.endsWith('.http') ? text.slice(text.search(/\r?\n\r?\n/)).trim() : text;
      if (body === '') return;
      if (body.trimStart().startsWith('<')) {
        expect(judgeXml(body, [])).toEqual([]);
      } else {
        const value = contract.names.toDocumented(parseJson(body).value ?? null);
        expect(judgeJson(value, [CAPTURES[file.slice(0, 3)] ?? ''])).toEqual([]);
      }
    });
  },
);
