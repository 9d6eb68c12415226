import { type Check, NotObserved } from '../check.js';
import { ruleKept } from '../writes/rule.js';

const refused = ruleKept(
  'last-job-object-refused',
  'jobs.last-object',
  'The only object of a job was removed.',
);

/**
 * The only object that a job processes cannot be removed.
 *
 * Documentation: delete_jobs_id_includes_id.
 */
export const lastJobObjectRefused: Check = {
  ...refused,
  judge(exchange, context) {
    const { observations, case: c } = context;
    const list = observations.cases.find(
      ({ purpose, role }) =>
        purpose === 'before' && role?.rule === 'jobs.last-object' && role.caseId === c.role?.caseId,
    );
    const earlier = observations.ofCase(list?.id ?? '').at(-1);
    const objects = earlier ? observations.resources(earlier).filter((r) => !r.root) : [];
    if (objects.length !== 1) return new NotObserved(`The job has ${objects.length} objects, not one.`);
    return refused.judge(exchange, context);
  },
};
