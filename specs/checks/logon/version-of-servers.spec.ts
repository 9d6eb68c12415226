import { versionOfServers } from '../../../src/checks/logon/version-of-servers.js';
import { checkTable, type Seen, xml } from '../harness.js';

const servers = (version: string): Seen[] => [
  {
    at: 'listBackupServers entity/xml',
    body: xml('BackupServers').replaceAll(/<Version>[^<]*</g, `<Version>${version}<`),
  },
];
const OLD = {
  body: xml('EnterpriseManager', [/<SupportedVersion Name="v1_7">[\s\S]*?<\/SupportedVersion>/, '']),
};

checkTable(versionOfServers, 'getRoot xml', [
  {
    name: '1.7 with 13',
    answer: { body: xml('EnterpriseManager') },
    beside: servers('13.0.1.1071'),
    verdict: 'pass',
  },
  { name: '1.6 with 11', answer: OLD, beside: servers('11.0.1.1261'), verdict: 'pass' },
  {
    name: '1.6 with 12',
    answer: OLD,
    beside: servers('12.3.2.4465'),
    verdict: ['warn', ['/SupportedVersions', 'v1_7, as a backup server is of version 12', 'v1_5, v1_6']],
  },
  {
    name: '9.5, of which no page speaks',
    answer: OLD,
    beside: servers('9.5.4.2866'),
    verdict: ['not-observed', 'No backup server was read that is of version 10 or later.'],
  },
]);
