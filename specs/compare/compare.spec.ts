import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/compare/changes.js';
import { compare } from '../../src/compare/compare.js';
import type { ReportFile } from '../../src/report/report-file.js';
import { answered, jobs, problem, report, type Said } from './report.js';

/** Changes as `severity kind subject`. */
function changes(before: ReportFile, after: ReportFile): string[] {
  const compared = compare(before, after);
  if ('incomparable' in compared) throw new Error(compared.incomparable.join(' '));
  return compared.changes.map(({ severity, kind, subject }) => `${severity} ${kind} ${subject}`);
}

const timed = (medianMs: number, requests = 9): Said => ({
  more: {
    operations: {
      observed: 1,
      contract: 349,
      chosen: 349,
      each: [
        {
          id: 'listJobs',
          area: 'jobs',
          verdict: 'pass',
          observed: true,
          totals: {},
          times: { requests, totalMs: medianMs, medianMs, p95Ms: medianMs, maxMs: medianMs },
        },
      ],
    },
  },
});

const TABLE: readonly [what: string, before: Said, after: Said, change: string][] = [
  [
    'an operation that is gone',
    { answers: { listJobs: [answered(200)] } },
    { answers: { listJobs: [answered(404)] } },
    'breaking operation-gone listJobs',
  ],
  [
    'an operation that is there',
    { answers: { listJobs: [answered(404)] } },
    { answers: { listJobs: [answered(200)] } },
    'additive operation-appeared listJobs',
  ],
  [
    'an operation that is refused',
    { answers: { listJobs: [answered(200)] } },
    { answers: { listJobs: [answered(403)] } },
    'breaking operation-refused listJobs',
  ],
  [
    'an operation that is allowed',
    { answers: { listJobs: [answered(403)] } },
    { answers: { listJobs: [answered(200)] } },
    'additive operation-allowed listJobs',
  ],
  [
    'another status',
    { answers: { logon: [answered(201)] } },
    { answers: { logon: [answered(415)] } },
    'breaking status-changed logon',
  ],
  [
    'another refusal',
    { answers: { getJob: [answered(404)] } },
    { answers: { getJob: [answered(500)] } },
    'risky error-status-changed getJob',
  ],
  [
    'another media type',
    { answers: { listJobs: [answered(200)] } },
    { answers: { listJobs: [{ ...answered(200), media: ['text/xml'] }] } },
    'breaking media-type-changed listJobs',
  ],
  [
    'another root',
    { answers: { listJobs: [{ ...answered(200), roots: ['Jobs'] }] } },
    { answers: { listJobs: [{ ...answered(200), roots: ['JobList'] }] } },
    'breaking root-changed listJobs',
  ],
  [
    'other names',
    { dialects: { pascal: 9 } },
    { dialects: { camel: 9 } },
    'breaking names-changed names of JSON members',
  ],
  [
    'a member that is gone',
    { types: [jobs({ Name: 10, Note: 10 })] },
    { types: [jobs({ Name: 10 })] },
    'breaking member-gone Job Note',
  ],
  [
    'a member that is new',
    { types: [jobs({ Name: 10 })] },
    { types: [jobs({ Name: 10, Note: 10 })] },
    'additive member-appeared Job Note',
  ],
  [
    'a member of another kind',
    { types: [jobs({ Size: ['number'] })] },
    { types: [jobs({ Size: ['text'] })] },
    'breaking member-retyped Job Size',
  ],
  [
    'a member that is null',
    { types: [jobs({ Size: ['number'] })] },
    { types: [jobs({ Size: ['null'] })] },
    'risky member-null Job Size',
  ],
  [
    'a value that tells of the server',
    { types: [{ ...jobs({}), members: { Port: { count: 10, kinds: ['number'], values: ['9392'] } } }] },
    { types: [{ ...jobs({}), members: { Port: { count: 10, kinds: ['number'], values: ['443'] } } }] },
    'risky value-changed Job Port',
  ],
  [
    'a link that is gone',
    { types: [jobs({ 'Links[Up X]': 10 })] },
    { types: [jobs({})] },
    'breaking link-gone Job Links[Up X]',
  ],
  [
    'a link that is new',
    { types: [jobs({})] },
    { types: [jobs({ 'Links[Up X]': 10 })] },
    'additive link-appeared Job Links[Up X]',
  ],
  [
    'an action that is gone',
    { types: [jobs({ 'Links[Start action=start]': 10 })] },
    { types: [jobs({})] },
    'breaking action-gone Job Links[Start action=start]',
  ],
  [
    'an action that is new',
    { types: [jobs({})] },
    { types: [jobs({ 'Links[Start action=start]': 10 })] },
    'additive action-appeared Job Links[Start action=start]',
  ],
  [
    'a version that is gone',
    { versions: ['v1_6', 'v1_7'] },
    { versions: ['v1_7'] },
    'breaking version-gone v1_6',
  ],
  [
    'a version that is new',
    { versions: ['v1_6'] },
    { versions: ['v1_6', 'v1_7'] },
    'additive version-appeared v1_7',
  ],
  ['a new problem', {}, { problems: [problem('values-1', 'fail')] }, 'breaking problem-new values-1'],
  [
    'a warning that is a problem now',
    { problems: [problem('values-1', 'warn')] },
    { problems: [problem('values-1', 'fail')] },
    'breaking problem-new values-1',
  ],
  ['a new warning', {}, { problems: [problem('additions-1', 'warn')] }, 'risky warning-new additions-1'],
  ['a problem that is gone', { problems: [problem('values-1', 'fail')] }, {}, 'fixed problem-gone values-1'],
  ['an operation that takes longer', timed(100), timed(900), 'noted slower listJobs'],
];

describe('what compare tells', () => {
  it.each(TABLE)('is %s', (_, before, after, change) => {
    expect(changes(report(before), report(after))).toEqual([change]);
  });

  it('has a case in this table for every kind', () => {
    const told = new Set(TABLE.map(([, , , change]) => change.split(' ')[1]));
    expect([...told].sort()).toEqual(Object.keys(KINDS).sort());
  });

  it('is one change, wherever it shows', () => {
    const compared = compare(
      report({ types: [jobs({ Note: 10 }), jobs({ Note: 10 }, 10, 'xml')] }),
      report({ types: [jobs({}), jobs({}, 10, 'xml')] }),
    );
    expect(compared).toMatchObject({ changes: [{ kind: 'member-gone', where: ['json', 'xml'] }] });
  });

  it('has ids that do not depend on how many instances there are', () => {
    const ids = [10, 20].map((count) => {
      const compared = compare(
        report({ types: [jobs({ Note: count }, count)] }),
        report({ types: [jobs({}, count)] }),
      );
      return 'changes' in compared ? compared.changes[0]?.id : undefined;
    });
    expect(ids[0]).toBeDefined();
    expect(ids[0]).toBe(ids[1]);
  });

  it('has ids of its own for each status', () => {
    const ids = [415, 500].map((status) => {
      const compared = compare(
        report({ answers: { logon: [answered(201)] } }),
        report({ answers: { logon: [answered(status)] } }),
      );
      return 'changes' in compared ? compared.changes[0]?.id : undefined;
    });
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('has the severities that the user gives, by kind or by change', () => {
    const [before, after] = [report({ types: [jobs({ Note: 10 })] }), report({ types: [jobs({})] })];
    expect(compare(before, after, { 'member-gone': 'noted' })).toMatchObject({
      changes: [{ severity: 'noted' }],
    });
    const compared = compare(before, after);
    const id = 'changes' in compared ? (compared.changes[0]?.id ?? '') : '';
    expect(compare(before, after, { [id]: 'risky', 'member-gone': 'noted' })).toMatchObject({
      changes: [{ severity: 'risky' }],
    });
  });
});

describe('what is in a target is no change', () => {
  const SAME: readonly [what: string, before: Said, after: Said][] = [
    ['a type that has no instance any more', { types: [jobs({ Note: 10 })] }, {}],
    ['a member that only some had', { types: [jobs({ Note: 4 })] }, { types: [jobs({})] }],
    ['a member of few instances', { types: [jobs({ Note: 4 }, 4)] }, { types: [jobs({}, 10)] }],
    [
      'what stands in a member that is not there',
      { types: [jobs({ Info: 4, 'Info/Name': 10 })] },
      { types: [jobs({})] },
    ],
    [
      'a value where there was null in some',
      { types: [jobs({ Size: ['null', 'number'] })] },
      { types: [jobs({ Size: ['null'] })] },
    ],
    ['a variant that was not asked', { answers: { getJob: [answered(200)] } }, {}],
    [
      'one more of several statuses',
      { answers: { getJob: [answered(200, 404)] } },
      { answers: { getJob: [answered(200)] } },
    ],
    [
      'a problem of an operation that was not looked at',
      {},
      { problems: [problem('values-1', 'fail', 'getCdpPolicy')] },
    ],
    ['a little more time', timed(100), timed(500)],
    ['a single slow request', timed(100, 1), timed(900, 1)],
  ];
  it.each(SAME)('%s', (_, before, after) => {
    expect(changes(report(before), report(after))).toEqual([]);
  });
});

describe('runs are not comparable', () => {
  const asked = (more: Partial<NonNullable<ReportFile['run']>>): Said => ({
    more: {
      run: {
        readOnly: true,
        writes: false,
        actions: false,
        account: 'administrator',
        apiVersion: 'latest',
        include: [],
        exclude: [],
        checks: [],
        strict: false,
        minObserved: '10%',
        shell: [],
        ...more,
      },
    },
  });
  const REFUSED: readonly [what: string, before: Said, after: Said, why: RegExp][] = [
    [
      'where one was interrupted',
      {},
      { more: { outcome: { conclusive: false, interrupted: true, exit: 4 } } },
      /after is not conclusive: it was interrupted/,
    ],
    [
      'where one saw too little',
      { more: { outcome: { conclusive: false, interrupted: false, exit: 4, reason: 'Too little.' } } },
      {},
      /before is not conclusive: Too little/,
    ],
    [
      'where one saw nothing',
      {},
      { more: { totals: { ...report().totals, pass: 0 } } },
      /nothing that holds/,
    ],
    ['at other depths', {}, { more: { depth: 'quick' } }, /--depth/],
    ['with other selections', asked({}), asked({ include: ['jobs'] }), /--include/],
    [
      'with other accounts',
      asked({}),
      asked({ account: 'portal' }),
      /other accounts: administrator and portal/,
    ],
    ['with other permissions', asked({}), asked({ writes: true }), /--allow-writes/],
    ['where one does not say what was asked for', {}, asked({}), /Only one/],
    ['by other editions', {}, { more: { contract: { edition: '12', apiVersion: 'v1_7' } } }, /editions/],
  ];
  it.each(REFUSED)('%s', (_, before, after, why) => {
    const compared = compare(report(before), report(after));
    expect(compared).not.toHaveProperty('changes');
    expect('incomparable' in compared && compared.incomparable.join('\n')).toMatch(why);
  });
});
