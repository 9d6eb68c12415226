/** What genuine servers do, and no page or another page says: it blames nobody. */
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/check.js';
import { unknownParentRefused } from '../../src/checks/errors/unknown-parent-refused.js';
import { uidAgrees } from '../../src/checks/identity/uid-agrees.js';
import { jsonRequired } from '../../src/checks/json/json-required.js';
import { jsonValues } from '../../src/checks/json/json-values.js';
import { linksDocumented } from '../../src/checks/links/links-documented.js';
import { querySortAscending } from '../../src/checks/query/query-sort-ascending.js';
import { rolesKnown } from '../../src/checks/security/roles-known.js';
import { otherOrganizations } from '../../src/checks/vcloud/other-organizations.js';
import { xmlRequired } from '../../src/checks/xml/xml-required.js';
import { xmlValues } from '../../src/checks/xml/xml-values.js';
import { API, contract, json, type Row, verdictOf, xml } from './harness.js';
import { A, B, C, D, entities, FILES, references } from './query/found.js';
import { refs } from './small.js';

const ROLES = ['Portal Administrator', 'Portal User', 'VM Restore Operator', 'File Restore Operator'];
const MORE = ['Exchange Restore Operator', 'Oracle Restore Operator', 'SQL Restore Operator'];
const roles = (...names: string[]): string =>
  refs(
    ...names.map((name, i) => ({ uid: ['EnterpriseRole', `r${i}`], name, at: 'security/roles' }) as const),
  );
const inXml = (of: string, root: string, ...edits: Parameters<typeof xml>[1][]): Genuine => ({
  of: `${of} entity/xml`,
  answer: { body: xml(root, ...edits) },
});
const inJson = (of: string, root: string, changes: Parameters<typeof json>[1]): Genuine => ({
  of,
  answer: { body: json(root, changes) },
});

type Genuine = Pick<Row, 'answer' | 'beside' | 'url'> & { readonly of: string };
type Outcome = 'pass' | 'warn';

const POINT = inXml('getVmRestorePoint', 'VmRestorePoint', [/<HierarchyObjRef>[^<]*/, '<HierarchyObjRef>']);
const TASK = inXml('getBackupTaskSession', 'BackupTaskSession', [/<VmUid>[^<]*/, '<VmUid>']);
const DAISY = '/JobScheduleOptions/Standart/OptionsDaisyChaining';

describe('a genuine server', () => {
  it.each<readonly [string, Check, Genuine, Outcome]>([
    ['leaves HierarchyObjRef of an imported backup empty', xmlValues, POINT, 'pass'],
    ['and has it nevertheless', xmlRequired, POINT, 'pass'],
    ['leaves VmUid of a deleted machine empty', xmlValues, TASK, 'pass'],
    [
      'leaves HierarchyObjRef empty in JSON',
      jsonValues,
      inJson('getVmRestorePoint entity/json', 'VmRestorePoint', { '/HierarchyObjRef': '' }),
      'pass',
    ],
    [
      'has computers without a protection group',
      linksDocumented,
      inXml('getDiscoveredComputer', 'DiscoveredComputer', [/<Link [^>]*protectionGroups[^>]*\/>/, '']),
      'pass',
    ],
    [
      'shows a smaller account fewer links at /cloud',
      linksDocumented,
      {
        of: 'getCloudConnectService xml',
        answer: { body: xml('CloudConnectService', [/<Link [^>]*cloudFailoverPlans[^>]*\/>/g, '']) },
        beside: [{ at: `${API}security/accounts`, status: 403 }],
      },
      'warn',
    ],
    [
      'has a role more',
      rolesKnown,
      { of: 'listRoles reference/xml', answer: { body: roles(...ROLES, ...MORE, 'Auditor') } },
      'warn',
    ],
    [
      'has roles in another language',
      rolesKnown,
      { of: 'listRoles reference/xml', answer: { body: roles('Portaladministrator', ...ROLES, ...MORE) } },
      'warn',
    ],
    [
      'calls the other organizations by another name',
      otherOrganizations,
      {
        of: 'listVCloudOrganizationConfigs entity/xml',
        answer: {
          body: xml('VCloudOrganizationConfigs').replaceAll('Other organizations', 'Andere Organisationen'),
        },
      },
      'warn',
    ],
    ...['files 01 & co', 'files%2001%20&amp;%20co', 'FILES%2001%20%26%20CO'].map(
      (href): readonly [string, Check, Genuine, Outcome] => [
        `encodes the name of a machine as ${href}`,
        uidAgrees,
        {
          of: 'listCatalogVms entity/xml',
          answer: {
            body: xml(
              'CatalogVms',
              ['CatalogVm:mail 02', 'CatalogVm:files 01 &amp; co'],
              [/catalog\/vms\/mail%2002\?/, `catalog/vms/${href.replace(/&(?!amp;)/, '&amp;')}?`],
            ),
          },
        },
        'pass',
      ],
    ),
    ...[200, 500].map((status): readonly [string, Check, Genuine, Outcome] => [
      `answers ${status} below what there is not`,
      unknownParentRefused,
      { of: 'getJobObject unknown-parent/json', answer: { status, body: '{}' } },
      'warn',
    ]),
    [
      'sorts by FileType in an order of its own',
      querySortAscending,
      {
        of: 'queryBackupFile sort/FileType/asc',
        answer: { body: references([D, B, C, A]) },
        beside: [{ at: 'queryBackupFile members', body: entities(FILES) }],
      },
      'pass',
    ],
    [
      'has masks of files inside an object',
      jsonValues,
      inJson('listNasJobIncludes json', 'NASObjects', {
        '/NASObjects/0/InclusionMask': { Extensions: ['*.*'] },
        '/NASObjects/0/ExclusionMask': null,
      }),
      'pass',
    ],
    [
      'has no other job in a chain',
      jsonRequired,
      inJson('getJob entity/json', 'Job', { [`${DAISY}/PreviousJobUid`]: null }),
      'pass',
    ],
  ])('%s', (name, check, row, outcome) => {
    const verdict = verdictOf(check, { name, ...row, verdict: 'pass' });
    expect(typeof verdict === 'string' ? verdict : verdict[0]).toBe(outcome);
  });

  it('is not asked to sort passwords: their page filters only', () => {
    const fields = contract.operation('queryPasswords').queryFields;
    expect(fields.filter(({ filterOnly }) => filterOnly !== true)).toEqual([]);
  });
});
