import { InvalidArgumentError, Option } from 'commander';
import {
  ABSENT_AREAS,
  type AbsentArea,
  ACTIVITIES,
  type Activity,
  VERSIONS,
  type Version,
} from '../mock/choices.js';
import type { MockOptions } from '../mock/options.js';

/** What the built-in mock is like; the same for `mock` and for `run` without a target. */
export interface LikenessFlags {
  readonly profile?: `${Version}`;
  readonly without?: readonly AbsentArea[];
  readonly slips?: boolean;
  readonly sql?: 'mssql' | 'postgres';
  readonly activity?: Activity;
  /** Where its clock starts. */
  readonly now?: Date;
}

/** `--profile` of the mock. */
export function profileOption(): Option {
  return new Option(
    '--profile <version>',
    'version whose ways the built-in mock takes on (default: 12)',
  ).choices(VERSIONS.map(String));
}

/** `--sql` of the mock. */
export function sqlOption(): Option {
  return new Option('--sql <database>', 'database that its times and names are as exact as').choices([
    'mssql',
    'postgres',
  ]);
}

/** `--activity` of the mock. */
export function activityOption(without: string): Option {
  return new Option(
    '--activity <level>',
    `how much happens in the mock by itself, as jobs run and points come and go (default: ${without})`,
  ).choices(ACTIVITIES);
}

/** `--slips` of the mock. */
export function slipsOption(): Option {
  return new Option('--slips', 'let the mock get wrong what genuine servers of its version do');
}

/** `--without` of the mock. */
export function withoutOption(): Option {
  return new Option(
    '--without <areas>',
    `areas that the mock does without, separated by commas: ${ABSENT_AREAS.join(', ')}`,
  ).argParser((value) => {
    const areas = value.split(',').map((area) => area.trim().toLowerCase());
    const unknown = areas.find((area) => !ABSENT_AREAS.some((known) => known === area));
    if (unknown !== undefined)
      throw new InvalidArgumentError(`There is no area "${unknown}". Areas: ${ABSENT_AREAS.join(', ')}.`);
    return areas;
  });
}

/** `--now` of the mock. */
export function nowOption(): Option {
  return new Option(
    '--now <date>',
    "where the mock's clock starts, such as 2026-06-20 or 2026-06-20T12:00:00Z; its estate ends there",
  ).argParser((value) => {
    const date = new Date(value);
    if (!/^\d{4}-\d\d-\d\d/.test(value) || Number.isNaN(date.getTime()))
      throw new InvalidArgumentError('It must be a date, such as 2026-06-20 or 2026-06-20T12:00:00Z.');
    return date;
  });
}

/** The flags as options of the mock. */
export function likenessOf({
  profile,
  sql,
  activity,
  now,
  without,
  slips,
}: LikenessFlags): Pick<
  MockOptions,
  'slips' | 'profile' | 'sql' | 'activity' | 'now' | 'endsNow' | 'without'
> {
  const ahead = now === undefined ? 0 : now.getTime() - Date.now();
  return {
    ...(profile === undefined ? {} : { profile: Number(profile) as Version }),
    ...(sql === undefined ? {} : { sql }),
    ...(activity === undefined ? {} : { activity }),
    ...(without === undefined ? {} : { without }),
    ...(slips === undefined ? {} : { slips }),
    ...(now === undefined ? {} : { now: () => new Date(Date.now() + ahead), endsNow: true }),
  };
}

/** `--latency` of the mock; `+-` is for keyboards without `±`. */
export function latencyOption(): Option {
  return new Option(
    '--latency <ms[±ms]>',
    'milliseconds that each answer waits, e.g. 200 or 200±50 (or 200+-50): any from 150 to 250, by --seed',
  ).argParser((value) => {
    const [, ms, spread = '0'] = /^(\d{1,15})(?:(?:±|\+-)(\d{1,15}))?$/.exec(value) ?? [];
    if (ms === undefined)
      throw new InvalidArgumentError('It must be whole milliseconds, such as 200, or 200±50 (200+-50).');
    return { ms: Number(ms), spread: Number(spread) };
  });
}

/** More than anybody waits, and less than timers of Node.js can count. */
const MOST_MINUTES = 7 * 24 * 60;

/** Minutes that a session may be idle: fractions are allowed. */
export function minutes(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= MOST_MINUTES))
    throw new InvalidArgumentError(`It must be a number above 0, such as 0.5, and ${MOST_MINUTES} at most.`);
  return number;
}
