import { settingsType } from '../../../src/checks/self-service/settings-type.js';
import { API, checkTable, xml } from '../harness.js';

const ROOT = 'VSphereSelfServiceConfigJobSettings';
const TENANT = 'selfService/vSphere/Configs/f4c8a2e6-9d71-4b03-a5f9-6e2d8c0b1a37/backupJobSettings';
const url = `${API}${TENANT}`;

checkTable(settingsType, 'getVSphereSelfServiceConfigJobSettings xml', [
  { name: 'its own', url, answer: { body: xml(ROOT) }, verdict: 'pass' },
  {
    name: 'those of an organization, as in the example of the documentation',
    url,
    answer: {
      body: xml(
        ROOT,
        ['selfService/vSphere/Configs/', 'vCloud/orgConfigs/'],
        [`Type="${ROOT}"`, 'Type="VCloudOrganizationConfigBackupJobSettings"'],
      ),
    },
    verdict: [
      'warn',
      [`/${ROOT}/@Type`, ROOT, 'VCloudOrganizationConfigBackupJobSettings'],
      [
        `/${ROOT}/@Href`,
        `/${TENANT.toLowerCase()}`,
        `/${TENANT.replace('selfService/vSphere/Configs', 'vCloud/orgConfigs').toLowerCase()}`,
      ],
    ],
  },
  {
    name: 'neither',
    url,
    answer: { body: `<${ROOT} xmlns="http://www.veeam.com/ent/v1.0" />` },
    verdict: ['not-observed', 'The settings have neither Href nor Type.'],
  },
]);
