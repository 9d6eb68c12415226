/**
 * Every example document of the documentation and every genuine capture, as `validate` judges it. They lie beside the checkout
 * where there are any; a clone without them skips this and says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContract } from '../../src/contract/load.js';
import { type Validated, validate } from '../../src/validate/validate.js';

const shared = new URL('../../../shared/', import.meta.url);
const there = existsSync(new URL('reference/examples/INDEX.tsv', shared));
const contract = loadContract();

const judged = (path: string): Validated => validate(contract, readFileSync(new URL(path, shared)));

/** Verdicts and checks of what is found, or why the document was not judged. */
function told(validated: Validated): string[] {
  if (!('results' in validated)) return Object.keys(validated);
  return validated.results.flatMap(({ verdict, check, findings }) =>
    findings.length > 0 ? [`${verdict} ${check}`] : [],
  );
}

const errataFolder = new URL('../data/errata/', import.meta.url);
const errata = new Map(
  readdirSync(errataFolder).flatMap((name) =>
    (parse(readFileSync(new URL(name, errataFolder), 'utf8')) as { file: string; reason: string }[]).map(
      ({ file, reason }) => [file, reason] as const,
    ),
  ),
);

/** Every file that is there, with the form that the index says. */
function examples(): (readonly [file: string, form: string])[] {
  const [, ...rows] = readFileSync(new URL('reference/examples/INDEX.tsv', shared), 'utf8')
    .trimEnd()
    .split('\n');
  const forms = new Map(rows.map((row) => [row.split('\t')[0] ?? '', row.split('\t').at(-1) ?? '']));
  const files = readdirSync(new URL('reference/examples/', shared)).filter((file) => file !== 'INDEX.tsv');
  return files.map((file) => [file, forms.get(file) ?? 'not in the index']);
}

describe.skipIf(!there)(
  `examples of the documentation${there ? '' : ' (skipped: none beside this clone)'}`,
  () => {
    it.each(there ? examples() : [])('%s, which is %s', (file, form) => {
      const failed = told(judged(`reference/examples/${file}`)).filter((one) => !one.startsWith('warn '));
      const reason = errata.get(file);
      if (form === 'NOT well-formed') expect(failed).toEqual([expect.stringMatching(/-well-formed$/)]);
      else if (reason !== undefined) expect(failed, reason).not.toEqual([]);
      else expect([form, ...failed]).toEqual(['well-formed']);
    });
  },
);

/** What is told of captures that do not simply hold (FACTS). */
const TOLD: ReadonlyMap<string, readonly string[]> = new Map([
  ['062-headers-200-xml-v12.http', ['alien']],
  ['065-api-root-json-v13.json', ['warn json-names']],
]);

const captures = there
  ? readdirSync(new URL('captures/', shared)).filter((file) => file !== 'INDEX.tsv')
  : [];

describe.skipIf(!there)(`genuine captures${there ? '' : ' (skipped: none beside this clone)'}`, () => {
  it('are those of the index', () => {
    const [, ...rows] = readFileSync(new URL('captures/INDEX.tsv', shared), 'utf8').trimEnd().split('\n');
    expect([...captures].sort()).toEqual(rows.map((row) => row.split('\t')[0]).sort());
  });

  it.each(captures)('%s', (file) => {
    expect(told(judged(`captures/${file}`))).toEqual(TOLD.get(file) ?? []);
  });
});
