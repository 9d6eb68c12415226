import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultEstate, type Estate, emptyEstate, type Mock, startMock } from '../../src/mock/index.js';
import { elements, HOST, type LinkOf, linksJson, linksXml, xml } from './area-bodies.js';
import { areaEstate } from './area-estate.js';
import { JSON_ONLY, json, type LoggedOn, logOn, send } from './client.js';

const NONE = { Links: null, Href: null, Type: null };
const PAGE = (definition: string): string =>
  `Workspace/ViewReport.aspx?definition=${definition}&ShowParams=1`;

/** Of the estate with one run of one job, 409 s long, a file of 535,875,584 bytes, one VM and one replica. */
const FRAMES: readonly (readonly [path: string, root: string, figures: Readonly<Record<string, unknown>>])[] =
  [
    [
      'overview',
      'OverviewReportFrame',
      {
        BackupServers: 1,
        ProxyServers: 1,
        RepositoryServers: 1,
        RunningJobs: 0,
        ScheduledJobs: 2,
        SuccessfulVmLastestStates: 0,
        WarningVmLastestStates: 1,
        FailedVmLastestStates: 0,
      },
    ],
    [
      'vms_overview',
      'VmsOverviewReportFrame',
      {
        ProtectedVms: 2,
        BackedUpVms: 1,
        ReplicatedVms: 1,
        RestorePoints: 1,
        FullBackupPointsSize: 535_875_584,
        IncrementalBackupPointsSize: 0,
        ReplicaRestorePointsSize: 0,
        SourceVmsSize: 2_147_507_235,
        SuccessBackupPercents: 100,
        ProtectedVmsReportLink: PAGE('8a56d84f-1790-4f54-ab20-2e0bfdefa16b'),
      },
    ],
    [
      'job_statistics',
      'JobStatisticsReportFrame',
      {
        RunningJobs: 0,
        ScheduledJobs: 2,
        ScheduledBackupJobs: 2,
        ScheduledReplicaJobs: 0,
        TotalJobRuns: 1,
        SuccessfulJobRuns: 0,
        WarningsJobRuns: 1,
        FailedJobRuns: 0,
        MaxJobDuration: 409,
        MaxBackupJobDuration: 409,
        MaxReplicaJobDuration: 0,
        MaxDurationBackupJobName: 'Nightly',
        MaxDurationReplicaJobName: '',
        BackupJobStatusReportLink: PAGE('7962844d-db6c-4d29-8b6e-4e0f7db0785f'),
      },
    ],
  ];

let mock: Mock;
let session: LoggedOn;
const others: Mock[] = [];

beforeAll(async () => {
  mock = await startMock({ http: true, estate: areaEstate() });
  session = await logOn(mock);
});

afterAll(async () => {
  for (const m of [mock, ...others]) await m.close();
});

describe('the summary', () => {
  it('leads to five reports, byte for byte', async () => {
    const links: LinkOf[] = [
      ['Down', 'reports/summary/overview', 'ReportFrame', 'Overview'],
      ['Down', 'reports/summary/vms_overview', 'ReportFrame', 'VmsOverview'],
      ['Down', 'reports/summary/job_statistics', 'ReportFrame', 'JobStatistics'],
      ['Down', 'reports/summary/processed_vms', 'ReportFrame', 'ProcessedVms'],
      ['Down', 'reports/summary/repository', 'ReportFrame', 'Repositories'],
    ];
    expect((await session.get('/api/reports/summary', HOST)).body).toBe(
      xml('SummaryReport', [], linksXml(links)),
    );
    expect((await session.get('/api/reports/summary', { ...HOST, ...JSON_ONLY })).body).toBe(
      JSON.stringify({ Links: linksJson(links), Href: null, Type: null }),
    );
  });
});

describe('figures', () => {
  it.each(FRAMES)('of %s, byte for byte', async (path, root, figures) => {
    const address = `/api/reports/summary/${path}`;
    expect((await session.get(address)).body).toBe(xml(root, [], elements(figures)));
    expect((await session.get(address, JSON_ONLY)).body).toBe(JSON.stringify({ ...figures, ...NONE }));
    expect((await send(mock, 'GET', address)).status).toBe(401);
  });

  it('of processed VMs have a day each, right below the root', async () => {
    expect((await session.get('/api/reports/summary/processed_vms')).body).toBe(
      xml(
        'ProcessedVmsReportFrame',
        [],
        '<Day Timestamp="2026-06-15T00:00:00Z" ReplicatedVms="1" BackupedVms="1" />',
      ),
    );
    expect((await session.get('/api/reports/summary/processed_vms', JSON_ONLY)).body).toBe(
      JSON.stringify({
        Days: [{ Timestamp: '2026-06-15T00:00:00Z', ReplicatedVms: 1, BackupedVms: 1 }],
        ...NONE,
      }),
    );
  });

  it('of repositories have a period each, and an attribute of their own', async () => {
    const period = { Name: 'Bucket', Capacity: -1, FreeSpace: -1, BackupSize: 535_875_584 };
    const link = PAGE('62221565-102c-4ec8-851b-d61c03d972d1');
    expect((await session.get('/api/reports/summary/repository')).body).toBe(
      xml(
        'RepositoryReportFrame',
        [['CapacityPlanningReportLink', link]],
        `<Period>${elements(period)}</Period>`,
      ),
    );
    expect((await session.get('/api/reports/summary/repository', JSON_ONLY)).body).toBe(
      JSON.stringify({ Periods: [period], CapacityPlanningReportLink: link, ...NONE }),
    );
  });

  it.each([
    ['overview-report-9.5.json', 'overview'],
    ['job-statistics-report-12.json', 'job_statistics'],
  ])('have the members of the genuine %s, in its order', async (file, path) => {
    const genuine = JSON.parse(readFileSync(new URL(`../data/documents/${file}`, import.meta.url), 'utf8'));
    const own = Object.keys(json(await session.get(`/api/reports/summary/${path}`, JSON_ONLY)));
    // 9.5 leaves out what 12 writes as null.
    expect(own.slice(0, Object.keys(genuine).length)).toEqual(Object.keys(genuine));
  });
});

describe('counts agree', () => {
  const read = async (estate: Estate): Promise<(path: string) => Promise<Record<string, number>>> => {
    const other = await startMock({ http: true, estate });
    others.push(other);
    const reader = await logOn(other);
    return async (path) => json(await reader.get(`/api/reports/summary/${path}`, JSON_ONLY));
  };

  it('with the default estate', async () => {
    const estate = defaultEstate(3);
    const report = await read(estate);
    expect(await report('overview')).toMatchObject({
      BackupServers: estate.backupServers.length,
      RepositoryServers: estate.repositories.length,
      RunningJobs: 1,
    });
    const vms = await report('vms_overview');
    const machines = new Set(estate.vmRestorePoints.map((p) => p.vmName));
    expect(vms).toMatchObject({
      ProtectedVms: machines.size,
      BackedUpVms: machines.size,
      ReplicatedVms: new Set(estate.vmReplicaPoints.map((p) => p.vmName)).size,
      RestorePoints: estate.vmRestorePoints.length,
    });
    const {
      SuccessfulVmLastestStates = 0,
      WarningVmLastestStates = 0,
      FailedVmLastestStates = 0,
    } = await report('overview');
    expect(SuccessfulVmLastestStates + WarningVmLastestStates + FailedVmLastestStates).toBe(machines.size);
  });

  it('on jobs with the collections of jobs and sessions', async () => {
    const other = await startMock({ http: true, estate: defaultEstate(3) });
    others.push(other);
    const reader = await logOn(other);
    const list = async (path: string, member: string): Promise<Record<string, unknown>[]> =>
      json<Record<string, Record<string, unknown>[]>>(
        await reader.get(`/api/${path}?format=Entity`, JSON_ONLY),
      )[member] ?? [];
    const statistics = json<Record<string, unknown>>(
      await reader.get('/api/reports/summary/job_statistics', JSON_ONLY),
    );
    const runs = [
      ...(await list('backupSessions', 'BackupJobSessions')),
      ...(await list('replicaSessions', 'ReplicaJobSessions')),
    ].filter((s) => s.JobType !== 'AgentManagement');
    const jobs = [
      ...(await list('jobs', 'Jobs')),
      ...(await list('agents/jobs', 'AgentBackupJobs')),
      ...(await list('nas/jobs', 'NASJobs')),
    ].filter((j) => j.ScheduleConfigured === true && j.ScheduleEnabled === true);
    const by = (result: string): number => runs.filter((s) => s.Result === result).length;
    expect(statistics).toMatchObject({
      RunningJobs: runs.filter((s) => s.State === 'Working').length,
      ScheduledJobs: jobs.length,
      ScheduledReplicaJobs: jobs.filter((j) => j.JobType === 'Replica').length,
      TotalJobRuns: by('Success') + by('Warning') + by('Failed'),
      SuccessfulJobRuns: by('Success'),
      WarningsJobRuns: by('Warning'),
      FailedJobRuns: by('Failed'),
      MaxDurationReplicaJobName: 'Replica <DR> web01',
    });
  });

  it('with nothing', async () => {
    const report = await read(emptyEstate());
    expect(await report('vms_overview')).toMatchObject({ ProtectedVms: 0, SuccessBackupPercents: 0 });
    expect(await report('job_statistics')).toMatchObject({ MaxJobDuration: 0, MaxDurationBackupJobName: '' });
    expect(await report('processed_vms')).toMatchObject({ Days: [] });
    expect(await report('repository')).toMatchObject({ Periods: [] });
  });
});
