import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { entitiesOf, judgeEach, relsOf, textOf } from '../entities.js';
import { NO_JOB, showsJobs } from './jobs.js';

const STARTED_BY: Readonly<Record<string, 'Start' | 'Sync'>> = {
  Backup: 'Start',
  Replica: 'Start',
  BackupCopy: 'Sync',
  ImmediateBackupCopy: 'Sync',
};

/**
 * Backup and replication jobs are started, backup copies are synchronized: a job has the one link and not the other.
 *
 * Documentation: get_jobs_id, "Links".
 */
export const jobStartOrSync: Check = {
  id: 'job-start-or-sync',
  requirement: 'jobs.start-or-sync',
  needs: READABLE,
  applies: showsJobs,
  judge: (exchange, context) =>
    judgeEach(entitiesOf(exchange, context), NO_JOB, (job) => {
      const expected = STARTED_BY[textOf(job, 'JobType') ?? ''];
      if (expected === undefined) return undefined;
      const rels = relsOf(job).filter((rel) => rel === 'Start' || rel === 'Sync');
      // A job that is disabled, or that the account may not start, has neither; links-documented knows of that.
      if (rels.length === 0) return undefined;
      if (rels.every((rel) => rel === expected)) return [];
      return [
        {
          message: `A job of the type ${textOf(job, 'JobType')} has the wrong links.`,
          location: `${job.location}/Links`,
          expected,
          actual: rels.join(', '),
        },
      ];
    }),
};
