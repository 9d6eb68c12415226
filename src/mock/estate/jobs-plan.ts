import type { DayName, GuestRecord, JobRecord, ScheduleRecord } from './jobs.js';

const WEEK: readonly DayName[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Machines are backed up as they are, nothing is indexed. */
export const PLAIN_GUEST: GuestRecord = {
  snapshots: 'Disabled',
  copyOnly: false,
  logs: { processing: 'OnlyOnSuccessJob', minutes: 15 },
};

/** Databases are brought to rest, their logs saved. */
export const DATABASE_GUEST: GuestRecord = {
  snapshots: 'RequireSuccess',
  copyOnly: false,
  notIndexed: { windows: ['%windir%', '%ProgramFiles%', '%TEMP%'], linux: ['/cdrom', '/dev', '/tmp'] },
  logs: { processing: 'Backup', minutes: 15 },
  excluded: ['D:\\Scratch & Temp'],
};

/** Settings of the job of a default backup. */
export interface JobPlan {
  readonly description: string;
  readonly schedule?: Omit<ScheduleRecord, 'after'>;
  /** Place among the backups, of the one whose job it runs after. */
  readonly after?: number;
  readonly enabled: boolean;
  readonly nextRun?: string;
  /** Of the first machine. */
  readonly guest?: GuestRecord;
  readonly retention: NonNullable<JobRecord['retention']>;
  readonly archive?: NonNullable<JobRecord['archive']>;
}

const CREATED = 'Created by LAB\\Administrator at 6/1/2026 9:00 AM.';

export const DAILY: Omit<ScheduleRecord, 'after'> = {
  kind: 'daily',
  time: '05:00:00',
  offset: 2,
  days: WEEK,
  retries: 3,
};

/** By the name of the backup; the others were made by jobs of computers, which are no jobs of this kind. */
export const JOB_PLANS: Readonly<Record<string, JobPlan>> = {
  'Web & App Servers': {
    description: CREATED,
    schedule: DAILY,
    enabled: true,
    nextRun: '2026-06-18T03:00:00.000Z',
    guest: { ...DATABASE_GUEST, logs: { processing: 'OnlyOnSuccessJob', minutes: 15 } },
    retention: { kind: 'Cycles', count: 14 },
    archive: { weeks: 4, months: 6 },
  },
  'SQL "Nightly"': {
    description: '',
    schedule: { ...DAILY, kind: 'chained' },
    after: 0,
    enabled: true,
    guest: DATABASE_GUEST,
    retention: { kind: 'Days', count: 7 },
  },
  'Hyper-V Filialen Köln': {
    description: 'Domänencontroller & Dateiserver',
    schedule: {
      ...DAILY,
      time: '06:14:00',
      days: WEEK.slice(1, 6),
      retries: 0,
      blocked: { from: 8, to: 18 },
    },
    enabled: true,
    nextRun: '2026-06-18T04:14:00.000Z',
    retention: { kind: 'Cycles', count: 7 },
  },
  'vCloud Tenant Nord': {
    description: 'On demand <only>',
    enabled: false,
    retention: { kind: 'Cycles', count: 3 },
  },
};
