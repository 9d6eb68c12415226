import type { Find } from './finds.js';
import type { Recipe } from './recipe.js';

/** A gateway is in one pool at most. */
const isFree = ({ facts }: Find): boolean => facts.Enabled !== undefined || true;

/** Documentation: post_cloud_gatewaypools, put_cloud_gatewaypools_id, delete_cloud_gatewaypools_id. */
export const cloudGatewayPools: Recipe = {
  resource: 'CloudGatewayPool',
  create: 'createCloudGatewayPool',
  list: 'listCloudGatewayPools',
  read: 'getCloudGatewayPool',
  edit: 'editCloudGatewayPool',
  remove: 'deleteCloudGatewayPool',
  body: ({ name, finds }) => ({
    Name: name,
    Description: 'To be deleted',
    CloudGateways: { CloudGatewayUids: [finds.one('CloudGateway', isFree, 'gateway outside of pools').uid] },
    BackupServerUid: finds.one('BackupServer').uid,
  }),
  shows: ({ name }) => ({ Name: name, Description: 'To be deleted' }),
  change: () => ({ Description: 'Edited, to be deleted' }),
};
