/** What answers have although the body of an edit may leave it out. */
import { entityMembers } from '../../../src/checks/identity/entity-members.js';
import { checkTable, json, xml } from '../harness.js';

const KINDS = ['Job', 'CdpPolicy', 'CloudTenant', 'FailoverPlan', 'AgentBackupJob', 'CloudGateway'] as const;

checkTable(entityMembers, 'getJob entity/xml', [
  ...KINDS.flatMap((kind) => [
    {
      name: `${kind} in XML`,
      of: `get${kind} entity/xml`,
      answer: { body: xml(kind) },
      verdict: 'pass' as const,
    },
    {
      name: `${kind} in JSON`,
      of: `get${kind} entity/json`,
      answer: { body: json(kind) },
      verdict: 'pass' as const,
    },
  ]),
  {
    name: 'a job of file shares',
    of: 'getNasJob entity/json',
    answer: { body: json('NASJob') },
    verdict: 'pass',
  },
  {
    name: 'a job without its schedule and what it processes',
    answer: {
      body: xml('Job', [/<ScheduleEnabled>.*<\/ScheduleEnabled>/, ''], [/<JobInfo>[\s\S]*<\/JobInfo>/, '']),
    },
    verdict: [
      'fail',
      ['/ScheduleEnabled', 'member ScheduleEnabled', 'absent'],
      ['/JobInfo', 'member JobInfo', 'absent'],
    ],
  },
  {
    name: 'null in JSON',
    of: 'getCloudTenant entity/json',
    answer: { body: json('CloudTenant', { '/Resources': null }) },
    verdict: ['fail', ['/Resources', 'member Resources', 'absent']],
  },
  {
    name: 'in a list',
    of: 'listJobs entity/json',
    answer: { body: json('Jobs', { '/Jobs/0/JobType': undefined }) },
    verdict: ['fail', ['/Jobs/0/JobType', 'member JobType', 'absent']],
  },
  {
    name: 'a kind whose schema has it all',
    of: 'getBackup entity/xml',
    answer: { body: xml('Backup') },
    verdict: 'not-applied',
  },
]);
