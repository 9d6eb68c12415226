import type { AgentsEstate } from './agents.js';
import { byId } from './groups.js';
import type { JobsEstate, JobType } from './jobs.js';
import type { Named } from './model.js';
import type { NasEstate } from './nas.js';

/** The job that a backup session is of, whatever area it belongs to. */
export interface SessionOwner extends Named {
  readonly backupServer: string;
  readonly kind: 'Job' | 'AgentBackupJob' | 'NasJob';
  readonly jobType: JobType | 'AgentBackup' | 'NasBackup';
}

/** Jobs that have backup sessions, by id. */
export class SessionOwners {
  constructor(readonly estate: JobsEstate & AgentsEstate & NasEstate) {}

  owner(id: string): SessionOwner {
    const { jobs, agentJobs, nasJobs } = this.estate;
    const job = byId(jobs).get(id);
    if (job !== undefined) return owner(job, 'Job', job.jobType);
    const agent = byId(agentJobs).get(id);
    if (agent !== undefined) return owner(agent, 'AgentBackupJob', 'AgentBackup');
    const nas = byId(nasJobs).get(id);
    if (nas !== undefined) return owner(nas, 'NasJob', 'NasBackup');
    throw new Error(`The estate has no job ${id}.`);
  }
}

function owner(
  { id, name, backupServer }: Named & { readonly backupServer: string },
  kind: SessionOwner['kind'],
  jobType: SessionOwner['jobType'],
): SessionOwner {
  return { id, name, backupServer, kind, jobType };
}
