import type { ObjectInJobs } from '../estate/jobs-view.js';
import { objectInJob } from '../resources/job-info.js';
import { uid } from '../resources/site.js';
import type { Source } from './query.js';

/** Machines of all jobs (documentation: get_query_objectinjob); they have no identity of their own. */
export const OBJECTS_IN_JOBS: Source<ObjectInJobs> = {
  name: 'ObjectInJob',
  fields: {
    UID: { type: 'string', value: ({ object }) => object.id },
    Name: { type: 'string', value: ({ object }) => object.name },
    JobUid: { type: 'uid', value: ({ job }) => uid('Job', job.id) },
    JobName: { type: 'string', value: ({ job }) => job.name },
    BackupServerUid: { type: 'uid', value: ({ job }) => uid('BackupServer', job.backupServer) },
    BackupServerName: {
      type: 'string',
      value: ({ job }, estate) => estate.backupServer(job.backupServer).name,
    },
  },
  records: ({ estate }) => estate.jobs.objects(),
  show: (found, _form, world) => ({
    Resources: {
      ObjectsInJob: {
        ObjectInJobs: found.map(({ job, object, order }) => objectInJob(job, object, order, world)),
      },
    },
  }),
};
