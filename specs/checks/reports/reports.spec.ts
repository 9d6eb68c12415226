/** Figures of the reports against the collections they count. */
import { reportBackupServers } from '../../../src/checks/reports/report-backup-servers.js';
import { reportRepositories } from '../../../src/checks/reports/report-repositories.js';
import { reportSums } from '../../../src/checks/reports/report-sums.js';
import { API, checkTable, json, xml } from '../harness.js';

const NS = 'xmlns="http://www.veeam.com/ent/v1.0"';

/** A list of references to what has these names. */
function list(...names: string[]): string {
  const refs = names.map((name, i) => `<Ref UID="urn:veeam:X:${i}" Name="${name}" Href="${API}x/${i}" />`);
  return `<EntityReferences ${NS}>${refs.join('')}</EntityReferences>`;
}

checkTable(reportBackupServers, 'getOverviewReport xml', [
  {
    name: 'as many as are listed',
    answer: { body: xml('OverviewReportFrame') },
    beside: [{ at: `${API}backupServers`, body: list('a', 'b') }],
    verdict: 'pass',
  },
  {
    name: 'in JSON, another number',
    of: 'getOverviewReport json',
    answer: { body: json('OverviewReportFrame', { '/BackupServers': 3 }) },
    beside: [{ at: `${API}backupServers`, body: list('a', 'b') }],
    verdict: ['warn', ['/BackupServers', '2', '3']],
  },
  {
    name: 'nothing to count',
    answer: { body: xml('OverviewReportFrame') },
    verdict: ['not-observed', 'The collection of backup servers was not read.'],
  },
  {
    name: 'no number',
    answer: { body: xml('OverviewReportFrame', ['<BackupServers>2</BackupServers>', '']) },
    verdict: ['not-observed', 'The report has no number of backup servers.'],
  },
]);

checkTable(reportRepositories, 'getRepositoryReport xml', [
  {
    name: 'those that are listed, in any order',
    answer: { body: xml('RepositoryReportFrame') },
    beside: [{ at: `${API}repositories`, body: list('Storage Snapshots', 'Main Repository') }],
    verdict: 'pass',
  },
  {
    name: 'one is missing',
    answer: { body: xml('RepositoryReportFrame') },
    beside: [{ at: `${API}repositories`, body: list('Storage Snapshots', 'Main Repository', 'New') }],
    verdict: [
      'warn',
      ['/Periods/Name', 'Main Repository, New, Storage Snapshots', 'Main Repository, Storage Snapshots'],
    ],
  },
  {
    name: 'there is none',
    answer: { body: `<RepositoryReportFrame ${NS} />` },
    beside: [{ at: `${API}repositories`, body: list() }],
    verdict: ['not-observed', 'There is no repository.'],
  },
  {
    name: 'the collection was not read',
    answer: { body: xml('RepositoryReportFrame') },
    verdict: ['not-observed', 'The collection of repositories was not read.'],
  },
]);

checkTable(reportSums, 'getJobStatisticsReport json', [
  { name: 'parts that add up', answer: { body: json('JobStatisticsReportFrame') }, verdict: 'pass' },
  {
    name: 'in XML',
    of: 'getJobStatisticsReport xml',
    answer: { body: xml('JobStatisticsReportFrame', [/<WarningsJobRuns>\d+/, '<WarningsJobRuns>4']) },
    verdict: ['warn', ['/TotalJobRuns', '85', '84']],
  },
  {
    name: 'neither jobs nor runs add up',
    answer: { body: json('JobStatisticsReportFrame', { '/ScheduledJobs': 13, '/FailedJobRuns': 0 }) },
    verdict: ['warn', ['/ScheduledJobs', '12', '13'], ['/TotalJobRuns', '83', '84']],
  },
  {
    name: 'some figures missing: that is for json-required',
    answer: { body: json('JobStatisticsReportFrame', { '/ScheduledJobs': 13, '/FailedJobRuns': undefined }) },
    verdict: ['warn', ['/ScheduledJobs', '12', '13']],
  },
  {
    name: 'no figures',
    answer: { body: '{}' },
    verdict: ['not-observed', 'The report has not all of the figures.'],
  },
]);
