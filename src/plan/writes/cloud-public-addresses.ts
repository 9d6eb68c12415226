import type { Making, Recipe } from './recipe.js';

/** Of a network that is for documentation only (RFC 5737), one for each media type and purpose. */
function addressOf({ name, media }: Making): string {
  const last = (media === 'xml' ? 240 : 242) + (name.includes('refused') ? 1 : 0);
  return `203.0.113.${last}`;
}

/** Documentation: post_cloud_publicipaddresses, put_cloud_publicipaddresses_id, delete_cloud_publicipaddresses_id. */
export const cloudPublicAddresses: Recipe = {
  resource: 'CloudPublicIpAddress',
  create: 'createCloudPublicIpAddresses',
  list: 'listCloudPublicIpAddresses',
  read: 'getCloudPublicIpAddress',
  edit: 'editCloudPublicIpAddress',
  remove: 'deleteCloudPublicIpAddress',
  identify: addressOf,
  body: (making) => ({
    BackupServerUid: making.finds.one('BackupServer').uid,
    IpAddressLowerBound: addressOf(making),
    IpAddressUpperBound: addressOf(making),
  }),
  shows: (making) => ({ IpAddress: addressOf(making) }),
  change: ({ media }) => ({ IpAddress: `203.0.113.${media === 'xml' ? 250 : 251}` }),
};
