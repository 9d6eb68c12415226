import { behavingAt } from './behaviours.js';
import type { Fault } from './fault.js';

/** What writes do, and what tasks tell of it. */
export const WRITES: readonly Fault[] = [
  behavingAt('creation-ignored', 'listPasswords', {
    acts: 'createPassword',
    summary: 'A password is accepted with 202, and never created.',
    checks: ['created-is-listed'],
  }),
  behavingAt('edit-ignored', 'getCredentials', {
    acts: 'editCredentials',
    summary: 'The edit of credentials answers 204 and changes nothing.',
    checks: ['edited-as-sent'],
  }),
  behavingAt('deletion-ignored', 'getAccount', {
    acts: 'deleteAccount',
    summary: 'The deletion of an account answers 204, and the account stays.',
    checks: ['deleted-is-gone'],
  }),
  {
    id: 'task-deletion-ignored',
    summary: 'The deletion of a task answers 204, and the task stays.',
    acts: 'deleteTask',
    breaks: { operation: 'getTask', checks: ['deleted-task-refused'] },
    inWrites: true,
    withoutEffect: true,
  },
  {
    id: 'foreign-task-shown',
    summary: 'A task is shown to every session.',
    breaks: { operation: 'getTask', checks: ['foreign-task-refused'] },
    inWrites: true,
    everyTask: true,
  },
  {
    id: 'undocumented-method-accepted',
    summary: 'A PUT at the list of hierarchy roots is answered as a GET.',
    breaks: { operation: 'listHierarchyRoots', checks: ['undocumented-method-refused'] },
    inWrites: true,
    method: (method, { segments }) =>
      method === 'PUT' && segments.join('/').toLowerCase() === 'api/hierarchyroots' ? 'GET' : method,
  },
  {
    id: 'wrong-order-accepted',
    summary: 'A hardware plan whose elements stand in the wrong order is accepted.',
    breaks: { operation: 'createCloudHardwarePlan', checks: ['wrong-order-refused'] },
    inWrites: true,
    response(reply) {
      if (reply.status !== 400 || !/wrong order/.test(reply.body.toString())) return;
      reply.status = 202;
      reply.reason = 'Accepted';
    },
  },
  {
    id: 'missing-member-accepted',
    summary: 'A tenant without a required member is accepted.',
    breaks: { operation: 'createCloudTenant', checks: ['missing-member-refused'] },
    inWrites: true,
    response(reply) {
      if (reply.status !== 400 || !/lacks the element \[BackupServerUid\]/.test(reply.body.toString()))
        return;
      reply.status = 202;
      reply.reason = 'Accepted';
    },
  },
  {
    id: 'task-never-ends',
    summary: 'A task says that it is running whenever it is asked.',
    breaks: { operation: 'getTask', checks: ['task-ends'] },
    inWrites: true,
    document({ value }) {
      value.State = 'Running';
      value.Result = null;
    },
  },
];
