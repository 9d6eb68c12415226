import type { GuestRecord, JobRecord, JobsEstate } from '../../src/mock/index.js';
import { ID } from './ids.js';

const VM = 'urn:VMware:Vm:de28dc43-b8ee-4e17-8e63-3d38b6604033.vm-1036';

const GUEST: GuestRecord = {
  snapshots: 'RequireSuccess',
  copyOnly: false,
  notIndexed: { windows: ['%windir%'], linux: [] },
  logs: { processing: 'Backup', minutes: 15 },
};

/** A job, a copy of what it makes, and one of everything else of this area. */
export function tinyJobs(name: string): JobsEstate {
  const job: JobRecord = {
    id: ID.job,
    name,
    backupServer: ID.server,
    jobType: 'Backup',
    platform: 'vCloud',
    description: 'Every <night>',
    schedule: {
      kind: 'daily',
      time: '05:30:00',
      offset: -7,
      days: ['Monday', 'Friday'],
      retries: 3,
      blocked: { from: 8, to: 18 },
    },
    enabled: true,
    nextRun: '2026-06-16T12:30:00.000Z',
    includes: [{ id: ID.object, name: 'web01', ref: VM, guest: { ...GUEST, excluded: ['D:\\Temp'] } }],
    guest: GUEST,
    linkedJobs: [],
    linkedBackups: [],
    linkedRepositories: [],
    retention: { kind: 'Cycles', count: 7 },
    archive: { weeks: 4, months: 0 },
  };
  return {
    jobs: [
      job,
      {
        id: ID.copy,
        name: 'Copy',
        backupServer: ID.server,
        jobType: 'ImmediateBackupCopy',
        platform: 'CustomPlatform',
        description: '',
        enabled: false,
        includes: [],
        guest: GUEST,
        linkedJobs: [{ id: ID.linkedJob, to: ID.job }],
        linkedBackups: [],
        linkedRepositories: [{ id: ID.linkedRepository, to: ID.repository }],
      },
    ],
    formerJobs: [],
    backupSessions: [
      {
        id: ID.session,
        name: 'Nightly@2026-06-15 05:34:10',
        job: ID.job,
        created: '2026-06-15T05:34:10.120Z',
        ended: '2026-06-15T05:41:00.000Z',
        state: 'Stopped',
        result: 'Warning',
        progress: 100,
        failure: 'web01: <slow>',
        retry: false,
        restorePoint: ID.point,
      },
    ],
    backupTaskSessions: [
      {
        id: ID.taskSession,
        name: 'web01@2026-06-15 05:34:40',
        session: ID.session,
        created: '2026-06-15T05:34:40.500Z',
        ended: '2026-06-15T05:40:00.000Z',
        state: 'Completed',
        result: 'Warning',
        reason: '<slow>',
        totalSize: 2_147_507_235,
        vmName: 'web01',
        vmRef: VM,
        vmRestorePoint: ID.vmPoint,
      },
    ],
    restoreSessions: [
      {
        id: ID.restore,
        name: 'FLR_[web01]@2026-06-16 09:12:40',
        backupServer: ID.server,
        type: 'FileLevelRestore',
        created: '2026-06-16T09:12:40.050Z',
        state: 'Working',
        result: 'None',
        progress: 40,
        vmName: 'web01',
        vmRef: VM,
        vmRestorePoint: ID.vmPoint,
      },
    ],
    failoverPlans: [
      {
        id: ID.plan,
        name: 'Second "Site"',
        backupServer: ID.server,
        description: 'Databases first',
        vms: [{ id: ID.object, name: 'web01', ref: VM, guest: GUEST }],
      },
    ],
  };
}
