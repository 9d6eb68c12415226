import { catalogUid } from '../../../src/checks/catalog/catalog-uid.js';
import { checkTable, json, xml } from '../harness.js';

checkTable(catalogUid, 'listCatalogVms entity/xml', [
  { name: 'the names, blanks and all', answer: { body: xml('CatalogVms') }, verdict: 'pass' },
  {
    name: 'a name that is encoded',
    answer: { body: xml('CatalogVms', ['CatalogVm:mail 02', 'CatalogVm:mail%2002']) },
    verdict: 'pass',
  },
  ...['file%20server%20%26%20co', 'file%20server%20&amp;%20co', 'FILE server &amp; co'].map((name) => ({
    name: `a name with blanks and an ampersand, written ${name}`,
    answer: {
      body: xml(
        'CatalogVms',
        ['CatalogVm:mail 02', `CatalogVm:${name}`],
        ['Name="mail 02" UID', 'Name="file server &amp; co" UID'],
      ),
    },
    verdict: 'pass' as const,
  })),
  {
    name: 'a GUID',
    of: 'getCatalogVm entity/json',
    answer: {
      body: json('CatalogVm', { '/UID': 'urn:veeam:CatalogVm:c4e2a871-5b0d-4f63-9a1e-8d7c6b5a4f32' }),
    },
    verdict: [
      'fail',
      ['/UID', 'urn:veeam:CatalogVm:files01', 'urn:veeam:CatalogVm:c4e2a871-5b0d-4f63-9a1e-8d7c6b5a4f32'],
    ],
  },
  {
    name: 'no VM',
    answer: { body: '<CatalogVms xmlns="http://www.veeam.com/ent/v1.0" />' },
    verdict: ['not-observed', 'No VM in the body has a UID and a name.'],
  },
]);
