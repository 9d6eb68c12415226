import { unknownId } from '../../errors.js';
import {
  backupServer,
  backupSession,
  backupTaskSession,
  failoverPlan,
  job,
  restoreSession,
} from '../../resource/registry.js';
import { below, collection, recordOf, single } from '../../routes/resources.js';
import { type Call, guidOf, type Outcome, ok, type Route, route } from '../../routes/route.js';
import type { RouteId } from '../../routes/route-id.js';
import { document } from '../../serialize/layout.js';
import { failoveredVm } from './failover-plan.js';
import { linkedJobs, linkedRepositories, objectInJob } from './job-info.js';
import { FAILOVERED_VM, LINKED_JOBS, LINKED_REPOSITORIES, OBJECT_IN_JOB, OBJECTS_IN_JOB } from './layouts.js';

/** Jobs, what they process and what they have done; failover plans. */
export const JOB_ROUTES: readonly Route[] = [
  collection('listJobs', job),
  single('getJob', job),
  below('listBackupServerJobs', backupServer, 'jobs', job, (estate, id) =>
    estate.where('jobs', 'backupServer', id),
  ),
  // No page of its own: the links of a job lead there.
  below('listJobBackupSessions', job, 'backupSessions', backupSession, (estate, id) =>
    estate.where('backupSessions', 'job', id),
  ),
  inJob('listJobObjects', 'includes', (call) => {
    const record = recordOf(job, call);
    return ok(
      document('ObjectsInJob', OBJECTS_IN_JOB, {
        ObjectInJobs: record.includes.map((object, order) => objectInJob(record, object, order, call.world)),
      }),
    );
  }),
  inJob('getJobObject', 'includes/{ID}', (call) => {
    const record = recordOf(job, call);
    const guid = guidOf(call.target.segments.at(-1) ?? '', 'ObjectInJob');
    const order = record.includes.findIndex(({ id }) => id === guid);
    const object = record.includes[order];
    if (object === undefined) throw unknownId(guid, 'object in job');
    return ok(document('ObjectInJob', OBJECT_IN_JOB, objectInJob(record, object, order, call.world)));
  }),
  inJob('listLinkedJobs', 'linkedJobs', (call) =>
    ok(
      document('LinkedJobResourceObjects', LINKED_JOBS, {
        LinkedJobObjects: linkedJobs(recordOf(job, call), call.world),
      }),
    ),
  ),
  inJob('listLinkedBackupRepositories', 'linkedBackupRepositories', (call) =>
    ok(
      document('LinkedBackupRepositoryResourceObjects', LINKED_REPOSITORIES, {
        LinkedBackupRepositories: linkedRepositories(recordOf(job, call), call.world),
      }),
    ),
  ),
  collection('listBackupSessions', backupSession),
  single('getBackupSession', backupSession),
  below('listBackupSessionTaskSessions', backupSession, 'taskSessions', backupTaskSession, (estate, id) =>
    estate.where('backupTaskSessions', 'session', id),
  ),
  collection('listBackupTaskSessions', backupTaskSession),
  single('getBackupTaskSession', backupTaskSession),
  collection('listRestoreSessions', restoreSession),
  single('getRestoreSession', restoreSession),
  collection('listFailoverPlans', failoverPlan),
  single('getFailoverPlan', failoverPlan),
  // No page of its own: the machines of a plan say it as their address.
  route('getFailoveredVm', 'GET failoverPlans/{ID}/includes/{ID}', (call) => {
    const plan = recordOf(failoverPlan, call);
    const guid = guidOf(call.target.segments.at(-1) ?? '', 'FailoveredVm');
    const order = plan.vms.findIndex(({ id }) => id === guid);
    const vm = plan.vms[order];
    if (vm === undefined) throw unknownId(guid, 'failover plan VM');
    return ok(document('FailoveredVm', FAILOVERED_VM, failoveredVm(plan, vm, order, call.world.site)));
  }),
];

/** Below a job, in the one form there is. */
function inJob(operation: RouteId, path: string, handle: (call: Call) => Outcome): Route {
  return { method: 'GET', path: `jobs/{ID}/${path}`, operation, handle };
}
