import { withoutBody } from '../http/without-body.js';

/**
 * The answer to adding credentials has no body.
 *
 * Documentation: post_backupservers_id_creds.
 */
export const secretCreatedWithoutBody = withoutBody(
  'secret-created-without-body',
  'infrastructure.created-without-body',
  ['createCredentials'],
);
