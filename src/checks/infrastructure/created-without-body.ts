import { withoutBody } from '../http/without-body.js';

/**
 * The answer to adding credentials has no body.
 *
 * Documentation: post_backupservers_id_creds.
 */
export const createdWithoutBody = withoutBody('created-without-body', 'infrastructure.created-without-body', [
  'createCredentials',
]);
