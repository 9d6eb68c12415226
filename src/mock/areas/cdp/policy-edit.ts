import { badRequest } from '../../errors.js';
import type { BodySpec, Rule } from '../../requests/request.js';
import type { Schemas } from '../../resource/schema.js';
import { CDP_POLICY_REQUEST } from './layouts.js';
import { CDP_DAYS } from './policy.js';
import type { CdpPolicyRecord, CdpScheduleRecord, CdpTimeRecord } from './records.js';

const BOOLEAN: Rule = { type: 'boolean' };
const COUNT: Rule = { type: 'integer', range: [0, 1_000_000] };

/** 24 values a day of two possible ones. */
function week(values: string): Rule {
  return {
    members: {
      Name: { required: true, values: CDP_DAYS },
      Value: { required: true, pattern: new RegExp(`^[${values}](,[${values}]){23}$`) },
    },
  };
}

const THRESHOLD: Rule = {
  members: { Enabled: BOOLEAN, RPOThresholdSeconds: COUNT, RPOThresholdMinutes: COUNT },
};

const SCHEDULE: Rule = {
  members: {
    RecoveryPointObjectiveSeconds: COUNT,
    RecoveryPointObjectiveMinutes: COUNT,
    RPOSchedule: { members: { Enabled: BOOLEAN, TimePeriods: week('01') } },
    RPOReporting: { members: { Enabled: BOOLEAN, MarkAsWarning: THRESHOLD, MarkAsFailed: THRESHOLD } },
    ShortTermRetentionMinutes: COUNT,
    ShortTermRetentionHours: COUNT,
    LongTermRetentionHours: COUNT,
    LongTermRetentionKeepDays: COUNT,
    LongTermRetentionSchedule: {
      members: { Enabled: BOOLEAN, TimePeriods: week('12'), Schedule: week('12') },
    },
  },
};

/** Documentation: put_cdppolicies_id; all of the policy, or only what is to change. */
export const EDIT_CDP_POLICY: BodySpec<Schemas['CdpPolicyEdit']> = {
  root: 'CdpPolicy',
  layout: CDP_POLICY_REQUEST,
  rules: {
    ScheduleConfigured: BOOLEAN,
    ScheduleEnabled: BOOLEAN,
    NextRun: { type: 'dateTime', pattern: /Z$/ },
    PolicyScheduleOptions: { members: { CdpReplica: SCHEDULE } },
  },
};

/** What a policy is made of that nothing was said of. */
const DEFAULTS: CdpScheduleRecord = {
  objective: { seconds: 15, minutes: 0 },
  shortTermMinutes: 0,
  shortTermHours: 4,
  longTermHours: 8,
  longTermDays: 7,
};

/** An edited policy, and whether it is to run. */
export interface EditedPolicy {
  readonly policy: Omit<CdpPolicyRecord, 'enabled'>;
  readonly enabled: boolean;
}

/**
 * The policy with what the body says of it; its name, platform and machines cannot be changed this way.
 *
 * @throws ApiError 400 where a policy is to run without a schedule, or with one that means nothing
 */
export function editedPolicy(policy: CdpPolicyRecord, body: Schemas['CdpPolicyEdit']): EditedPolicy {
  const options = body.PolicyScheduleOptions?.CdpReplica;
  const configured = body.ScheduleConfigured ?? (policy.schedule !== undefined || options !== undefined);
  const enabled = body.ScheduleEnabled ?? (policy.enabled && configured);
  const schedule = configured ? scheduleOf(policy.schedule, options) : undefined;
  if (enabled && schedule === undefined) {
    throw badRequest('ScheduleEnabled needs a schedule: send PolicyScheduleOptions as well.');
  }
  const { schedule: _schedule, nextRun: _nextRun, enabled: _enabled, ...rest } = policy;
  const nextRun = body.NextRun ?? policy.nextRun;
  return {
    policy: {
      ...rest,
      description: body.Description ?? policy.description,
      ...(schedule === undefined ? {} : { schedule }),
      ...(schedule === undefined || nextRun === undefined ? {} : { nextRun }),
    },
    enabled,
  };
}

function scheduleOf(
  old: CdpScheduleRecord | undefined,
  options: Schemas['CdpReplicaScheduleOptions'] | undefined,
): CdpScheduleRecord | undefined {
  if (options === undefined) return old;
  const before = old ?? DEFAULTS;
  const objective = {
    seconds: options.RecoveryPointObjectiveSeconds ?? before.objective.seconds,
    minutes: options.RecoveryPointObjectiveMinutes ?? before.objective.minutes,
  };
  if (objective.seconds + objective.minutes === 0) {
    throw badRequest('The recovery point objective must be longer than no time at all.');
  }
  const { RPOSchedule, RPOReporting, LongTermRetentionSchedule: longTerm } = options;
  const hours = weekOf(before.hours, RPOSchedule?.TimePeriods, RPOSchedule?.Enabled);
  const pointHours = weekOf(
    before.pointHours,
    longTerm?.TimePeriods ?? longTerm?.Schedule,
    longTerm?.Enabled,
  );
  const warnAfter = thresholdOf(before.warnAfter, RPOReporting?.MarkAsWarning, RPOReporting?.Enabled);
  const failAfter = thresholdOf(before.failAfter, RPOReporting?.MarkAsFailed, RPOReporting?.Enabled);
  return {
    objective,
    ...(hours === undefined ? {} : { hours }),
    ...(warnAfter === undefined ? {} : { warnAfter }),
    ...(failAfter === undefined ? {} : { failAfter }),
    shortTermMinutes: options.ShortTermRetentionMinutes ?? before.shortTermMinutes,
    shortTermHours: options.ShortTermRetentionHours ?? before.shortTermHours,
    longTermHours: options.LongTermRetentionHours ?? before.longTermHours,
    longTermDays: options.LongTermRetentionKeepDays ?? before.longTermDays,
    ...(pointHours === undefined ? {} : { pointHours }),
  };
}

const EVERY_HOUR = Array(24).fill(1).join(',');

/** Days that are not named stay as they are; Enabled may be left out, as the page's own example does. */
function weekOf(
  before: readonly string[] | undefined,
  periods: Schemas['CdpTimePeriods'] | undefined,
  enabled: boolean | undefined,
): readonly string[] | undefined {
  if (enabled === false) return undefined;
  if (periods?.Days === undefined) return enabled === undefined ? before : (before ?? EVERY_DAY);
  const named = new Map(periods.Days.map((day) => [day.Name, day.Value]));
  return CDP_DAYS.map((day, i) => named.get(day) ?? before?.[i] ?? EVERY_HOUR);
}

const EVERY_DAY: readonly string[] = CDP_DAYS.map(() => EVERY_HOUR);

function thresholdOf(
  before: CdpTimeRecord | undefined,
  threshold: Schemas['CdpRpoThreshold'] | undefined,
  reporting: boolean | undefined,
): CdpTimeRecord | undefined {
  if (reporting === false) return undefined;
  if (threshold === undefined) return before;
  const enabled = threshold.Enabled ?? before !== undefined;
  if (!enabled) return undefined;
  return {
    seconds: threshold.RPOThresholdSeconds ?? before?.seconds ?? 0,
    minutes: threshold.RPOThresholdMinutes ?? before?.minutes ?? 0,
  };
}
