import type { Check } from '../../../src/checks/check.js';
import { applianceWithoutAddressRefused } from '../../../src/checks/cloud/appliance-without-address-refused.js';
import { applianceWithoutSwitchRefused } from '../../../src/checks/cloud/appliance-without-switch-refused.js';
import { gatewayWithoutAddressRefused } from '../../../src/checks/cloud/gateway-without-address-refused.js';
import { missingOrganizationRefused } from '../../../src/checks/cloud/missing-organization-refused.js';
import { organizationNameRefused } from '../../../src/checks/cloud/organization-name-refused.js';
import { planNetworksKept } from '../../../src/checks/cloud/plan-networks-kept.js';
import { smallQuotaRefused } from '../../../src/checks/cloud/small-quota-refused.js';
import { subtenantNameKept } from '../../../src/checks/cloud/subtenant-name-kept.js';
import { accountNameRefused } from '../../../src/checks/security/account-name-refused.js';
import { accountWithoutExtensionsRefused } from '../../../src/checks/security/account-without-extensions-refused.js';
import { accountWithoutScopeRefused } from '../../../src/checks/security/account-without-scope-refused.js';
import { lastRoleRefused } from '../../../src/checks/security/last-role-refused.js';
import { rebuildOfNoneOrTwoRefused } from '../../../src/checks/security/rebuild-of-none-or-two-refused.js';
import { accountKept } from '../../../src/checks/self-service/account-kept.js';
import { cloudRepositoryRefused } from '../../../src/checks/self-service/cloud-repository-refused.js';
import { fixedConfigurationRefused } from '../../../src/checks/vcloud/fixed-configuration-refused.js';
import { templateMissingRefused } from '../../../src/checks/vcloud/template-missing-refused.js';
import { FINDS } from '../finds.js';
import { checkTable, json, type Row } from '../harness.js';

/** Check, and the case of a request that the documentation rules out. */
const RULES: readonly (readonly [Check, string])[] = [
  [smallQuotaRefused, 'createCloudTenantResource below-1-gb/xml'],
  [smallQuotaRefused, 'createCloudSubtenant below-1-gb/json'],
  [organizationNameRefused, 'createCloudTenant other-name/director/json'],
  [missingOrganizationRefused, 'createCloudTenant director-without-organization/xml'],
  [applianceWithoutAddressRefused, 'createCloudTenant appliance-without-address/xml'],
  [applianceWithoutSwitchRefused, 'createCloudTenant appliance-without-switch/json'],
  [gatewayWithoutAddressRefused, 'createCloudGateway nat-without-address/xml'],
  [lastRoleRefused, 'deleteAccountRole last/json'],
  [accountNameRefused, 'createAccount odd-name-of-User/xml'],
  [accountNameRefused, 'createAccount odd-name-of-ExternalUser/json'],
  [accountWithoutScopeRefused, 'createAccount no-scope/xml'],
  [accountWithoutExtensionsRefused, 'createAccount no-extensions/json'],
  [rebuildOfNoneOrTwoRefused, 'rebuildRestoreScopes of-none/xml'],
  [rebuildOfNoneOrTwoRefused, 'rebuildRestoreScopes of-two/json'],
  [cloudRepositoryRefused, 'createVSphereSelfServiceConfig on-cloud-repository/json'],
  [fixedConfigurationRefused, 'disableVCloudOrganizationConfig of-one-organization/xml'],
  [fixedConfigurationRefused, 'deleteVCloudOrganizationConfig of-all-others/json'],
];

for (const [check, of] of RULES) {
  checkTable(check, of, [
    { name: 'refused', answer: { status: 400 }, verdict: 'pass' },
    {
      name: 'accepted',
      answer: { status: 202, reason: 'Accepted' },
      verdict: ['fail', ['status', '400 or 403 or 404 or 405 or 409', '202 Accepted']],
    },
    { name: 'no answer', verdict: ['error', 'timeout: No complete answer within 30000 ms.'] },
    { name: 'says nothing of other requests', of: 'createPassword xml', answer: {}, verdict: 'not-applied' },
  ]);
}

const NETWORK = '/HardwarePlanDetails/ViCloudHardwarePlan/Network';

/** Check, the case that reads what must be the same, its root element, and members with their values before. */
const KEPT: readonly (readonly [Check, string, string, Readonly<Record<string, string | number>>])[] = [
  [
    subtenantNameKept,
    'getCloudSubtenant after/other-name/json',
    'CloudSubtenant',
    { '/Name': 'em-conformance-spec-cloudsubtenant-json' },
  ],
  [
    planNetworksKept,
    'getCloudHardwarePlan after/more-networks/json',
    'CloudHardwarePlan',
    { [`${NETWORK}/CountWithInternet`]: 1, [`${NETWORK}/CountWithoutInternet`]: 1 },
  ],
  [
    accountKept,
    'getVSphereSelfServiceConfig after/other-account/json',
    'VSphereSelfServiceConfig',
    {
      '/BackupServerUid': FINDS.one('BackupServer').uid,
      '/Account/AccountName': 'EXAMPLE\\em-conformance-spec-vsphereselfserviceconfig-json',
    },
  ],
];

for (const [check, of, root, before] of KEPT) {
  const changed = Object.entries(before).map(
    ([member, value]) => [member, typeof value === 'number' ? value + 1 : `${value}0`] as const,
  );
  checkTable(check, of, [
    { name: 'as before', answer: { body: json(root, before) }, verdict: 'pass' },
    ...changed.map(
      ([member, value]): Row => ({
        name: `${member} changed`,
        answer: { body: json(root, { ...before, [member]: value }) },
        verdict: ['fail', [member, String(before[member]), String(value)]],
      }),
    ),
    { name: 'no body', answer: {}, verdict: ['not-observed', 'The body cannot be read.'] },
  ]);
}

checkTable(templateMissingRefused, 'editVCloudOrganizationConfig no-template/json', [
  { name: 'refused', answer: { status: 400 }, verdict: 'pass' },
  {
    name: 'accepted, as an example of the page is',
    answer: { status: 202, reason: 'Accepted' },
    verdict: ['warn', ['status', '400 or 403 or 404 or 405 or 409', '202 Accepted']],
  },
  { name: 'says nothing of other requests', of: 'createPassword xml', answer: {}, verdict: 'not-applied' },
]);
