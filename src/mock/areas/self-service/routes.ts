import { organizationConfig, selfServiceConfig } from '../../resource/registry.js';
import { collection, recordOf, single } from '../../routes/resources.js';
import { ok, type Route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { SERVICE } from '../../serialize/parts.js';
import { selfService, vCloudService } from './configs.js';
import { organizationJobSettings, selfServiceJobSettings } from './job-settings.js';
import { TENANT_JOB_SETTINGS } from './layouts.js';
import { ORGANIZATION_CONFIG_WRITES } from './organization-writes.js';
import { SELF_SERVICE_CONFIG_WRITES } from './tenant-writes.js';

/** Organizations of Cloud Director, and tenants of the self-service portal for vSphere. */
export const TENANT_CONFIG_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'vCloud',
    operation: 'getVCloudService',
    handle: ({ world }) => ok(document('VCloudService', SERVICE, vCloudService(world.site))),
  },
  collection('listVCloudOrganizationConfigs', organizationConfig),
  single('getVCloudOrganizationConfig', organizationConfig),
  {
    method: 'GET',
    path: 'vCloud/orgConfigs/{ID}/backupJobSettings',
    operation: 'getVCloudOrganizationConfigBackupJobSettings',
    handle: (call) => {
      const settings = organizationJobSettings(recordOf(organizationConfig, call), call.world);
      return ok(document('VCloudOrganizationConfigBackupJobSettings', TENANT_JOB_SETTINGS, settings));
    },
  },
  {
    method: 'GET',
    path: 'selfService/vSphere',
    operation: 'getVSphereSelfService',
    handle: ({ world }) => ok(document('VSphereSelfService', SERVICE, selfService(world.site))),
  },
  collection('listVSphereSelfServiceConfigs', selfServiceConfig),
  single('getVSphereSelfServiceConfig', selfServiceConfig),
  {
    method: 'GET',
    path: 'selfService/vSphere/Configs/{ID}/backupJobSettings',
    operation: 'getVSphereSelfServiceConfigJobSettings',
    handle: (call) => {
      const settings = selfServiceJobSettings(recordOf(selfServiceConfig, call), call.world);
      return ok(document('VSphereSelfServiceConfigJobSettings', TENANT_JOB_SETTINGS, settings));
    },
  },
  ...ORGANIZATION_CONFIG_WRITES,
  ...SELF_SERVICE_CONFIG_WRITES,
];
