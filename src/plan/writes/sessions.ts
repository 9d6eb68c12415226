import type { Find, Finds } from './finds.js';
import type { Look } from './recipe.js';

/** The sessions of a job, the newest first; the id of the job stands in their JobUid, of whatever kind it is. */
const OF_JOB =
  'query?type=BackupJobSession&format=Entities&sortDesc=CreationTime&pageSize=20&filter=JobUid==%22urn:veeam:Job:{ID}%22';

/** A session that was not there before. */
export function begun(requirement: string): Look {
  return { ...sessions(requirement), until: 'new' };
}

/** No session is at work any longer. */
export function atRest(requirement: string): Look {
  return { ...sessions(requirement), until: 'rest' };
}

function sessions(requirement: string): Look {
  return { requirement, operation: 'queryBackupJobSession', about: OF_JOB, before: true };
}

/** Whether the last session of a job that the run has read ended well. */
export function hasEndedWell({ id }: Find, finds: Finds): boolean {
  const [last] = finds
    .all('BackupJobSession', ({ facts }) => String(facts.JobUid).toLowerCase().endsWith(id.toLowerCase()))
    .map(({ facts }) => facts)
    .sort((a, b) => String(b.CreationTimeUTC).localeCompare(String(a.CreationTimeUTC)));
  return last !== undefined && (last.Result === 'Success' || last.Result === 'Warning');
}
