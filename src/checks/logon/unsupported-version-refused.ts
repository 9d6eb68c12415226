import { refusal } from '../errors/refusal.js';

/**
 * A logon with a version that the entry point does not list is refused, one way or another.
 *
 * Documentation: em_web_api_versions; logging_on.
 */
export const unsupportedVersionRefused = refusal(
  'unsupported-version-refused',
  'versions.unsupported',
  'unsupported-version',
  'A logon with an unsupported version is not refused.',
);
