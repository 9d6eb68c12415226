import { cloudGatewayPools } from './cloud-gateway-pools.js';
import type { Recipe } from './recipe.js';

/** Documentation: post_cloud_gateways, put_cloud_gateways_id, delete_cloud_gateways_id. */
export const cloudGateways: Recipe = {
  resource: 'CloudGateway',
  ownTargetOnly: 'A server that a gateway may be installed on would be needed.',
  create: 'createCloudGateway',
  list: 'listCloudGateways',
  read: 'getCloudGateway',
  edit: 'editCloudGateway',
  remove: 'deleteCloudGateway',
  identify: ({ name }) => `${name}.example`,
  body: ({ name, finds }) => ({
    ServerHostName: `${name}.example`,
    Description: 'To be deleted',
    ExternalIp: '198.51.100.77',
    ExternalPort: 6190,
    NetworkType: 'NAT',
    InternalPort: 6191,
    BackupServerUid: finds.one('BackupServer').uid,
  }),
  shows: () => ({ Description: 'To be deleted', ExternalPort: 6190 }),
  change: () => ({
    Enabled: true,
    NetworkMode: 'NAT',
    ExternalIP: '198.51.100.77',
    ExternalPort: 6190,
    InternalPort: 6191,
    Description: 'Edited, to be deleted',
  }),
  changed: () => ({ Description: 'Edited, to be deleted' }),
  rules: [
    {
      requirement: 'cloud.gateway-nat',
      as: 'nat-without-address',
      body: ({ name, finds }) => ({
        ServerHostName: `${name}.example`,
        NetworkType: 'NAT',
        InternalPort: 6191,
        BackupServerUid: finds.one('BackupServer').uid,
      }),
    },
  ],
  children: [cloudGatewayPools],
};

/** The same without ports. */
export const cloudGatewaysByDefault: Recipe = {
  resource: 'CloudGateway',
  kind: 'by-default',
  ownTargetOnly: 'A server that a gateway may be installed on would be needed.',
  create: 'createCloudGateway',
  remove: 'deleteCloudGateway',
  identify: ({ name }) => `${name}.example`,
  body: ({ name, finds }) => ({
    ServerHostName: `${name}.example`,
    NetworkType: 'Direct',
    BackupServerUid: finds.one('BackupServer').uid,
  }),
  looks: [
    {
      requirement: 'cloud.gateway-default-port',
      operation: 'getCloudGateway',
      shows: () => ({ ExternalPort: 6180, InternalPort: 6180 }),
    },
  ],
};
