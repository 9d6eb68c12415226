import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadContract } from '../../src/contract/load.js';
import { type FaultSummary, startMock } from '../../src/mock/index.js';
import type { ReportFile } from '../../src/report/report-file.js';
import { em, reportsDir } from '../cli/console.js';

/** What these checks look at besides: where links lead, and the logon of the other account. */
const BESIDE: ReadonlyMap<string, 'area' | 'logon'> = new Map([
  ['links-resolve', 'area'],
  ['forbidden-refused', 'logon'],
]);

/** What is written to see the faults of writes, and what it is looked at with. */
const WRITTEN = [
  ...['listBackupServers', 'getBackupServer', 'listRoles', 'listHierarchyRoots', 'createCredentials'],
  ...['createPassword', 'createAccount', 'createCloudHardwarePlan', 'createCloudTenant'],
];

const JSON_IN = (out: string): string[] => ['--out', out, '--reporters', 'json'];

/** The report of a run of what the faults touch, at a mock that has some. */
async function readAt(faults: readonly FaultSummary[], seeded: readonly string[]): Promise<string> {
  await using mock = await startMock({
    http: true,
    seed: 1,
    faults: seeded,
    accounts: [{ username: 'operator', role: 'Restore Operator' }],
  });
  const out = reportsDir();
  const second = ['--restore-operator-username', 'operator', '--restore-operator-password-env', 'SECOND'];
  const where = ['--target', mock.url, '--username', mock.username, ...second, ...JSON_IN(out)];
  const env = { EM_PASSWORD: mock.password, SECOND: mock.accounts[0]?.password ?? '' };
  await em(['run', ...where, ...including(faults.flatMap(touchedBy))], { env });
  return out;
}

/** The same of a run that writes, at the mock that it starts. */
async function writtenAt(_: readonly FaultSummary[], seeded: readonly string[]): Promise<string> {
  const out = reportsDir();
  await em([
    'run',
    '--mock',
    ...including(WRITTEN),
    ...seeded.flatMap((id) => ['--fault', id]),
    ...JSON_IN(out),
  ]);
  return out;
}

function including(names: readonly string[]): string[] {
  return [...new Set(names)].flatMap((name) => ['--include', name]);
}

function touchedBy({ breaks }: FaultSummary): string[] {
  const { id, area } = loadContract().operation(breaks.operation);
  const beside = BESIDE.get(breaks.checks[0] ?? '');
  return area === 'logon' || beside === 'area' ? [area] : [id, ...(beside ? [beside] : [])];
}

/** Faults of those that `compare` does not tell of, where the run before was of a mock without and the one after of a mock with. */
export async function untold(faults: readonly FaultSummary[], writes = false): Promise<string[]> {
  const read = writes ? writtenAt : readAt;
  const seeded = faults.map(({ id }) => id);
  const [before, after] = [await read(faults, []), await read(faults, seeded)].map((out) =>
    path.join(out, 'report.json'),
  ) as [string, string];
  const { out } = await em(['compare', '--format', 'json', before, after]);
  const { changes } = JSON.parse(out) as { changes: { kind: string; subject: string }[] };
  const { problems } = JSON.parse(readFileSync(after, 'utf8')) as ReportFile;
  const told = problems.filter(({ id }) =>
    changes.some(({ kind, subject }) => subject === id && /^(?:problem|warning)-new$/.test(kind)),
  );
  return faults
    .filter(
      ({ breaks }) =>
        !told.some(
          ({ checks, operations }) =>
            operations.includes(breaks.operation) && checks.some((check) => breaks.checks.includes(check)),
        ),
    )
    .map(({ id }) => id);
}
