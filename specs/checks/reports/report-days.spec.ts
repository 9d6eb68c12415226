import { reportDays } from '../../../src/checks/reports/report-days.js';
import { checkTable, json } from '../harness.js';

checkTable(reportDays, 'getProcessedVmsReport json', [
  { name: 'an entry a day', answer: { body: json('ProcessedVmsReportFrame') }, verdict: 'pass' },
  {
    name: 'two for one day',
    answer: { body: json('ProcessedVmsReportFrame', { '/Days/1/Timestamp': '2026-03-09T11:00:00Z' }) },
    verdict: ['fail', ['/Days/1/Timestamp', 'another day', '2026-03-09T11:00:00Z']],
  },
  {
    name: 'no day',
    answer: { body: json('ProcessedVmsReportFrame', { '/Days': [] }) },
    verdict: ['not-observed', 'The report has no day.'],
  },
]);
