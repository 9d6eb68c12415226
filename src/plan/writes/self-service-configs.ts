import type { Find, Finds } from './finds.js';
import type { Making, Recipe } from './recipe.js';

const isVCenter = ({ facts }: Find): boolean => facts.ManagedServerType === 'VC';

/** Documentation: post_selfservice_vsphere_configs, put_selfservice_vsphere_configs_id, delete_selfservice_vsphere_configs_id. */
export const selfServiceConfigs: Recipe = {
  resource: 'VSphereSelfServiceConfig',
  ownTargetOnly: 'An account of the domain that has no configuration yet would be needed.',
  create: 'createVSphereSelfServiceConfig',
  list: 'listVSphereSelfServiceConfigs',
  read: 'getVSphereSelfServiceConfig',
  edit: 'editVSphereSelfServiceConfig',
  remove: 'deleteVSphereSelfServiceConfig',
  identify: accountOf,
  body: (making) => ({
    AccountName: accountOf(making),
    AccountType: 'User',
    RepositoryUid: making.finds.one('Repository').uid,
    QuotaGb: 100,
    VCentersScopes: vCentersOf(making.finds),
  }),
  shows: ({ finds }) => ({ RepositoryUid: finds.one('Repository').uid, QuotaGb: 100 }),
  looks: [
    {
      requirement: 'self-service.vcenters-member',
      operation: 'getVSphereSelfServiceConfig',
      shows: ({ finds }) => ({ VCentersScopes: vCentersOf(finds) }),
    },
  ],
  rules: [
    {
      requirement: 'self-service.no-cloud-repositories',
      as: 'on-cloud-repository',
      body: (making) => quotaOn(making, 'Cloud', 'cloud repository'),
    },
    {
      requirement: 'self-service.no-cloud-repositories',
      as: 'on-snapshots',
      body: (making) => quotaOn(making, 'SanSnapshot', 'storage that keeps snapshots'),
    },
    {
      requirement: 'self-service.account-fixed',
      as: 'other-account',
      operation: 'editVSphereSelfServiceConfig',
      body: ({ name, finds }) => ({
        BackupServerUid: finds.all('BackupServer').at(-1)?.uid ?? '',
        Account: { AccountName: `EXAMPLE\\${name}-other`, AccountType: 'User' },
      }),
      keeps: (making) => ({
        BackupServerUid: making.finds.one('BackupServer').uid,
        Account: { AccountName: accountOf(making) },
      }),
    },
  ],
  whole: true,
  change: () => ({ QuotaGb: 200 }),
};

/** A name in a domain. */
function accountOf({ name }: Pick<Making, 'name'>): string {
  return `EXAMPLE\\${name}`;
}

/** One vCenter Server; none where the target has none. */
function vCentersOf(finds: Finds): string[] {
  return finds
    .all('ManagedServer', isVCenter)
    .slice(0, 1)
    .map(({ uid }) => uid);
}

/** A configuration with a quota on a kind of repository that cannot have one. */
function quotaOn(making: Making, kind: string, what: string) {
  const { uid } = making.finds.one('Repository', ({ facts }) => facts.Kind === kind, what);
  return { AccountName: accountOf(making), AccountType: 'User', RepositoryUid: uid, QuotaGb: 100 };
}
