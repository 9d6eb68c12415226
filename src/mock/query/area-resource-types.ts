import type { AgentJobRecord, AgentObjectRecord } from '../estate/agents.js';
import type { NasJobRecord, NasObjectRecord } from '../estate/nas.js';
import { objectInJob } from '../resources/agents.js';
import { nasObjectAlone } from '../resources/nas.js';
import { uid } from '../resources/site.js';
import { OBJECTS_IN_AGENT_JOB } from '../serialize/agents-layouts.js';
import { NAS_OBJECTS } from '../serialize/nas-layouts.js';
import type { ResourceType } from './resource-types.js';
import { serverFields } from './server-fields.js';

interface InAgentJob {
  readonly job: AgentJobRecord;
  readonly object: AgentObjectRecord;
}

/** Documentation: get_query_objectinagentbackuplob. Machines lie on no file server, whatever the page lists. */
export const OBJECT_IN_AGENT_JOB_TYPE: ResourceType<InAgentJob> = {
  name: 'ObjectInAgentBackupJob',
  member: 'ObjectsInAgentBackupJob',
  layout: OBJECTS_IN_AGENT_JOB,
  records: ({ estate }) => estate.agentJobs.flatMap((job) => job.includes.map((object) => ({ job, object }))),
  show: ({ job, object }, { site }) => objectInJob(job, object, site),
  fields: {
    UID: { type: 'string', value: ({ object }) => object.id },
    DisplayName: { type: 'string', value: ({ object }) => object.displayName },
    JobUid: { type: 'uid', value: ({ job }) => uid('AgentBackupJob', job.id) },
    JobName: { type: 'string', value: ({ job }) => job.name },
    FileServerUid: { type: 'uid', value: () => '' },
    FileServerName: { type: 'string', value: () => '' },
    ...serverFields(({ job }: InAgentJob, estate) => estate.backupServer(job.backupServer)),
  },
};

interface InNasJob {
  readonly job: NasJobRecord;
  readonly object: NasObjectRecord;
}

/** Documentation: get_query_nasobject. */
export const NAS_OBJECT_TYPE: ResourceType<InNasJob> = {
  name: 'NasObject',
  member: 'NASObjects',
  layout: NAS_OBJECTS,
  records: ({ estate }) => estate.nasJobs.flatMap((job) => job.includes.map((object) => ({ job, object }))),
  show: ({ job, object }, world) => nasObjectAlone(job, object, world),
  fields: {
    UID: { type: 'string', value: ({ object }) => object.id },
    Name: { type: 'string', value: ({ object }) => object.name },
    JobUid: { type: 'uid', value: ({ job }) => uid('NasJob', job.id) },
    JobName: { type: 'string', value: ({ job }) => job.name },
    FileServerUid: { type: 'uid', value: ({ object }) => uid('FileServer', object.fileServer) },
    FileServerName: {
      type: 'string',
      value: ({ object }, estate) => estate.fileServer(object.fileServer).name,
    },
    ...serverFields(({ object }: InNasJob, estate) =>
      estate.backupServer(estate.fileServer(object.fileServer).backupServer),
    ),
  },
};
