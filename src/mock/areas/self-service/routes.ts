import { organizationConfig, selfServiceConfig } from '../../resource/registry.js';
import { recordOf, resource } from '../../routes/resources.js';
import { ok, type Route, route } from '../../routes/route.js';
import { document } from '../../serialize/layout.js';
import { SERVICE } from '../../serialize/parts.js';
import { selfService, vCloudService } from './configs.js';
import { organizationJobSettings, selfServiceJobSettings } from './job-settings.js';
import { TENANT_JOB_SETTINGS } from './layouts.js';
import { ORGANIZATION_CONFIG_WRITES } from './organization-writes.js';
import { SELF_SERVICE_CONFIG_WRITES } from './tenant-writes.js';

/** Organizations of Cloud Director, and tenants of the self-service portal for vSphere. */
export const TENANT_CONFIG_ROUTES: readonly Route[] = [
  route('getVCloudService', 'GET vCloud', ({ world }) =>
    ok(document('VCloudService', SERVICE, vCloudService(world.site))),
  ),
  ...resource('listVCloudOrganizationConfigs', 'getVCloudOrganizationConfig', organizationConfig),
  route(
    'getVCloudOrganizationConfigBackupJobSettings',
    'GET vCloud/orgConfigs/{ID}/backupJobSettings',
    (call) => {
      const settings = organizationJobSettings(recordOf(organizationConfig, call), call.world);
      return ok(document('VCloudOrganizationConfigBackupJobSettings', TENANT_JOB_SETTINGS, settings));
    },
  ),
  route('getVSphereSelfService', 'GET selfService/vSphere', ({ world }) =>
    ok(document('VSphereSelfService', SERVICE, selfService(world.site))),
  ),
  ...resource('listVSphereSelfServiceConfigs', 'getVSphereSelfServiceConfig', selfServiceConfig),
  route(
    'getVSphereSelfServiceConfigJobSettings',
    'GET selfService/vSphere/Configs/{ID}/backupJobSettings',
    (call) => {
      const settings = selfServiceJobSettings(recordOf(selfServiceConfig, call), call.world);
      return ok(document('VSphereSelfServiceConfigJobSettings', TENANT_JOB_SETTINGS, settings));
    },
  ),
  ...ORGANIZATION_CONFIG_WRITES,
  ...SELF_SERVICE_CONFIG_WRITES,
];
