import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/registry.js';
import { loadContract } from '../../src/contract/load.js';
import { loadDocumentation } from '../../src/coverage/documentation.js';
import { everyCase } from '../../src/coverage/every-case.js';
import { type MeasureInput, measure } from '../../src/coverage/measure.js';

const contract = loadContract();
const documentation = loadDocumentation();
const input: MeasureInput = {
  contract,
  documentation,
  checks: CHECKS,
  cases: everyCase(contract),
  seen: [],
  judged: new Set(),
};
const coverage = measure(input);

describe('the contract covers the documentation', () => {
  it('every one of the 349 operations, with its method', () => {
    expect(coverage.operations).toMatchObject({ documented: 349, contract: 349 });
    expect(coverage.missing.operations).toEqual([]);
  });

  it('every root element of the mapping table', () => {
    expect(coverage.elements.contract).toBe(coverage.elements.documented);
    expect(coverage.missing.elements).toEqual([]);
  });

  it('at least 98 % of the field rows, and every row left out has a reason', () => {
    const { documented, contract: known } = coverage.fields;
    expect(known / documented).toBeGreaterThanOrEqual(0.98);
    expect(coverage.missing.fields.filter((f) => f.reason === undefined)).toEqual([]);
    expect(coverage.missing.fields).toHaveLength(documented - known);
  });

  it('every query type, with every field of its page', () => {
    const types = new Set(documentation.queryFields.map((f) => f.page));
    const queries = contract.operations.filter((o) => o.path === '/query');
    expect(queries.length).toBeGreaterThanOrEqual(48);
    expect([...types].filter((page) => !queries.some((q) => q.docs.includes(page)))).toEqual([]);
  });

  it('and leaves nothing out that it has', () => {
    for (const { page, name } of documentation.leftOut) {
      const rows = [...documentation.fields, ...documentation.queryFields].filter(
        (f) => f.page === page && (name ?? f.name) === f.name,
      );
      expect(rows.length, `${page} ${name}`).toBeGreaterThan(0);
      for (const row of rows) expect(coverage.missing.fields).toContainEqual(expect.objectContaining(row));
    }
  });
});

describe('each step counts only what the one before has', () => {
  it.each(['operations', 'elements', 'fields', 'requirements'] as const)('of %s', (kind) => {
    const { documented, contract: known, checked, observed } = coverage[kind];
    expect(documented).toBeGreaterThanOrEqual(known);
    expect(known).toBeGreaterThanOrEqual(checked);
    expect(checked).toBeGreaterThan(0);
    expect(observed).toBe(0);
  });
});

describe('requirements', () => {
  it('are judged, or the contract says why not', () => {
    expect(coverage.missing.requirements).toEqual([]);
  });

  it('that nothing says anything of are missing', () => {
    const checks = CHECKS.filter(({ id }) => id !== 'content-length');
    expect(measure({ ...input, checks }).missing.requirements).toEqual(['headers.content-length']);
  });

  it('and operations that a run has not seen are listed', () => {
    const seen = [{ operation: 'getBackup', roots: [], fields: [] }];
    const { unseen } = measure({ ...input, seen, judged: new Set(['headers.content-length']) });
    expect(unseen.operations).toHaveLength(coverage.unseen.operations.length - 1);
    expect(unseen.operations).not.toContain('getBackup');
    expect(coverage.unseen.requirements).toContain('headers.content-length');
    expect(unseen.requirements).not.toContain('headers.content-length');
  });
});

describe('what is missing shows', () => {
  it('an operation, an element and a field that the contract does not have', () => {
    const more = measure({
      ...input,
      documentation: {
        ...documentation,
        operations: [...documentation.operations, { page: 'get_nothing', method: 'GET', path: '/nothing' }],
        elements: [...documentation.elements, 'Nothing'],
        fields: [...documentation.fields, { page: 'get_backups_id', name: 'Nothing' }],
      },
    });
    expect(more.missing.operations).toEqual(['GET /nothing (get_nothing)']);
    expect(more.missing.elements).toEqual(['Nothing']);
    expect(more.missing.fields).toContainEqual({ page: 'get_backups_id', name: 'Nothing' });
    expect(more.fields.contract).toBe(coverage.fields.contract);
  });

  it('a page under another method is not in contract', () => {
    const operations = [{ page: 'get_backups', method: 'PUT', path: '/backups' }];
    expect(measure({ ...input, documentation: { ...documentation, operations } }).operations.contract).toBe(
      0,
    );
  });

  it('what no check applies to is not checked', () => {
    const none = measure({ ...input, checks: [] });
    expect([
      none.operations.checked,
      none.elements.checked,
      none.fields.checked,
      none.requirements.checked,
    ]).toEqual([0, 0, 0, 0]);
  });

  it('what a run saw is observed', () => {
    const seen = [{ operation: 'getBackup', roots: ['Backup'], fields: ['Platform', 'UID'] }];
    const run = measure({ ...input, seen, judged: new Set(['headers.content-length']) });
    expect(run.operations.observed).toBe(1);
    expect(run.elements.observed).toBe(1);
    expect(run.fields.observed).toBeGreaterThanOrEqual(2);
    expect(run.requirements.observed).toBe(1);
  });

  it('a requirement of one operation is observed where a check of many judged that operation', () => {
    const judged = (...at: string[]): number =>
      measure({ ...input, judged: new Set(['headers.status-code', ...at]) }).requirements.observed;
    const without = judged('headers.status-code getBackup');
    expect(judged('headers.status-code editCloudPublicIpAddress')).toBe(without + 1);
  });

  it('a query field is observed where a filter by it was judged', () => {
    const filtered = new Set(['queryBackup Name', 'queryBackup Nothing']);
    expect(measure({ ...input, filtered }).fields.observed).toBe(1);
  });

  it('a check may settle wider requirements with its own', () => {
    const { requirements } = measure({ ...input, judged: new Set(['query.less']) });
    expect(requirements.observed).toBe(2);
  });
});
