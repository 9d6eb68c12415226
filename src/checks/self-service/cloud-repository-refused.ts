import { ruleKept } from '../writes/rule.js';

/**
 * A quota on a cloud repository, or on storage that keeps snapshots, is not accepted.
 *
 * Documentation: post_selfservice_vsphere_configs.
 */
export const cloudRepositoryRefused = ruleKept(
  'cloud-repository-refused',
  'self-service.no-cloud-repositories',
  'A quota was given on a repository that cannot have one.',
);
