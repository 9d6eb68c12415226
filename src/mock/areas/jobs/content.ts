import { badRequest, unknownId } from '../../errors.js';
import type { Estate } from '../../estate/estate.js';
import type { EstateView } from '../../estate/view.js';
import type { BodySpec } from '../../requests/request.js';
import { job, repository } from '../../resource/registry.js';
import type { Schemas } from '../../resource/schema.js';
import { memberOf, namedBy, recordOf } from '../../routes/resources.js';
import { type Call, type Outcome, type Route, route } from '../../routes/route.js';
import { part } from '../../serialize/parts.js';
import type { Named } from '../backups/records.js';
import { GUEST_RULES, guestOf } from './guest-requests.js';
import type { GuestRecord, JobRecord, LinkedRecord, ObjectInJobRecord } from './records.js';
import { CREATE_OBJECT } from './request-layouts.js';
import { isRunning } from './runs.js';

const HIERARCHY_REF = /^urn:\w+:\w+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\..*)?$/i;

/** Documentation: post_jobs_id_includes. */
const ADD_OBJECT: BodySpec<Schemas['CreateObjectInJobSpec']> = {
  root: 'CreateObjectInJobSpec',
  layout: CREATE_OBJECT,
  rules: {
    HierarchyObjRef: { required: true, pattern: HIERARCHY_REF },
    HierarchyObjName: { required: true, range: [1, 400] },
    Order: { type: 'integer', range: [0, 10_000] },
    GuestProcessingOptions: { members: GUEST_RULES },
  },
};

/** Documentation: post_jobs_id_linked_jobs. */
const LINK_JOB: BodySpec<Schemas['CreateLinkedJobSpec']> = {
  root: 'CreateLinkedJobSpec',
  layout: part('LinkedJobUid'),
  rules: { LinkedJobUid: { required: true, type: 'uid' } },
};

/** Documentation: post_jobs_id_linked_repositories. */
const LINK_REPOSITORY: BodySpec<Schemas['CreateLinkedBackupRepositorySpec']> = {
  root: 'CreateLinkedBackupRepositorySpec',
  layout: part('LinkedBackupRepositoryUid'),
  rules: { LinkedBackupRepositoryUid: { required: true, type: 'uid' } },
};

/** What jobs process and copy: adding to it and taking away. */
export const JOB_CONTENT_ROUTES: readonly Route[] = [
  route('addJobObject', 'POST jobs/{ID}/includes', (call) => {
    const record = recordOf(job, call);
    if (record.jobType === 'ImmediateBackupCopy') throw badRequest('The job processes no machines.');
    const spec = call.read(ADD_OBJECT);
    const { HierarchyObjRef: ref, HierarchyObjName: name, Order, GuestProcessingOptions } = spec;
    if (!fits(record, ref)) throw badRequest(`The object [${name}] is none of ${record.platform}.`);
    if (record.includes.some((o) => o.ref.toLowerCase() === ref.toLowerCase())) {
      throw badRequest(`The job processes [${name}] already.`);
    }
    const guest: { guest?: GuestRecord } =
      GuestProcessingOptions === undefined ? {} : { guest: guestOf(GuestProcessingOptions, record.guest) };
    const object: ObjectInJobRecord = { id: call.newId(), name, ref, ...guest };
    return update(call, record, ({ includes, ...rest }) => ({
      ...rest,
      includes: includes.toSpliced(Order ?? includes.length, 0, object),
    }));
  }),
  route('removeJobObject', 'DELETE jobs/{ID}/includes/{ID}', (call) => {
    const record = recordOf(job, call);
    const { id } = memberOf(record.includes, 'ObjectInJob', 'object in job', call);
    refuseLast(record);
    return update(call, record, (j) => {
      refuseLast(j);
      return { ...j, includes: j.includes.filter((o) => o.id !== id) };
    });
  }),
  route('linkJob', 'POST jobs/{ID}/linkedJobs', (call) => {
    const record = copyOf(call);
    const other = namedBy(job, call.read(LINK_JOB).LinkedJobUid, call);
    if (other.jobType !== 'Backup') throw badRequest(`Job [${other.name}] makes no backups to copy.`);
    return link(call, record, 'linkedJobs', other);
  }),
  route('unlinkJob', 'DELETE jobs/{ID}/linkedJobs/{ID}', (call) =>
    unlink(call, 'linkedJobs', 'LinkedJobObject', 'linked job'),
  ),
  route('linkBackupRepository', 'POST jobs/{ID}/linkedBackupRepositories', (call) => {
    const record = copyOf(call);
    if (record.jobType !== 'ImmediateBackupCopy') {
      throw badRequest(`Job [${record.name}] copies no whole repositories.`);
    }
    const other = namedBy(repository, call.read(LINK_REPOSITORY).LinkedBackupRepositoryUid, call);
    return link(call, record, 'linkedRepositories', other);
  }),
  route('unlinkBackupRepository', 'DELETE jobs/{ID}/linkedBackupRepositories/{ID}', (call) =>
    unlink(call, 'linkedRepositories', 'LinkedBackupRepositoryObject', 'linked backup repository'),
  ),
];

/** Jobs of Cloud Director take machines by their names in vSphere, too. */
function fits({ platform }: JobRecord, ref: string): boolean {
  const of = ref.split(':')[1]?.toLowerCase();
  return (
    platform === 'CustomPlatform' ||
    of === platform.toLowerCase() ||
    (platform === 'vCloud' && of === 'vmware')
  );
}

/** The only object cannot be removed (documentation: delete_jobs_id_includes_id). */
function refuseLast({ name, includes }: JobRecord): void {
  if (includes.length === 1) throw badRequest(`Job [${name}] processes nothing else: it cannot be removed.`);
}

type Links = 'linkedJobs' | 'linkedRepositories';

function copyOf(call: Call): JobRecord {
  const record = recordOf(job, call);
  if (record.jobType !== 'BackupCopy' && record.jobType !== 'ImmediateBackupCopy') {
    throw badRequest(`Job [${record.name}] copies nothing.`);
  }
  return record;
}

function link(call: Call, record: JobRecord, list: Links, { id: to, name }: Named): Outcome {
  if (record[list].some((l) => l.to === to)) throw badRequest(`The job copies [${name}] already.`);
  const linked: LinkedRecord = { id: call.newId(), to };
  // Linked backups do not outlive an edit (documentation: post_jobs_id_linked_jobs).
  return update(call, record, (j) => ({ ...j, linkedBackups: [], [list]: [...j[list], linked] }));
}

function unlink(call: Call, list: Links, type: string, noun: string): Outcome {
  const record = recordOf(job, call);
  const { id } = memberOf<LinkedRecord>(record[list], type, noun, call);
  return update(call, record, (j) => ({
    ...j,
    linkedBackups: [],
    [list]: j[list].filter((l) => l.id !== id),
  }));
}

function update(call: Call, { id, name }: JobRecord, change: (record: JobRecord) => JobRecord): Outcome {
  if (isRunning(call.world.estate, id)) throw badRequest(`Job [${name}] is running.`);
  return call.start('UpdateJob', (view) => ({ estate: changeJob(view, id, change) }));
}

/**
 * The estate with another job in the place of one.
 *
 * @throws ApiError 404 where it is gone
 */
export function changeJob(
  { estate }: EstateView,
  id: string,
  change: (record: JobRecord) => JobRecord,
): Estate {
  if (!estate.jobs.some((j) => j.id === id)) throw unknownId(id, job.noun);
  return { ...estate, jobs: estate.jobs.map((j) => (j.id === id ? change(j) : j)) };
}
