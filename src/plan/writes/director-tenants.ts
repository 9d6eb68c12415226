import { directorResources } from './director-resources.js';
import type { Recipe } from './recipe.js';

/** Documentation: post_cloud_tenants, delete_cloud_tenants_id. */
export const directorTenants: Recipe = {
  resource: 'CloudTenant',
  kind: 'director',
  ownTargetOnly: 'An organization of VMware Cloud Director without a tenant would be needed.',
  create: 'createCloudTenant',
  list: 'listCloudTenants',
  read: 'getCloudTenant',
  remove: 'deleteCloudTenant',
  body: ({ name, finds, media }) => ({
    Name: name,
    Description: 'To be deleted',
    BackupServerUid: finds.one('BackupServer').uid,
    TenantType: 'VCD',
    OrganizationRef: `urn:vCloud:Organization:${DIRECTOR}.urn:vcloud:org:${DIRECTOR.slice(0, -1)}${media === 'xml' ? 1 : 2}`,
  }),
  shows: ({ name }) => ({ Name: name, Description: 'To be deleted' }),
  refusedElsewhere: true,
  rules: [
    {
      requirement: 'cloud.name-is-organization',
      as: 'other-name',
      body: ({ name, finds }) => ({
        Name: name,
        BackupServerUid: finds.one('BackupServer').uid,
        TenantType: 'VCD',
        OrganizationRef: finds.object('vCloud', 'Organization').uid,
      }),
    },
  ],
  children: [directorResources],
};

/** Made up: no Cloud Director has it. */
const DIRECTOR = '7d1c5e2b-40a9-4c8e-b6f3-2e9d8a7c6b51';
