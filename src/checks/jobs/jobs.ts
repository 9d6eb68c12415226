import type { Case } from '../../plan/case.js';
import { represents } from '../applies.js';

/** Entities of jobs of virtual machines. */
export function showsJobs(c: Case): boolean {
  return represents(c) && c.expect.form === 'entity' && /^(getJob|listJobs)$/.test(c.operation.id);
}

/** Where nothing was observed. */
export const NO_JOB = 'There is no such job in the body.';
