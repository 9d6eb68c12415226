/** href-of-type: where what has no UID says that it is. */
import { hrefOfType } from '../../../src/checks/links/href-of-type.js';
import { checkTable, xml } from '../harness.js';

const AT = '/LookupSvc/@Href';

checkTable(hrefOfType, 'getLookupService xml', [
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
