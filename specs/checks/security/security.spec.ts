/** Roles and restore scopes. */
import { rolesKnown } from '../../../src/checks/security/roles-known.js';
import { scopePlatform } from '../../../src/checks/security/scope-platform.js';
import { checkTable, json, xml } from '../harness.js';
import { NS, refs } from '../small.js';

const ROLES = [
  'Portal Administrator',
  'Portal User',
  'VM Restore Operator',
  'File Restore Operator',
  'Exchange Restore Operator',
  'Oracle Restore Operator',
  'SQL Restore Operator',
];
const roles = (...names: string[]) => ({
  body: refs(
    ...names.map((name, i) => ({ uid: ['EnterpriseRole', `r${i}`], name, at: 'security/roles' }) as const),
  ),
});

checkTable(rolesKnown, 'listRoles reference/xml', [
  { name: 'the seven, in any order', answer: roles(...ROLES.toReversed()), verdict: 'pass' },
  {
    name: 'one of them',
    of: 'getRole entity/json',
    answer: { body: json('EnterpriseRole') },
    verdict: 'pass',
  },
  {
    name: 'one is missing, and another is there',
    answer: roles(...ROLES.slice(1), 'Visitor'),
    verdict: [
      'warn',
      ['/Name', ROLES.join(', '), 'Visitor'],
      ['/Name', 'Portal Administrator', 'not in the list'],
    ],
  },
  {
    name: 'no names',
    answer: { body: `<EntityReferences ${NS} />` },
    verdict: ['not-observed', 'No role in the body has a name.'],
  },
]);

checkTable(scopePlatform, 'getAccountScope json', [
  { name: 'VMware', answer: { body: json('EnterpriseAccountHierarchyScope') }, verdict: 'pass' },
  {
    name: 'in another spelling',
    of: 'listAccountScopes xml',
    answer: { body: xml('EnterpriseAccountHierarchyScopes', ['>VMware<', '>HyperV<']) },
    verdict: 'pass',
  },
  {
    name: 'a platform of file shares',
    answer: { body: json('EnterpriseAccountHierarchyScope', { '/Platform': 'NasBackup' }) },
    verdict: ['warn', ['/Platform', 'VMware, Hyperv, vCloud', 'NasBackup']],
  },
  {
    name: 'no scope',
    of: 'listAccountScopes xml',
    answer: { body: `<EnterpriseAccountHierarchyScopes ${NS} />` },
    verdict: ['not-observed', 'No restore scope in the body has a Platform.'],
  },
]);
