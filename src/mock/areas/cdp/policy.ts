import { flag, ID, NAME, SERVER, text, time } from '../../query/field.js';
import { kind, type World } from '../../resource/kind.js';
import { entityUp } from '../../resource/links.js';
import type { Schemas } from '../../resource/schema.js';
import type { Site } from '../../resource/site.js';
import { utc } from '../../resource/time.js';
import type { DayName } from '../jobs/records.js';
import type {
  CdpGuestRecord,
  CdpObjectRecord,
  CdpPolicyRecord,
  CdpScheduleRecord,
  CdpTimeRecord,
} from './records.js';

/** As schedules have them. */
export const CDP_DAYS: readonly DayName[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Documentation: get_cdppolicies, get_cdppolicies_id, get_query_cdppolicy. */
export const cdpPolicy = kind('CdpPolicy', {
  links: {
    reference: (record, to) => [to.up('BackupServer', record.backupServer), to.other],

    entity: (record, to) => {
      return [
        to.up('BackupServer', record.backupServer),
        to.other,
        to.edit,
        to.down('includes', 'ObjectInJobList'),
        to.down('includes', 'ObjectInJob', 'Create'),
        to.down('cdpReplicaSessions', 'CdpReplicaSessionReferenceList'),
        // The one that changes the state that the policy is in.
        record.enabled ? to.action('Disable') : to.action('Enable'),
      ];
    },
  },

  members: (record, { site }) => ({
    PolicyType: 'CdpReplica',
    Platform: record.platform,
    Description: record.description,
    ScheduleConfigured: record.schedule !== undefined,
    ScheduleEnabled: record.enabled,
    ...(record.nextRun === undefined ? {} : { NextRun: utc(record.nextRun) }),
    ...(record.schedule === undefined
      ? {}
      : { PolicyScheduleOptions: { CdpReplica: scheduleOptions(record.schedule) } }),
    CdpPolicyInfo: {
      CdpReplicaPolicyInfo: {
        Includes: { ObjectInJobs: record.includes.map((o) => inside(record, o, site)) },
        GuestProcessingOptions: guestOptions(record.guest),
      },
    },
  }),

  fields: {
    UID: ID,
    Name: NAME,
    Description: text('description'),
    NextRun: time('nextRun'),
    ScheduleConfigured: { type: 'boolean', value: (record) => record.schedule !== undefined },
    ScheduleEnabled: flag('enabled'),
    ...SERVER,
  },
});

/** Documentation: policyscheduleoptions. */
function scheduleOptions(schedule: CdpScheduleRecord): Schemas['CdpReplicaScheduleOptions'] {
  const { objective, warnAfter, failAfter } = schedule;
  return {
    RecoveryPointObjectiveSeconds: objective.seconds,
    RecoveryPointObjectiveMinutes: objective.minutes,
    RPOSchedule: { TimePeriods: week(schedule.hours), Enabled: schedule.hours !== undefined },
    RPOReporting: {
      MarkAsWarning: threshold(warnAfter),
      MarkAsFailed: threshold(failAfter),
      Enabled: warnAfter !== undefined || failAfter !== undefined,
    },
    ShortTermRetentionMinutes: schedule.shortTermMinutes,
    ShortTermRetentionHours: schedule.shortTermHours,
    LongTermRetentionHours: schedule.longTermHours,
    LongTermRetentionKeepDays: schedule.longTermDays,
    LongTermRetentionSchedule: {
      TimePeriods: week(schedule.pointHours),
      Enabled: schedule.pointHours !== undefined,
    },
  };
}

const EVERY_HOUR = Array(24).fill(1).join(',');

/** The hours of each day; without any every hour is a 1. */
function week(hours: readonly string[] = []): Schemas['CdpTimePeriods'] {
  return { Days: CDP_DAYS.map((Name, day) => ({ Name, Value: hours[day] ?? EVERY_HOUR })) };
}

function threshold(after: CdpTimeRecord | undefined): Schemas['CdpRpoThreshold'] {
  return {
    Enabled: after !== undefined,
    RPOThresholdSeconds: after?.seconds ?? 0,
    RPOThresholdMinutes: after?.minutes ?? 0,
  };
}

/** Documentation: cdp_guestprocessingoptions; what there is none of is empty. */
function guestOptions(guest: CdpGuestRecord): Schemas['CdpGuestProcessingOptions'] {
  return {
    VssSnapshotOptions: {
      VssSnapshotMode: guest.snapshots,
      IsCopyOnly: guest.copyOnly,
      UsePersistentGuestAgent: guest.persistentAgent,
    },
    WindowsCredentialsId: guest.windowsCredentials ?? '',
    LinuxCredentialsId: guest.linuxCredentials ?? '',
  };
}

/** A machine or container as it stands in the policy: without links, and without an order. */
function inside(policy: CdpPolicyRecord, object: CdpObjectRecord, site: Site): Schemas['ObjectInJob'] {
  return {
    ObjectInJobId: object.id,
    HierarchyObjRef: object.ref,
    Name: object.name,
    DisplayName: object.name,
    GuestProcessingOptions: guestOptions(object.guest ?? policy.guest),
    Href: site.resource('CdpPolicy', policy.id, `/includes/${object.id}`),
    Type: 'ObjectInJob',
  };
}

/** As it is listed (documentation: get_cdppolicies_id_includes_id). */
export function objectInPolicy(
  policy: CdpPolicyRecord,
  object: CdpObjectRecord,
  { site }: World,
): Schemas['ObjectInJob'] {
  const self = inside(policy, object, site);
  return {
    ...self,
    Links: [
      { Rel: 'Delete', Href: self.Href, Name: object.name, Type: self.Type },
      entityUp(site, 'CdpPolicy', policy),
    ],
  };
}
