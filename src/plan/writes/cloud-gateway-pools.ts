import { reference } from './case.js';
import type { Recipe } from './recipe.js';

/**
 * A gateway is in one pool at most, so the pool is made of the gateway that the run has created.
 *
 * Documentation: post_cloud_gatewaypools, put_cloud_gatewaypools_id, delete_cloud_gatewaypools_id.
 */
export const cloudGatewayPools: Recipe = {
  resource: 'CloudGatewayPool',
  create: 'createCloudGatewayPool',
  list: 'listCloudGatewayPools',
  read: 'getCloudGatewayPool',
  edit: 'editCloudGatewayPool',
  remove: 'deleteCloudGatewayPool',
  body: ({ name, finds, parent = '' }) => ({
    Name: name,
    Description: 'To be deleted',
    CloudGateways: { CloudGatewayUids: [reference(parent, 'CloudGateway')] },
    BackupServerUid: finds.one('BackupServer').uid,
  }),
  shows: ({ name }) => ({ Name: name, Description: 'To be deleted' }),
  whole: true,
  change: () => ({ Description: 'Edited, to be deleted' }),
};
