/** What jobs say of themselves, and what stands below them. */

import { noneOfTenants } from '../../../src/checks/cloud/none-of-tenants.js';
import { jobInfoOfType } from '../../../src/checks/jobs/job-info-of-type.js';
import { jobNoDeleteLink } from '../../../src/checks/jobs/job-no-delete-link.js';
import { jobPeriod } from '../../../src/checks/jobs/job-period.js';
import { jobStartOrSync } from '../../../src/checks/jobs/job-start-or-sync.js';
import { jobTypeAndPlatform } from '../../../src/checks/jobs/job-type-and-platform.js';
import { API, checkTable, json, xml } from '../harness.js';
import { NS, refs } from '../small.js';

const none = { body: `<Jobs ${NS} />` };
const NO_JOB = 'There is no such job in the body.';
const JOB = `${API}jobs/8d1e4c72-5b36-4f9a-a207-3c6e9b5d8f14`;

checkTable(jobTypeAndPlatform, 'getJob entity/xml', [
  { name: 'both', answer: { body: xml('Job') }, verdict: 'pass' },
  {
    name: 'in JSON, one of them null',
    of: 'getJob entity/json',
    answer: { body: json('Job', { '/Platform': null }) },
    verdict: ['fail', ['/Platform', 'a Platform', 'absent']],
  },
  {
    name: 'in a list, neither',
    of: 'listJobs entity/xml',
    answer: { body: xml('Jobs', [/<JobType>[\s\S]*?<\/Platform>/, '']) },
    verdict: [
      'fail',
      ['/Jobs/0/JobType', 'a JobType', 'absent'],
      ['/Jobs/0/Platform', 'a Platform', 'absent'],
    ],
  },
  { name: 'no job', of: 'listJobs entity/xml', answer: none, verdict: ['not-observed', NO_JOB] },
]);

checkTable(jobInfoOfType, 'getJob entity/xml', [
  { name: 'that of the type', answer: { body: xml('Job') }, verdict: 'pass' },
  {
    name: 'in JSON the others are null',
    of: 'getJob entity/json',
    answer: { body: json('Job', { '/JobInfo/ReplicaJobInfo': null }) },
    verdict: 'pass',
  },
  {
    name: 'a periodic backup copy of version 12',
    answer: {
      body: xml(
        'Job',
        ['<JobType>Backup<', '<JobType>BackupCopy<'],
        [/<BackupJobInfo>[\s\S]*<\/BackupJobInfo>/, '<ImmediateBackupCopyJobInfo />'],
      ),
    },
    verdict: 'pass',
  },
  {
    name: 'that of another type',
    answer: { body: xml('Job', ['<JobType>Backup<', '<JobType>Replica<']) },
    verdict: ['fail', ['/JobInfo', 'ReplicaJobInfo', 'BackupJobInfo']],
  },
  {
    name: 'two of them',
    of: 'getJob entity/json',
    answer: { body: json('Job', { '/JobInfo/ReplicaJobInfo': {} }) },
    verdict: ['fail', ['/JobInfo', 'BackupJobInfo', 'BackupJobInfo, ReplicaJobInfo']],
  },
  {
    name: 'none of them',
    answer: { body: xml('Job', [/<BackupJobInfo>[\s\S]*<\/BackupJobInfo>/, '']) },
    verdict: ['fail', ['/JobInfo', 'BackupJobInfo', 'nothing']],
  },
  {
    name: 'a type that nobody knows',
    answer: { body: xml('Job', ['<JobType>Backup<', '<JobType>Tape<']) },
    verdict: ['not-observed', 'No job in the body has JobInfo and a known JobType.'],
  },
]);

checkTable(jobStartOrSync, 'getJob entity/xml', [
  { name: 'a backup job is started', answer: { body: xml('Job') }, verdict: 'pass' },
  {
    name: 'a backup copy is synchronized',
    of: 'getJob entity/json',
    answer: {
      body: json('Job', {
        '/JobType': 'BackupCopy',
        '/Links': [{ Rel: 'Sync', Href: `${JOB}?action=sync` }],
      }),
    },
    verdict: 'pass',
  },
  {
    name: 'a backup copy that is started',
    answer: { body: xml('Job', ['<JobType>Backup<', '<JobType>BackupCopy<']) },
    verdict: ['fail', ['/Links', 'Sync', 'Start']],
  },
  {
    name: 'neither link: the job is disabled, or the account may not start it',
    answer: { body: xml('Job', [' Rel="Start"', ' Rel="Stop"']) },
    verdict: ['not-observed', NO_JOB],
  },
  { name: 'no job', of: 'listJobs entity/xml', answer: none, verdict: ['not-observed', NO_JOB] },
]);

checkTable(jobNoDeleteLink, 'getJob entity/xml', [
  { name: 'no such link', answer: { body: xml('Job') }, verdict: 'pass' },
  {
    name: 'such a link',
    answer: { body: xml('Job', ['?action=stop" Rel="Stop"', '" Rel="Delete"']) },
    verdict: ['fail', ['/Job/Links/Link[10]', 'none', JOB]],
  },
  { name: 'no job', of: 'listJobs entity/xml', answer: none, verdict: ['not-observed', NO_JOB] },
]);

const PERIOD = '/JobScheduleOptions/Standart/OptionsPeriodically/FullPeriod';
const every = (kind: string, period: number) => ({
  body: xml(
    'Job',
    ['<Kind>Hours</Kind>', `<Kind>${kind}</Kind>`],
    ['<FullPeriod>1<', `<FullPeriod>${period}<`],
  ),
});

checkTable(jobPeriod, 'getJob entity/xml', [
  { name: 'every hour', answer: every('Hours', 1), verdict: 'pass' },
  { name: 'every 60 minutes', answer: every('Minutes', 60), verdict: 'pass' },
  {
    name: 'every 25 hours',
    answer: every('Hours', 25),
    verdict: ['fail', [PERIOD, '1 to 24', '25']],
  },
  {
    name: 'every 0 minutes, in JSON',
    of: 'getJob entity/json',
    answer: { body: json('Job', { [PERIOD]: 0, [PERIOD.replace('FullPeriod', 'Kind')]: 'Minutes' }) },
    verdict: ['fail', [PERIOD, '1 to 60', '0']],
  },
  {
    name: 'no such option',
    answer: every('Continuously', 1),
    verdict: ['not-observed', 'No job in the body has a period in hours or minutes.'],
  },
]);

const CLOUD = `${API}cloud/cloudFailoverPlans`;
const cloudPlan = { uid: ['CloudFailoverPlan', 'c1'], at: 'cloud/cloudFailoverPlans' } as const;
const plan = (id: string) => ({ uid: ['FailoverPlan', id], at: 'failoverPlans' }) as const;

checkTable(noneOfTenants, 'listFailoverPlans reference/xml', [
  {
    name: 'others than those of tenants',
    answer: { body: refs(plan('p1'), plan('p2')) },
    beside: [{ at: CLOUD, body: refs(cloudPlan) }],
    verdict: 'pass',
  },
  {
    name: 'one of a tenant among them',
    answer: { body: refs(plan('p1'), plan('C1')) },
    beside: [{ at: CLOUD, body: refs(cloudPlan) }],
    verdict: [
      'fail',
      ['/EntityReferences/Ref[2]', 'only those of backup servers', 'urn:veeam:FailoverPlan:C1'],
    ],
  },
  ...(
    [
      ['listReplicas', 'cloud/replicas', 'Replica'],
      ['listVmReplicaPoints', 'cloud/vmReplicaPoints', 'VmReplicaPoint'],
    ] as const
  ).map(([operation, collection, kind]) => ({
    name: `a ${kind} of a tenant among those of the provider`,
    of: `${operation} reference/xml`,
    answer: { body: refs({ uid: [kind, 'C1'], at: 'x' }) },
    beside: [{ at: `${API}${collection}`, body: refs({ uid: [`Cloud${kind}`, 'c1'], at: collection }) }],
    verdict: [
      'fail',
      ['/EntityReferences/Ref', 'only those of backup servers', `urn:veeam:${kind}:C1`],
    ] as const,
  })),
  {
    name: 'no tenant has any',
    answer: { body: refs(plan('p1')) },
    beside: [{ at: CLOUD, body: refs() }],
    verdict: ['not-observed', 'Nothing of the kind was read of a cloud tenant.'],
  },
]);
