import type { Schemas } from '../../resource/schema.js';
import { uid } from '../../resource/site.js';
import type { DayName, JobType, ScheduleRecord } from './records.js';

const DAYS: readonly DayName[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

export const MONTHS: readonly Schemas['Month'][] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A time of the day as genuine servers write it: alone in XML, on some day in JSON. */
class TimeOfDay {
  readonly #zone: string;

  /** @param offset hours ahead of UTC */
  constructor(
    private readonly time: string,
    offset: number,
  ) {
    this.#zone = `${offset < 0 ? '-' : '+'}${String(Math.abs(offset)).padStart(2, '0')}:00`;
  }

  toString(): string {
    return `${this.time}.0000000${this.#zone}`;
  }

  toJSON(): string {
    return `2020-02-04T${this.time}${this.#zone}`;
  }
}

/** When a job runs (documentation: jobscheduleoptions); immediate copies only say when they may transfer data. */
export function scheduleOptions(schedule: ScheduleRecord, type?: JobType): Schemas['JobScheduleOptions'] {
  if (type !== 'ImmediateBackupCopy') return { Standart: standard(schedule) };
  return { ImmediateCopyMode: { OptionsContinuous: { Schedule: hours(schedule.blocked), Enabled: true } } };
}

/** Every way to run a job is there, one of them enabled; the others have the defaults of the console. */
function standard(schedule: ScheduleRecord): Schemas['StandardSchedule'] {
  const { kind, time, offset, days, retries, after, blocked } = schedule;
  const clock = {
    Time: new TimeOfDay(time, offset) as unknown as string,
    TimeOffsetUtc: offset,
  };
  return {
    RetryOptions: { RetryTimes: Math.max(retries, 1), RetryTimeout: 10, RetrySpecified: retries > 0 },
    WaitForBackupCompletion: true,
    BackupCompetitionWaitingPeriodMin: 180,
    OptionsDaily: {
      Kind: days.length === DAYS.length ? 'Everyday' : 'SelectedDays',
      Days: [...days],
      ...clock,
      Enabled: kind === 'daily',
    },
    OptionsMonthly: {
      ...clock,
      DayNumberInMonth: 'Fourth',
      DayOfWeek: 'Saturday',
      Months: [...MONTHS],
      DayOfMonth: 1,
      Enabled: false,
    },
    OptionsPeriodically: { Kind: 'Hours', FullPeriod: 1, Schedule: hours(), Enabled: false },
    OptionsContinuous: { Schedule: hours(), Enabled: kind === 'continuous' },
    OptionsBackupWindow: { TimePeriods: hours(blocked), Enabled: blocked !== undefined },
    OptionsDaisyChaining: {
      PreviousJobUid: after === undefined ? '' : uid('Job', after),
      Enabled: kind === 'chained',
    },
  };
}

/** A 1 for each hour of the week, a 0 for the blocked ones of working days. */
function hours(blocked?: ScheduleRecord['blocked']): Schemas['TimePeriods'] {
  const open = (day: DayName, hour: number): boolean =>
    blocked === undefined ||
    day === 'Sunday' ||
    day === 'Saturday' ||
    hour < blocked.from ||
    hour >= blocked.to;
  return {
    Days: DAYS.map((day) => ({
      Name: day,
      Value: Array.from({ length: 24 }, (_, hour) => (open(day, hour) ? 1 : 0)).join(','),
    })),
  };
}
