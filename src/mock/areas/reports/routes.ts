import type { EstateView } from '../../estate/view.js';
import { ok, type Route, route } from '../../routes/route.js';
import type { RouteId } from '../../routes/route-id.js';
import { document, type ObjectLayout } from '../../serialize/layout.js';
import {
  JOB_STATISTICS,
  OVERVIEW,
  PROCESSED_VMS,
  REPOSITORY_REPORT,
  SUMMARY,
  VMS_OVERVIEW,
} from './layouts.js';
import { jobStatistics, overview, processedVms, repositoryReport, summary, vmsOverview } from './reports.js';

/** Figures, counted from the estate whenever they are asked for. */
export const REPORT_ROUTES: readonly Route[] = [
  route('getSummaryReport', 'GET reports/summary', ({ world }) =>
    ok(document('SummaryReport', SUMMARY, summary(world.site))),
  ),
  frame('getOverviewReport', 'overview', 'OverviewReportFrame', OVERVIEW, overview),
  frame('getVmsOverviewReport', 'vms_overview', 'VmsOverviewReportFrame', VMS_OVERVIEW, vmsOverview),
  frame(
    'getJobStatisticsReport',
    'job_statistics',
    'JobStatisticsReportFrame',
    JOB_STATISTICS,
    jobStatistics,
  ),
  frame('getProcessedVmsReport', 'processed_vms', 'ProcessedVmsReportFrame', PROCESSED_VMS, processedVms),
  frame('getRepositoryReport', 'repository', 'RepositoryReportFrame', REPOSITORY_REPORT, repositoryReport),
];

function frame(
  operation: RouteId,
  path: string,
  root: string,
  layout: ObjectLayout,
  figures: (estate: EstateView) => object,
): Route {
  return {
    method: 'GET',
    path: `reports/summary/${path}`,
    operation,
    handle: ({ world }) => ok(document(root, layout, figures(world.estate))),
  };
}
