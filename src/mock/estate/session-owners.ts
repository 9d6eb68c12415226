import type { AgentsEstate } from './agents.js';
import { present } from './groups.js';
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
  readonly #owners: ReadonlyMap<string, SessionOwner>;

  constructor({ jobs, agentJobs, nasJobs }: JobsEstate & AgentsEstate & NasEstate) {
    const owner = (
      { id, name, backupServer }: Named & { readonly backupServer: string },
      kind: SessionOwner['kind'],
      jobType: SessionOwner['jobType'],
    ): [string, SessionOwner] => [id, { id, name, backupServer, kind, jobType }];
    this.#owners = new Map([
      ...jobs.map((j) => owner(j, 'Job', j.jobType)),
      ...agentJobs.map((j) => owner(j, 'AgentBackupJob', 'AgentBackup')),
      ...nasJobs.map((j) => owner(j, 'NasJob', 'NasBackup')),
    ]);
  }

  owner(id: string): SessionOwner {
    return present(this.#owners.get(id), id);
  }
}
