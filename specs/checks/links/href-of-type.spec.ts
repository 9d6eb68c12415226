/** href-of-type: where what has no UID says that it is. */
import { hrefOfType } from '../../../src/checks/links/href-of-type.js';
import { checkTable, planned, xml } from '../harness.js';

const [probe] = planned('getCloudTenantFreeLicenseCounters xml').probes;
/** Where the counters were asked for: of another tenant than that of the example. */
const FREE = probe?.destination.kind === 'url' ? probe.destination.url : '';

const AT = '/LookupSvc/@Href';

checkTable(hrefOfType, 'getLookupService xml', [
  {
    name: 'what another resource of the kind has, where nothing but the address tells them apart',
    of: 'getCloudTenantFreeLicenseCounters xml',
    answer: { body: xml('CloudTenantFreeLicenseCounters') },
    verdict: [
      'warn',
      [
        '/CloudTenantFreeLicenseCounters/@Href',
        FREE,
        'https://em.example.com:9398/api/cloud/tenants/a1d6f3c8-90b2-4e57-8c4d-7f2b1e6a5093/freelicenseCounters',
      ],
    ],
  },
  { name: 'the example', answer: { body: xml('LookupSvc') }, verdict: 'pass' },
  {
    name: 'an address of another kind',
    answer: { body: xml('LookupSvc', [/\/lookupSvc"/, '/backups"']) },
    verdict: [
      'warn',
      [AT, 'an address that answers with LookupSvc', 'https://em.example.com:9398/api/backups'],
    ],
  },
  {
    name: 'an address that no page has',
    answer: { body: xml('LookupSvc', [/\/lookupSvc"/, '/lookupSvcz"']) },
    verdict: [
      'warn',
      [AT, 'an address that answers with LookupSvc', 'https://em.example.com:9398/api/lookupSvcz'],
    ],
  },
  {
    name: 'key resources are known by their UIDs',
    of: 'getBackup entity/xml',
    answer: { body: xml('Backup') },
    verdict: ['not-observed', 'The body has no resource without a UID that says its Href and Type.'],
  },
]);
