import { loadContract } from '../../src/contract/load.js';
import { run } from '../../src/engine/run.js';
import { type FaultSummary, listFaults, startMock } from '../../src/mock/index.js';

const CONTRACT = loadContract();

/** Faults that a run can see that does not write. */
export const READ_FAULTS: readonly FaultSummary[] = listFaults().filter((fault) => !fault.inWrites);

type Complaints = Awaited<ReturnType<typeof complaints>>;

let before: Promise<Complaints> | undefined;

/** A quick run of the default estate without any fault. */
export function undisturbed(): Promise<Complaints> {
  before ??= complaints([]);
  return before;
}

/** Which of the faults a quick run of the default estate finds: at the operation and by a check that they break. */
export async function foundBy(faults: readonly FaultSummary[]): Promise<string[]> {
  const { red: usual } = await undisturbed();
  const { red } = await complaints(faults);
  const isRed = (key: string): boolean => red.has(key) && !usual.has(key);
  return faults
    .filter(({ breaks }) => breaks.checks.some((check) => isRed(`${breaks.operation} ${check}`)))
    .map(({ id }) => id);
}

/** What a quick run complains of, and how many requests it takes. */
async function complaints(
  faults: readonly FaultSummary[],
): Promise<{ readonly red: ReadonlySet<string>; readonly requests: number; readonly observed: number }> {
  await using mock = await startMock({
    http: true,
    seed: 1,
    faults: faults.map(({ id }) => id),
    accounts: [{ username: 'operator', role: 'Restore Operator' }],
  });
  const { username, password, accounts } = mock;
  const [restoreOperator] = accounts;
  const { results, exchanges, operations } = await run({
    target: mock.url,
    credentials: { username, password },
    depth: 'quick',
    ...(restoreOperator ? { restoreOperator } : {}),
  });
  const red = new Set(
    results
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
      .map(({ operation, check }) => `${operation} ${check}`),
  );
  return { red, requests: exchanges.length, observed: operations.observed };
}

/** Faults that one run can hold: each at an operation of its own; those of sessions each alone. */
export function groups(faults: readonly FaultSummary[]): FaultSummary[][] {
  const found: FaultSummary[][] = [];
  const isAlone = ({ breaks }: FaultSummary): boolean =>
    CONTRACT.operation(breaks.operation).area === 'logon';
  for (const fault of faults) {
    const free = found.find(
      (group) =>
        !isAlone(fault) &&
        !group.some((other) => isAlone(other) || other.breaks.operation === fault.breaks.operation),
    );
    if (free) free.push(fault);
    else found.push([fault]);
  }
  return found;
}
