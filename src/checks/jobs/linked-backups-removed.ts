import type { Answered } from '../../http/exchange.js';
import { isObject, type Json } from '../../representation/json.js';
import type { XmlElement } from '../../representation/xml.js';
import { READABLE } from '../applies.js';
import { type Check, type CheckContext, NotObserved } from '../check.js';

/**
 * A backup copy job has lost its linked backups when a job was linked to it.
 *
 * Documentation: post_jobs_id_linked_jobs.
 */
export const linkedBackupsRemoved: Check = {
  id: 'linked-backups-removed',
  requirement: 'jobs.linked-backups-lost',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: ({ role, purpose }) => role?.rule === 'jobs.linked-backups-lost' && purpose === 'after',
  judge(exchange, context) {
    const earlier = context.observations.ofCase(context.case.role?.before ?? '').at(-1);
    if (earlier === undefined || linkedIn(earlier, context) === 0)
      return new NotObserved('The job had no linked backups.');
    const left = linkedIn(exchange, context);
    if (left === 0) return [];
    const message = 'A backup copy job was edited and has kept its linked backups.';
    return [{ message, location: '/JobInfo', expected: 'no linked backup', actual: String(left) }];
  },
};

/** How many linked backups a job has. */
function linkedIn(exchange: Answered, { observations }: CheckContext): number {
  const document = observations.document(exchange);
  if (document.syntax === 'xml') return document.root ? inXml(document.root) : 0;
  return document.syntax === 'json' && document.value !== undefined ? inJson(document.value) : 0;
}

function inXml({ name, children }: XmlElement): number {
  return children.reduce((sum, inner) => sum + inXml(inner), name === 'LinkedBackupUid' ? 1 : 0);
}

function inJson(value: Json): number {
  const members = Array.isArray(value) ? (value as Json[]) : isObject(value) ? Object.values(value) : [];
  const own = isObject(value) && typeof value.LinkedBackupUid === 'string' ? 1 : 0;
  return members.reduce<number>((sum, inner) => sum + inJson(inner), own);
}
