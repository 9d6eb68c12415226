import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it, test } from 'vitest';
import { type Result, VERDICTS, type Verdict } from '../../src/engine/events.js';
import { junit } from '../../src/report/junit.js';
import type { ReportOptions } from '../../src/report/reporter.js';
import { shown } from '../../src/representation/shown.js';
import { AWKWARD, catalogue, exchange, finding, HOSTILE, rendered, result } from './summary.js';

/** An element read back: attributes begin with `@`. */
interface Element {
  readonly [name: string]: string | readonly Element[] | undefined;
}

const SECOND = finding({ message: 'Content-Type is missing', location: 'header:Content-Type/2' });

describe('each verdict in words of JUnit', () => {
  const failed = { findings: [finding(), SECOND] };
  const because = { reason: 'the target has no tapes' };

  test.each<[Verdict, Partial<Result>, ReportOptions, string | undefined, Readonly<Record<string, string>>]>([
    ['pass', {}, {}, undefined, {}],
    [
      'fail',
      failed,
      {},
      'failure',
      { message: 'Content-Type names another media type (and 1 more)', type: 'fail' },
    ],
    ['warn', failed, {}, 'system-out', {}],
    [
      'warn',
      failed,
      { strict: true },
      'failure',
      { message: 'Content-Type names another media type (and 1 more)', type: 'warn' },
    ],
    ['stale', because, {}, 'failure', { message: 'stale deviation: the target has no tapes', type: 'stale' }],
    ['error', because, {}, 'error', { message: 'the target has no tapes', type: 'error' }],
    ['deviation', because, {}, 'skipped', { message: 'known deviation: the target has no tapes' }],
    ['not-applicable', because, {}, 'skipped', { message: 'not-applicable: the target has no tapes' }],
    ['not-observed', because, {}, 'skipped', { message: 'not-observed: the target has no tapes' }],
    ['blocked', { reason: 'status' }, {}, 'skipped', { message: 'blocked by status' }],
    ['blocked', { reason: 'blocked by status' }, {}, 'skipped', { message: 'blocked by status' }],
    ['not-observed', {}, {}, 'skipped', { message: 'not-observed: no reason given' }],
  ])('%s, %o, %o → %s', (verdict, parts, options, child, attributes) => {
    const [testcase] = testcases([result({ ...parts, verdict })], options);
    const children = Object.keys(testcase ?? {}).filter((name) => !name.startsWith('@') && name !== '#text');
    expect(children).toEqual(child === undefined ? [] : [child]);
    const element = child === undefined ? undefined : elements(testcase?.[child])[0];
    for (const [name, value] of Object.entries(attributes)) expect(element?.[`@${name}`]).toBe(value);
  });

  it('says all about every finding of a failure', () => {
    const [testcase] = testcases([result({ verdict: 'fail', ...failed })]);
    const text = String(elements(testcase?.failure)[0]?.['#text']);
    for (const { message, location, expected, actual, url, curl } of [finding(), SECOND]) {
      for (const fact of [message, location, expected, actual, url, curl]) expect(text).toContain(fact);
    }
    expect(text).toContain('headers.content-type (MUST)');
  });

  it('keeps the findings of warnings and of known deviations', () => {
    for (const verdict of ['warn', 'deviation'] as const) {
      const [testcase] = testcases([result({ verdict, findings: [finding({ disputed: 'seen on 9.5' })] })]);
      expect(elements(testcase?.['system-out'])[0]?.['#text']).toMatch(
        /actual: {3}text\/html[\s\S]*disputed: seen on 9.5/,
      );
    }
  });
});

describe('the document', () => {
  const everyVerdict = VERDICTS.map((verdict) => result({ verdict, check: verdict }));
  const results = [...everyVerdict, result({ operation: 'getJob', area: 'jobs', verdict: 'fail' })];
  const exchanges = [
    exchange({ caseId: 'getBackup entity/xml', durationMs: 1200 }),
    exchange({ caseId: 'getBackup entity/xml', durationMs: 300 }),
    exchange({ durationMs: 9999 }),
  ];

  it('counts tests, failures, errors and skipped on every level', () => {
    const root = parse(rendered(junit, { results }, {}));
    expect(countsOf(root)).toEqual({ tests: '10', failures: '3', errors: '1', skipped: undefined });
    expect(elements(root.testsuite).map(countsOf)).toEqual([
      { tests: '0', failures: '0', errors: '0', skipped: '0' },
      { tests: '9', failures: '2', errors: '1', skipped: '4' },
      { tests: '1', failures: '1', errors: '0', skipped: '0' },
    ]);
    expect(countsOf(parse(rendered(junit, { results }, { strict: true }))).failures).toBe('4');
  });

  it('has as many children of each kind as it counts', () => {
    for (const options of [{}, { strict: true }]) {
      const root = parse(rendered(junit, { results }, options));
      for (const suite of [root, ...elements(root.testsuite)]) {
        const suites = suite === root ? elements(root.testsuite) : [suite];
        const cases = suites.flatMap(({ testcase }) => elements(testcase));
        const having = (child: string) =>
          String(cases.filter((testcase) => testcase[child] !== undefined).length);
        expect(countsOf(suite)).toEqual({
          tests: String(cases.length),
          failures: having('failure'),
          errors: having('error'),
          // Jenkins' schema knows no `skipped` of all suites together.
          skipped: suite === root ? undefined : having('skipped'),
        });
      }
    }
  });

  it('names a suite after each operation, its area as package, and cases by check', () => {
    const root = parse(rendered(junit, { results }, {}));
    expect(elements(root.testsuite).map((suite) => [suite['@name'], suite['@package']])).toEqual([
      ['run', undefined],
      ['getBackup', 'backups'],
      ['getJob', 'jobs'],
    ]);
    const [testcase] = testcases(results);
    expect(testcase?.['@classname']).toBe('backups.getBackup');
    expect(testcase?.['@name']).toBe('pass');
  });

  it('gives the time of an operation once, though several checks judge it', () => {
    const root = parse(rendered(junit, { results, exchanges }, {}));
    expect(root['@time']).toBe('4.321');
    const [, suite] = elements(root.testsuite);
    expect(suite?.['@time']).toBe('1.500');
    expect(elements(suite?.testcase).map((testcase) => testcase['@time'])).toEqual([
      '1.500',
      ...Array(8).fill('0.000'),
    ]);
  });

  it('says in properties what was checked against what, and the totals', () => {
    const [run] = elements(parse(rendered(junit, { results }, {})).testsuite);
    const properties = elements(elements(run?.properties)[0]?.property);
    expect(
      Object.fromEntries(properties.map((property) => [property['@name'], property['@value']])),
    ).toMatchObject({
      target: 'https://em:9398/api/',
      'target.versions': 'v1_6 v1_7',
      'suite.version': '0.1.0',
      'contract.edition': 'Veeam Backup Enterprise Manager 12.3',
      'totals.pass': '1',
      'totals.fail': '2',
      'totals.not-observed': '1',
    });
  });

  it('is written for a run without results too', () => {
    expect(countsOf(parse(rendered(junit, { results: [] }))).tests).toBe('0');
  });
});

describe('cases', () => {
  const rows = [
    result({ variant: 'entity/xml', check: 'xml-values' }),
    result({ variant: 'entity/json', check: 'json-values', verdict: 'fail', findings: [finding()] }),
    result({ variant: 'entity/xml', check: 'status-code' }),
    result({ variant: 'entity/json', check: 'status-code' }),
    result({ check: 'uid-unique', verdict: 'not-observed', observations: 0, reason: 'no list' }),
    result({ check: 'links-resolve', verdict: 'not-observed', observations: 0, reason: 'no link' }),
  ];
  const namesOf = (options: ReportOptions, results: readonly Result[] = rows) =>
    testcases(results, options).map((c) => `${c['@classname']} ${c['@name']}`);

  it('are a check of an operation, variants and media types inside; what was not observed is one', () => {
    expect(namesOf({})).toEqual([
      'backups.getBackup values',
      'backups.getBackup status-code',
      'backups.getBackup what was not observed',
    ]);
    const [values, , unseen] = testcases(rows);
    expect(String(elements(values?.failure)[0]?.['#text'])).toContain('entity/json:');
    expect(elements(unseen?.skipped)[0]?.['@message']).toBe('not-observed: no list; no link');
  });

  it('is one for an operation of which nothing was observed', () => {
    const unseen = ['a', 'b'].map((check) =>
      result({ check, verdict: 'not-observed', observations: 0, reason: 'none' }),
    );
    expect(namesOf({}, unseen)).toEqual(['backups.getBackup what was not observed']);
  });

  it.each([
    ['operation', ['backups getBackup']],
    [
      'row',
      [
        'backups.getBackup entity/xml · xml-values',
        'backups.getBackup entity/json · json-values',
        'backups.getBackup entity/xml · status-code',
        'backups.getBackup entity/json · status-code',
        'backups.getBackup entity/xml · uid-unique',
        'backups.getBackup entity/xml · links-resolve',
      ],
    ],
  ] as const)('are as fine as --junit-detail %s asks for', (junitDetail, names) => {
    expect(namesOf({ junitDetail })).toEqual(names);
  });

  it('have names of their own where a row comes twice', () => {
    expect(namesOf({ junitDetail: 'row' }, [result(), result()])).toEqual([
      'backups.getBackup entity/xml · content-type',
      'backups.getBackup entity/xml · content-type (2)',
    ]);
  });

  it('say which problem a finding is of, and where the requirement stands', () => {
    const [values] = testcases(rows, { catalogue: catalogue() });
    const text = String(elements(values?.failure)[0]?.['#text']);
    expect(text).toMatch(/problem: {2}values-[0-9a-f]{8}/);
    expect(text).toContain('documentation: https://helpcenter.veeam.com/docs/vbr/em_rest/http_headers.html');
  });
});

describe('how the run ended', () => {
  const outcome = { conclusive: true, interrupted: false, exit: 0 };

  it('is no case where nobody said', () => {
    expect(elements(elements(parse(rendered(junit)).testsuite)[0]?.testcase)).toEqual([]);
  });

  it('is a case that passes where the run is conclusive', () => {
    const root = parse(rendered(junit, { results: [result()] }, { outcome }));
    expect(countsOf(root)).toMatchObject({ tests: '2', failures: '0', errors: '0' });
    const [testcase] = elements(elements(root.testsuite)[0]?.testcase);
    expect(testcase).toMatchObject({ '@classname': 'run', '@name': 'run · conclusive' });
    expect(testcase?.error).toBeUndefined();
  });

  it.each([
    ['inconclusive', { ...outcome, conclusive: false }, 'The run is inconclusive. 2 of 349 were seen.'],
    ['interrupted', { ...outcome, interrupted: true }, 'The run was interrupted. 2 of 349 were seen.'],
  ])('is an error where the run is %s, so that the file is never green', (_how, ended, message) => {
    const root = parse(
      rendered(
        junit,
        { results: [result()] },
        { outcome: { ...ended, exit: 4, reason: '2 of 349 were seen.' } },
      ),
    );
    const [run] = elements(root.testsuite);
    expect(countsOf(root)).toMatchObject({ tests: '2', failures: '0', errors: '1' });
    expect(countsOf(run ?? {})).toEqual({ tests: '1', failures: '0', errors: '1', skipped: '0' });
    expect(elements(elements(run?.testcase)[0]?.error)[0]?.['@message']).toBe(message);
  });
});

describe('very much of everything', () => {
  const findings = Array.from({ length: 1234 }, (_, i) =>
    finding({ message: `message ${i}.`, actual: `${i} ${'x'.repeat(9000)}` }),
  );

  it('shows 200 findings of a case, counts the rest, and cuts the middle out of long values', () => {
    const [testcase] = testcases([result({ verdict: 'fail', findings })]);
    const [failure] = elements(testcase?.failure);
    const text = String(failure?.['#text']);
    expect(failure?.['@message']).toBe('message 0. (and 1233 more)');
    expect(text).toContain('message 199.');
    expect(text).not.toContain('message 200.');
    expect(text).toMatch(/and 1034 more findings$/);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(4100);
  });

  it('has room for so much of all findings, and then counts only', () => {
    const row = result({ verdict: 'fail', findings: findings.slice(0, 200) });
    const report = rendered(junit, { results: Array.from({ length: 50 }, () => row) });
    expect(report.length).toBeLessThan(40 * 1024 * 1024);
    expect(report.match(/and 200 more findings/g)?.length).toBeGreaterThan(5);
  });
});

describe('hostile strings', () => {
  test.each(HOSTILE)('leave the file well-formed: %j', (text) => {
    wellFormed(everywhere(text));
  });

  it('leave the file well-formed, whatever they are', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      fc.string({ unit: fc.constantFrom(...`<>&"']]>\u0000\r\n\t;#x-`) }),
    );
    fc.assert(
      fc.property(anything, (text) => wellFormed(everywhere(text))),
      { numRuns: 100 },
    );
  });

  test.each(AWKWARD)('come back on one line in which everything shows: %j', (text) => {
    const { message, name } = readBack(text);
    expect(message).toBe(shown(text));
    expect(name).toBe(shown(text));
    expect(message).not.toMatch(/[\r\n]/);
  });

  it('are made visible where it cannot', () => {
    expect(readBack('a\u0001b\ud800c\uffff').message).toBe('a\\u0001b\\ud800c\\uffff');
  });
});

function readBack(text: string) {
  using document = XmlDocument.fromString(rendered(junit, { results: [failing(text)] }));
  return {
    message: document.get('//failure/@message')?.content,
    name: document.get('//testcase/@name')?.content,
  };
}

function failing(text: string): Result {
  const all = {
    message: text,
    location: text,
    expected: text,
    actual: text,
    url: text,
    curl: text,
    disputed: text,
  };
  return result({ verdict: 'fail', variant: text, check: text, reason: text, findings: [finding(all)] });
}

function everywhere(text: string): string {
  const target = { url: text, versions: [text], embedded: false };
  const results = VERDICTS.map((verdict) => ({
    ...failing(text),
    verdict,
    operation: text,
    area: text,
    requirement: text,
  }));
  return rendered(junit, { target, results }, {});
}

function wellFormed(xml: string): void {
  XmlDocument.fromString(xml).dispose();
}

const LISTS = [
  'testsuite',
  'testcase',
  'property',
  'properties',
  'failure',
  'error',
  'skipped',
  'system-out',
];
const PARSER = new XMLParser({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  parseAttributeValue: false,
  parseTagValue: false,
  alwaysCreateTextNode: true,
  isArray: (name) => LISTS.includes(name),
});

function parse(xml: string): Element {
  wellFormed(xml);
  return PARSER.parse(xml).testsuites as Element;
}

function testcases(results: readonly Result[], options: ReportOptions = {}): readonly Element[] {
  const root = parse(rendered(junit, { results }, options));
  return elements(root.testsuite).flatMap(({ testcase }) => elements(testcase));
}

function elements(value: Element[string]): readonly Element[] {
  return typeof value === 'object' ? value : [];
}

function countsOf(element: Element) {
  const { '@tests': tests, '@failures': failures, '@errors': errors, '@skipped': skipped } = element;
  return { tests, failures, errors, skipped };
}
