import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { judgeEach } from '../entities.js';
import { NO_JOB } from './jobs.js';

/**
 * A job has no link Delete, although it can be deleted.
 *
 * Documentation: delete_jobs_id, the note.
 */
export const jobNoDeleteLink: Check = {
  id: 'job-no-delete-link',
  requirement: 'jobs.no-delete-link',
  needs: READABLE,
  applies: (c) => represents(c) && /^(getJob|listJobs)$/.test(c.operation.id),
  judge: (exchange, { observations }) =>
    judgeEach(observations.resources(exchange), NO_JOB, ({ type, links }) =>
      type !== 'Job' && type !== 'JobReference'
        ? undefined
        : links
            .filter((link) => link.rel === 'Delete')
            .map(({ location, href }) => ({
              message: 'A job has a link Delete.',
              location,
              expected: 'none',
              actual: href ?? '',
            })),
    ),
};
