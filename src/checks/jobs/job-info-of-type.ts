import { isObject } from '../../representation/json.js';
import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { entitiesOf, judgeEach, textOf } from '../entities.js';
import { showsJobs } from './jobs.js';

/** Periodic backup copies are of one kind or the other, by the version that has created them. */
const INFO: Readonly<Record<string, readonly string[]>> = {
  Backup: ['BackupJobInfo'],
  Replica: ['ReplicaJobInfo'],
  BackupCopy: ['BackupCopyJobInfo', 'ImmediateBackupCopyJobInfo'],
  ImmediateBackupCopy: ['ImmediateBackupCopyJobInfo'],
};

/**
 * JobInfo has one member, the one that belongs to the JobType.
 *
 * Documentation: jobinfo; get_jobs_id, "JobInfo".
 */
export const jobInfoOfType: Check = {
  id: 'job-info-of-type',
  requirement: 'jobs.one-info',
  needs: READABLE,
  applies: showsJobs,
  judge: (exchange, context) =>
    judgeEach(entitiesOf(exchange, context), 'No job in the body has JobInfo and a known JobType.', (job) => {
      const info = job.members.JobInfo;
      const expected = INFO[textOf(job, 'JobType') ?? ''];
      // An empty element is read as text.
      if (info === undefined || expected === undefined) return undefined;
      const members = isObject(info) ? Object.keys(info) : [];
      if (members.length === 1 && expected.includes(members[0] ?? '')) return [];
      return [
        {
          message: 'JobInfo is not that of the JobType.',
          location: `${job.location}/JobInfo`,
          expected: expected.join(' or '),
          actual: members.join(', ') || 'nothing',
        },
      ];
    }),
};
