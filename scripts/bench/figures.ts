/** Figures of a run, what each may be at most, and where they are written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownMock, recheckOf, recorded, suite } from './processes.js';
import { type Compared, compare } from './run.js';
import { firstRequest } from './start.js';

const REPORTS = fileURLToPath(new URL('../../reports', import.meta.url));

/** A figure, and what it is to be at most. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: '×' | 'ms' | 's' | 'MiB' | 'requests';
  readonly most?: number;
}

/** Restore points of the estates that a run is to grow with no faster than n log n. */
const SIZES = [100, 1000, 10_000, 100_000];

/** Everything there is to say; takes some ten minutes. */
export async function allFigures(): Promise<Figure[]> {
  const plain = await compare({ name: 'default estate', times: 3 });
  const late = await compare({ name: '40 ms of latency', mock: ['--latency', '40'] });
  const full = await compare({
    name: 'full depth, 1,000 restore points',
    mock: ['--estate', '1000'],
    run: ['--depth', 'full'],
  });
  return [
    ...overhead(plain, 2.5),
    { name: 'memory of a run, default estate', value: plain.peakMiB, unit: 'MiB', most: 250 },
    ...overhead(late, 1.05),
    {
      name: `memory of ${full.requests} requests against that of ${plain.requests}`,
      value: full.peakMiB / plain.peakMiB,
      unit: '×',
      most: 1.3,
    },
    {
      name: 'judging a recording again against its requests bare',
      value: (await judgeOnly()) / plain.bareMs,
      unit: '×',
    },
    { name: 'start to first request', value: await firstRequest(), unit: 'ms', most: 250 },
    ...(await growth()),
  ];
}

/**
 * What CI holds a change to: a part of the API that is read in seconds. Of so few requests the start is the greater part. Processor
 * times alone, since the machine may be busy; a change that makes a run half as expensive again is found out.
 */
export async function guardFigures(): Promise<Figure[]> {
  const areas = ['infrastructure', 'jobs', 'backups'].flatMap((area) => ['--include', area]);
  const some = await compare({
    name: 'a part of the default estate',
    run: [...areas, '--min-observed', '0'],
  });
  return [
    {
      name: `processor time of a run against that of its ${some.requests} GETs bare, a part of the default estate`,
      value: some.cpuRatio,
      unit: '×',
      most: GUARD.ratio,
    },
    { name: 'memory', value: some.peakMiB, unit: 'MiB', most: GUARD.megabytes },
  ];
}

/** A third above what was measured when this was written. */
const GUARD = { ratio: 10.5, megabytes: 235 };

function overhead({ name, requests, ratio, runMs }: Compared, most: number): Figure[] {
  return [
    { name: `a run against its ${requests} GETs bare, ${name}`, value: ratio, unit: '×', most },
    { name: `the run, ${name}`, value: runMs / 1000, unit: 's' },
  ];
}

/** Milliseconds that a recording takes to be judged again. */
async function judgeOnly(): Promise<number> {
  await using mock = await ownMock();
  return (await recheckOf(await recorded(mock))).ms;
}

/** Read-only runs of larger and larger estates. */
async function growth(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const taken: number[] = [];
  for (const size of SIZES) {
    await using mock = await ownMock('--estate', String(size));
    const { ms, peakMiB } = await suite(mock, ['--min-observed', '0']);
    taken.push(ms);
    const isLarge = size === SIZES.at(-1);
    figures.push(
      {
        name: `a run of ${size} restore points`,
        value: ms / 1000,
        unit: 's',
        ...(isLarge ? { most: 90 } : {}),
      },
      {
        name: `memory of ${size} restore points`,
        value: peakMiB,
        unit: 'MiB',
        ...(isLarge ? { most: 700 } : {}),
      },
    );
  }
  for (const [i, size] of SIZES.entries()) {
    const [before, smaller] = [taken[i - 1], SIZES[i - 1]];
    if (before === undefined || smaller === undefined) continue;
    const most = (size * Math.log(size)) / (smaller * Math.log(smaller));
    const value = (taken[i] ?? Number.NaN) / before;
    figures.push({ name: `time of ${size} against ${smaller} restore points`, value, unit: '×', most });
  }
  return figures;
}

/** Writes the figures to reports/bench.json and reports/bench.md, and prints them. */
export function tell(figures: readonly Figure[]): void {
  const rows = figures.map(({ name, value, unit, most }) => {
    const shown = `${value.toFixed(unit === '×' ? 2 : unit === 's' ? 1 : 0)} ${unit}`;
    return `| ${name} | ${shown} | ${most === undefined ? '' : `${Number(most.toFixed(2))} ${unit}`} | ${isMet({ value, most }) ? '' : 'missed'} |`;
  });
  const table = ['| figure | | at most | |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(path.join(REPORTS, 'bench.json'), `${JSON.stringify(figures, undefined, 2)}\n`);
  writeFileSync(path.join(REPORTS, 'bench.md'), table);
  console.log(table);
}

/** Whether a figure is what it is to be. */
export function isMet({
  value,
  most,
}: {
  readonly value: number;
  readonly most?: number | undefined;
}): boolean {
  return most === undefined || value <= most;
}
