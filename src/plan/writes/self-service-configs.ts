import type { Recipe } from './recipe.js';

/** Documentation: post_selfservice_vsphere_configs, put_selfservice_vsphere_configs_id, delete_selfservice_vsphere_configs_id. */
export const selfServiceConfigs: Recipe = {
  resource: 'VSphereSelfServiceConfig',
  ownTargetOnly: 'An account of the domain that has no configuration yet would be needed.',
  create: 'createVSphereSelfServiceConfig',
  list: 'listVSphereSelfServiceConfigs',
  read: 'getVSphereSelfServiceConfig',
  edit: 'editVSphereSelfServiceConfig',
  remove: 'deleteVSphereSelfServiceConfig',
  identify: ({ name }) => `EXAMPLE\\${name}`,
  body: ({ name, finds }) => ({
    AccountName: `EXAMPLE\\${name}`,
    AccountType: 'User',
    RepositoryUid: finds.one('Repository').uid,
    QuotaGb: 100,
  }),
  shows: ({ finds }) => ({ RepositoryUid: finds.one('Repository').uid, QuotaGb: 100 }),
  whole: true,
  change: () => ({ QuotaGb: 200 }),
};
