import type { World } from '../../resource/kind.js';
import type { Link, Schemas } from '../../resource/schema.js';
import { type Site, uid } from '../../resource/site.js';
import { guestProcessing } from './guest.js';
import type { JobRecord, LinkedRecord, ObjectInJobRecord } from './records.js';

/** Settings of a job: one member, as the job is (documentation: jobinfo, backup_copy_job_options). */
export function jobInfo(job: JobRecord, { site }: World): Schemas['JobInfo'] {
  const Includes = { ObjectInJobs: job.includes.map((o, order) => objectIn(job, o, order, site)) };
  const GuestProcessingOptions = guestProcessing(job.guest);
  const LinkedJobIncludes = {
    LinkedJobObjects: job.linkedJobs.map(({ id, to }, Order) => ({
      ObjectInJobId: id,
      LinkedJobUid: uid('Job', to),
      Order,
    })),
  };
  const LinkedBackupIncludes = {
    LinkedBackups: job.linkedBackups.map(({ id, to }) => ({
      ObjectInJobId: id,
      LinkedBackupUid: uid('Backup', to),
    })),
  };
  const AdvancedStorageOptions = { PasswordKeyId: job.passwordKey ?? '' };
  switch (job.jobType) {
    case 'Backup':
      return {
        BackupJobInfo: { Includes, GuestProcessingOptions, AdvancedStorageOptions, ...retention(job) },
      };
    case 'Replica':
      return { ReplicaJobInfo: { Includes, GuestProcessingOptions } };
    case 'BackupCopy':
      return {
        BackupCopyJobInfo: { Includes, LinkedJobIncludes, AdvancedStorageOptions, LinkedBackupIncludes },
      };
    case 'ImmediateBackupCopy':
      return {
        ImmediateBackupCopyJobInfo: {
          LinkedJobIncludes,
          LinkedBackupIncludes,
          LinkedBackupRepositoryIncludes: {
            LinkedBackupRepositories: job.linkedRepositories.map(({ id, to }) => ({
              ObjectInJobId: id,
              LinkedBackupRepositoryUid: uid('Repository', to),
            })),
          },
        },
      };
  }
}

function retention({ archive, retention: kept }: JobRecord): Schemas['BackupJobInfo'] {
  return {
    ...(archive === undefined
      ? {}
      : {
          GfsRetentionPolicy: {
            Weekly: { Enabled: archive.weeks > 0, RetentionPeriod: archive.weeks, SelectedDay: 'Sunday' },
            Monthly: { Enabled: archive.months > 0, RetentionPeriod: archive.months, SelectedWeek: 'First' },
            Yearly: { Enabled: false, RetentionPeriod: 1, SelectedMonth: 'January' },
            Enabled: true,
          },
        }),
    ...(kept === undefined
      ? {}
      : {
          SimpleRetentionPolicy: {
            ...(kept.kind === 'Cycles' ? { RetainCycles: kept.count } : { RetainDaysToKeep: kept.count }),
            RetainLimitType: kept.kind,
          },
        }),
  };
}

/** A machine as it stands in the settings of a job: without links. */
function objectIn(
  job: JobRecord,
  object: ObjectInJobRecord,
  order: number,
  site: Site,
): Schemas['ObjectInJob'] {
  return {
    ObjectInJobId: object.id,
    HierarchyObjRef: object.ref,
    Name: object.name,
    DisplayName: object.name,
    Order: order,
    GuestProcessingOptions: guestProcessing(object.guest ?? job.guest),
    Href: site.resource('Job', job.id, `/includes/${object.id}`),
    Type: 'ObjectInJob',
  };
}

/** A machine as it is listed (documentation: get_jobs_id_includes). */
export function objectInJob(
  job: JobRecord,
  object: ObjectInJobRecord,
  order: number,
  { site }: World,
): Schemas['ObjectInJob'] {
  const inside = objectIn(job, object, order, site);
  const remove: Link = { Rel: 'Delete', Href: inside.Href, Name: object.name, Type: inside.Type };
  return { ...inside, Links: [remove, toJob(job, site)] };
}

/** The jobs a job copies from (documentation: get_jobs_id_linked_jobs). */
export function linkedJobs(job: JobRecord, { site }: World): Schemas['LinkedJobObject'][] {
  return job.linkedJobs.map((linked, Order) => ({
    ObjectInJobId: linked.id,
    LinkedJobUid: uid('Job', linked.to),
    Order,
    ...linkedResource(job, linked, 'linkedJobs', 'LinkedJobObject', site),
  }));
}

/** The repositories a job copies from (documentation: get_jobs_id_linked_repositories). */
export function linkedRepositories(job: JobRecord, { site }: World): Schemas['LinkedBackupRepository'][] {
  return job.linkedRepositories.map((linked) => ({
    ObjectInJobId: linked.id,
    LinkedBackupRepositoryUid: uid('Repository', linked.to),
    ...linkedResource(job, linked, 'linkedBackupRepositories', 'LinkedBackupRepositoryObject', site),
  }));
}

function linkedResource(
  job: JobRecord,
  { id }: LinkedRecord,
  path: string,
  type: string,
  site: Site,
): Schemas['Linked'] {
  const self = site.resource('Job', job.id, `/${path}/${id}`);
  return { Links: [toJob(job, site), { Rel: 'Delete', Href: self }], Href: self, Type: type };
}

/** What stands in a job leads up to the entity of the job. */
function toJob(job: JobRecord, site: Site): Link {
  return { Rel: 'Up', Href: site.entity('Job', job.id), Name: job.name, Type: 'Job' };
}
