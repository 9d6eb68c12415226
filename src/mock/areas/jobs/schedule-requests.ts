import { ApiError, badRequest } from '../../errors.js';
import type { Rule } from '../../requests/request.js';
import type { Schemas } from '../../resource/schema.js';
import type { DayName, JobRecord, ScheduleRecord } from './records.js';

const DAYS: readonly DayName[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

const FLAG: Rule = { type: 'boolean' };
/** A time of the day, which JSON has on some day. */
const TIME: Rule = { pattern: /^(?:\d{4}-\d{2}-\d{2}T)?\d{2}:\d{2}:\d{2}/ };

/** What values a schedule may have (documentation: jobscheduleoptions). */
export const SCHEDULE_RULES: Readonly<Record<string, Rule>> = {
  Standart: {
    members: {
      RetryOptions: {
        members: {
          RetryTimes: { type: 'integer', range: [0, 1000] },
          RetryTimeout: { type: 'integer' },
          RetrySpecified: FLAG,
          // As versions up to 10 call it in JSON.
          RetrySpecified1: FLAG,
        },
      },
      WaitForBackupCompletion: FLAG,
      BackupCompetitionWaitingPeriodMin: { type: 'integer' },
      OptionsDaily: {
        members: {
          Enabled: FLAG,
          Kind: { values: ['Everyday', 'WeekDays', 'SelectedDays'] },
          Days: { values: DAYS },
          Time: TIME,
          TimeOffsetUtc: { type: 'integer' },
        },
      },
      OptionsMonthly: {
        members: {
          Enabled: FLAG,
          Time: TIME,
          TimeOffsetUtc: { type: 'integer' },
          DayOfMonth: { type: 'integer' },
        },
      },
      OptionsPeriodically: { members: { Enabled: FLAG, FullPeriod: { type: 'integer' } } },
      OptionsContinuous: { members: { Enabled: FLAG } },
      OptionsBackupWindow: { members: { Enabled: FLAG } },
      OptionsDaisyChaining: { members: { Enabled: FLAG } },
    },
  },
};

const NONE: ScheduleRecord = { kind: 'daily', time: '22:00:00', offset: 0, days: DAYS, retries: 0 };

/**
 * The schedule of a job after a request; what the request leaves out is as before.
 *
 * @param jobOf the job of a UID
 * @throws ApiError 400 where a job would run after itself; 501 for what estates do not keep
 */
export function scheduleOf(
  options: Schemas['StandardSchedule'],
  { id, schedule = NONE }: JobRecord,
  jobOf: (uid: string) => JobRecord,
): ScheduleRecord {
  const { OptionsDaily: daily, OptionsContinuous, OptionsDaisyChaining: chain, RetryOptions } = options;
  if (options.OptionsMonthly?.Enabled === true || options.OptionsPeriodically?.Enabled === true) {
    throw new ApiError(501, 'The mock keeps no schedules by the month or by the hour.');
  }
  const after =
    chain?.Enabled === true && chain.PreviousJobUid !== undefined && chain.PreviousJobUid !== ''
      ? jobOf(chain.PreviousJobUid).id
      : schedule.after;
  if (after === id) throw badRequest('A job cannot run after itself.');
  const kind =
    chain?.Enabled === true
      ? 'chained'
      : OptionsContinuous?.Enabled === true
        ? 'continuous'
        : daily?.Enabled === true
          ? 'daily'
          : schedule.kind;
  const { after: _, ...before } = schedule;
  return {
    ...before,
    kind,
    ...(kind === 'chained' && after !== undefined ? { after } : {}),
    time: daily?.Time?.replace(/^.*T/, '').slice(0, 8) ?? schedule.time,
    offset: daily?.TimeOffsetUtc ?? schedule.offset,
    days: daysOf(daily, schedule.days),
    retries: [RetryOptions?.RetrySpecified, RetryOptions?.RetrySpecified1].includes(false)
      ? 0
      : (RetryOptions?.RetryTimes ?? schedule.retries),
  };
}

function daysOf(
  daily: Schemas['StandardSchedule']['OptionsDaily'],
  before: readonly DayName[],
): readonly DayName[] {
  switch (daily?.Kind) {
    case undefined:
      return daily?.Days ?? before;
    case 'Everyday':
      return DAYS;
    case 'WeekDays':
      return DAYS.slice(1, 6);
    default:
      return daily?.Days ?? before;
  }
}
