import { accounts, externalGroups } from './accounts.js';
import { agentMounts } from './agent-mounts.js';
import { backupServers } from './backup-servers.js';
import { cdpPolicyIncludes } from './cdp-policy-includes.js';
import { cloudGateways, cloudGatewaysByDefault } from './cloud-gateways.js';
import { cloudHardwarePlans } from './cloud-hardware-plans.js';
import { cloudPublicAddresses } from './cloud-public-addresses.js';
import { cloudTenants } from './cloud-tenants.js';
import { copyJobClones } from './copy-job-clones.js';
import { credentials } from './credentials.js';
import { directorTenants } from './director-tenants.js';
import { jobClones } from './job-clones.js';
import { organizationConfigs } from './organization-configs.js';
import { passwords } from './passwords.js';
import type { Recipe } from './recipe.js';
import { replicaMounts } from './replica-mounts.js';
import { selfServiceConfigs } from './self-service-configs.js';
import { vmMounts, vmMountsUnsaid } from './vm-mounts.js';

/** Everything that the documentation lets one create, edit and delete. */
export const RECIPES: readonly Recipe[] = [
  credentials,
  passwords,
  backupServers,
  accounts,
  externalGroups,
  organizationConfigs,
  selfServiceConfigs,
  cloudGateways,
  cloudGatewaysByDefault,
  cloudHardwarePlans,
  cloudPublicAddresses,
  cloudTenants,
  directorTenants,
  jobClones,
  copyJobClones,
  vmMounts,
  replicaMounts,
  agentMounts,
  cdpPolicyIncludes,
  vmMountsUnsaid,
];
