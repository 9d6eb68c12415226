/** Reports of a real run keep the rules that those who read them have: schemas of JSON, HAR and JUnit. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import * as addFormats from 'ajv-formats';
import { parse, type TestSuites } from 'junit2json';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { parseV2 } from 'test-results-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import type { RunSummary } from '../../src/engine/events.js';
import { run } from '../../src/engine/run.js';
import { Secrets } from '../../src/http/redaction.js';
import { catalogueOf } from '../../src/library/catalogue.js';
import { startMock } from '../../src/mock/index.js';
import { JUNIT_DETAILS } from '../../src/report/junit-details.js';
import { redactSummary } from '../../src/report/redact-summary.js';
import { REPORTERS } from '../../src/report/registry.js';
import type { ReportFile } from '../../src/report/report-file.js';
import type { ReportOptions } from '../../src/report/reporter.js';
import { MemoryLedger, writing } from '../engine/memory-ledger.js';
import { ASKED } from './summary.js';

const require = createRequire(import.meta.url);
const CHOSEN = new Set([
  'getRepository',
  'listRepositories',
  'getBackup',
  'queryVmRestorePoint',
  'logon',
  'getJob',
  'createCredentials',
  'editCredentials',
  'deleteCredentials',
]);

let summary: RunSummary;
beforeAll(async () => {
  await using mock = await startMock({
    http: true,
    taskDelay: 5,
    faults: ['wrong-type', 'error-as-html', 'not-equal-as-equal', 'no-cookie'],
  });
  const { url, username, password } = mock;
  summary = await run({
    target: url,
    credentials: { username, password },
    depth: 'quick',
    writes: writing(new MemoryLedger()),
    operations: ({ id }) => CHOSEN.has(id),
  });
});

function report(id: string, options: ReportOptions = {}): string {
  const reporter = REPORTERS.find((one) => one.id === id);
  const safe = redactSummary(summary, new Secrets());
  const outcome = { conclusive: true, interrupted: false, exit: 1 };
  const all = { outcome, asked: ASKED, catalogue: catalogueOf(loadContract()), ...options };
  return [...(reporter?.render(safe, all) ?? [])].join('');
}

/** Breaches of a JSON schema by that name, and of those that it refers to. */
function breaches(schema: object, value: unknown, ...others: readonly object[]): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default.default(ajv);
  if (others.length > 0) ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
  for (const other of others) ajv.addSchema(other);
  const validate = ajv.compile(schema);
  return validate(value) ? [] : validate.errors;
}

describe('report.json', () => {
  const schema = require('../../src/generated/report.schema.json');

  it('is valid by the schema that the package has', () => {
    const value = JSON.parse(report('json'));
    expect(value.problems.length).toBeGreaterThan(3);
    expect(breaches(schema, value)).toEqual([]);
  });

  it('and the schema refuses what is none', () => {
    const value = JSON.parse(report('json'));
    value.cases[0].verdict = 'green';
    value.surplus = 1;
    expect(breaches(schema, value)).toHaveLength(2);
  });
});

describe('evidence.har', () => {
  it('is valid by the rules of har-validator', () => {
    const schemas = require('har-schema');
    const { har, ...others } = schemas;
    expect(breaches(har, JSON.parse(report('har')), ...(Object.values(others) as object[]))).toEqual([]);
  });

  it('has the entry of each finding, and no other', () => {
    const { log } = JSON.parse(report('har'));
    const { cases } = JSON.parse(report('json'));
    const named = new Set(
      (cases as ReportFile['cases']).flatMap(({ findings }) =>
        findings.flatMap(({ exchange, against }) => [exchange, ...(against ? [against.exchange] : [])]),
      ),
    );
    const there = log.entries.map(({ _exchangeId }: { _exchangeId: number }) => _exchangeId);
    expect(new Set(there)).toEqual(named);
    expect(there).toHaveLength(named.size);
    expect(named.size).toBeGreaterThan(3);
  });
});

describe('junit.xml', () => {
  it.each(JUNIT_DETAILS)('is valid by the schema of Jenkins, in detail %s', (junitDetail) => {
    const xsd = readFileSync(new URL('../data/junit/jenkins.xsd', import.meta.url), 'utf8');
    using schema = XmlDocument.fromString(xsd);
    using validator = XsdValidator.fromDoc(schema);
    using document = XmlDocument.fromString(report('junit', { junitDetail }));
    expect(() => validator.validate(document)).not.toThrow();
  });

  it.each(JUNIT_DETAILS)(
    'is read by parsers that others use, with no two cases of one name, in detail %s',
    async (junitDetail) => {
      const text = report('junit', { junitDetail });
      const parsed = (await parse(text)) as TestSuites;
      const cases = parsed.testsuite?.flatMap(({ testcase = [] }) => testcase) ?? [];
      const names = cases.map(({ classname, name }) => `${classname} ${name}`);
      expect(names.length).toBeGreaterThan(1);
      expect(new Set(names).size).toBe(names.length);
      const failed = cases.filter(({ failure }) => failure !== undefined);
      expect(failed.length).toBe(parsed.failures);

      const file = path.join(mkdtempSync(path.join(tmpdir(), 'em-junit-')), 'junit.xml');
      writeFileSync(file, text);
      const { result, errors } = parseV2({ type: 'junit', files: [file] });
      expect(errors).toEqual([]);
      expect(result).toMatchObject({ status: 'FAIL', total: names.length, failed: failed.length, errors: 0 });
      expect(result.suites.flatMap((suite) => suite.cases)).toHaveLength(names.length);
    },
  );
});
