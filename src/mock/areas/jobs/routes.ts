import {
  backupServer,
  backupSession,
  backupTaskSession,
  failoverPlan,
  job,
  restoreSession,
} from '../../resource/registry.js';
import { below, memberOf, recordOf, resource } from '../../routes/resources.js';
import { ok, type Route, route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { failoveredVm } from './failover-plan.js';
import { linkedJobs, linkedRepositories, objectInJob } from './job-info.js';
import { FAILOVERED_VM, LINKED_JOBS, LINKED_REPOSITORIES, OBJECT_IN_JOB, OBJECTS_IN_JOB } from './layouts.js';

/** Jobs, what they process and what they have done; failover plans. */
export const JOB_ROUTES: readonly Route[] = [
  ...resource('listJobs', 'getJob', job),
  below('listBackupServerJobs', backupServer, 'jobs', job, 'backupServer'),
  // No page of its own: the links of a job lead there.
  below('listJobBackupSessions', job, 'backupSessions', backupSession, 'job'),
  route('listJobObjects', 'GET jobs/{ID}/includes', (call) => {
    const record = recordOf(job, call);
    return ok(
      document('ObjectsInJob', OBJECTS_IN_JOB, {
        ObjectInJobs: record.includes.map((object, order) => objectInJob(record, object, order, call.world)),
      }),
    );
  }),
  route('getJobObject', 'GET jobs/{ID}/includes/{ID}', (call) => {
    const record = recordOf(job, call);
    const object = memberOf(record.includes, 'ObjectInJob', 'object in job', call);
    const order = record.includes.indexOf(object);
    return ok(document('ObjectInJob', OBJECT_IN_JOB, objectInJob(record, object, order, call.world)));
  }),
  route('listLinkedJobs', 'GET jobs/{ID}/linkedJobs', (call) =>
    ok(
      document('LinkedJobResourceObjects', LINKED_JOBS, {
        LinkedJobObjects: linkedJobs(recordOf(job, call), call.world),
      }),
    ),
  ),
  route('listLinkedBackupRepositories', 'GET jobs/{ID}/linkedBackupRepositories', (call) =>
    ok(
      document('LinkedBackupRepositoryResourceObjects', LINKED_REPOSITORIES, {
        LinkedBackupRepositories: linkedRepositories(recordOf(job, call), call.world),
      }),
    ),
  ),
  ...resource('listBackupSessions', 'getBackupSession', backupSession),
  below('listBackupSessionTaskSessions', backupSession, 'taskSessions', backupTaskSession, 'session'),
  ...resource('listBackupTaskSessions', 'getBackupTaskSession', backupTaskSession),
  ...resource('listRestoreSessions', 'getRestoreSession', restoreSession),
  ...resource('listFailoverPlans', 'getFailoverPlan', failoverPlan),
  // No page of its own: the machines of a plan say it as their address.
  route('getFailoveredVm', 'GET failoverPlans/{ID}/includes/{ID}', (call) => {
    const plan = recordOf(failoverPlan, call);
    const vm = memberOf(plan.vms, 'FailoveredVm', 'failover plan VM', call);
    const order = plan.vms.indexOf(vm);
    return ok(document('FailoveredVm', FAILOVERED_VM, failoveredVm(plan, vm, order, call.world.site)));
  }),
];
