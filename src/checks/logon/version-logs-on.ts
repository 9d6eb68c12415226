import { refusal } from '../errors/refusal.js';

/**
 * Each version that the entry point lists can be logged on to, deprecated ones among them.
 *
 * Documentation: logging_on; em_web_api_versions.
 */
export const versionLogsOn = refusal(
  'version-logs-on',
  'versions.listed-versions-work',
  'version-logon',
  'The entry point lists the version, but there is no logging on with it.',
  ['versions.deprecated'],
);
