import type { RestoreSessionRecord } from './jobs.js';
import type { BackupsEstate } from './model.js';
import type { Random } from './random.js';
import { compactName, microseconds, milliseconds } from './times.js';

const MINUTE = 60_000;
const DAY = Date.UTC(2026, 5, 17);

type Plan = Pick<RestoreSessionRecord, 'type' | 'state' | 'result' | 'progress'> & {
  readonly vm: string;
  /** Minutes after midnight. */
  readonly at: number;
};

const PLANS: readonly Plan[] = [
  { vm: 'web01', type: 'FileLevelRestore', at: 552, state: 'Stopped', result: 'Success', progress: 100 },
  { vm: 'app <blue>', type: 'RestoreVm', at: 571, state: 'Working', result: 'None', progress: 40 },
  { vm: 'köln-fs1', type: 'RestoreVm', at: 575, state: 'Stopped', result: 'Failed', progress: 12 },
];

/** Restores of the newest point of some machines. */
export function restores(estate: BackupsEstate, rng: Random): RestoreSessionRecord[] {
  return PLANS.flatMap(({ vm, at, ...plan }) => {
    const point = estate.vmRestorePoints
      .filter((p) => p.vmName === vm)
      .toSorted((a, b) => Date.parse(b.created) - Date.parse(a.created))[0];
    const whole = estate.restorePoints.find((p) => p.id === point?.restorePoint);
    const backup = estate.backups.find((b) => b.id === whole?.backup);
    if (point === undefined || backup === undefined) return [];
    const precise = /\.\d{6}Z$/.test(point.created);
    const stamp = (time: number): string =>
      precise ? microseconds(time, rng.between(0, 999)) : milliseconds(time);
    const start = DAY + at * MINUTE + rng.between(0, 59_999);
    const created = stamp(start);
    const label = plan.type === 'FileLevelRestore' ? `FLR_[${vm}]` : vm;
    return [
      {
        id: rng.guid(),
        name: `${label}@${compactName(created)}`,
        backupServer: backup.backupServer,
        created,
        ...(plan.state === 'Stopped' ? { ended: stamp(start + rng.between(2, 9) * MINUTE) } : {}),
        ...plan,
        vmName: vm,
        vmRef: point.hierarchyObjRef,
        vmRestorePoint: point.id,
      },
    ];
  });
}
