import type { EstateView } from '../../estate/view.js';
import type { Named } from '../backups/records.js';
import type { FormerJobRecord } from '../jobs/records.js';

/** The job that a backup session is of, whatever area it belongs to. */
export type SessionOwner = FormerJobRecord;

/**
 * The job of an id, if it has backup sessions; it may have been deleted.
 *
 * @throws Error where there is none
 */
export function ownerOf(view: EstateView, id: string): SessionOwner {
  const job = view.find('jobs', id);
  if (job !== undefined) return owner(job, 'Job', job.jobType);
  const agent = view.find('agentJobs', id);
  if (agent !== undefined) return owner(agent, 'AgentBackupJob', 'AgentBackup');
  const former = view.find('formerJobs', id);
  return former ?? owner(view.get('nasJobs', id), 'NasJob', 'NasBackup');
}

function owner(
  { id, name, backupServer }: Named & { readonly backupServer: string },
  kind: SessionOwner['kind'],
  jobType: SessionOwner['jobType'],
): SessionOwner {
  return { id, name, backupServer, kind, jobType };
}
