import { expect } from 'vitest';
import { linksDocumented } from '../../../src/checks/links/links-documented.js';
import { API, checkTable, type Edit, json, type Place, type Row, type Verdict, xml } from '../harness.js';

const GUID = '5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';
const ALTERNATE = /<Link [^>]*Rel="Alternate" \/>/;
const REPOSITORY = /<Link [^>]*Type="RepositoryReference" [^>]*>/;
const ANY = expect.any(String) as string;

function backup(name: string, verdict: Verdict, ...edits: Edit[]): Row {
  return { name, answer: { body: xml('Backup', ...edits) }, verdict };
}

function missing(rule: string, at = '/Backup/Links'): Place {
  return [at, rule, ANY];
}

const NO_REPOSITORY: Verdict = ['fail', missing('Up RepositoryReference /repositories/{ID}')];
const HREF = /(?<=<Link Href=")https:[^"]*\/repositories\//;

checkTable(linksDocumented, 'getBackup entity/xml', [
  {
    name: 'VLAN configurations, whose list names no Type',
    of: 'listVlanConfigurations entity/xml',
    answer: { body: xml('VlanConfigurations', [/<Link [^>]*Rel="Delete" \/>/, '']) },
    verdict: [
      'fail',
      [
        '/VlanConfigurations/Vlans[1]/Links',
        'Delete /cloud/vlans/{ID}',
        'Up BackupServerReference, Alternate VlanConfigurationReference, Edit VlanConfigurationReference',
      ],
    ],
  },
  ...['Backup', 'BackupServer', 'Repository', 'RestorePoint', 'VmRestorePoint', 'BackupFile'].flatMap(
    (name): Row[] => [
      { name: `${name} in XML`, of: `get${name} entity/xml`, answer: { body: xml(name) }, verdict: 'pass' },
      {
        name: `${name} in JSON`,
        of: `get${name} entity/json`,
        answer: { body: json(name) },
        verdict: 'pass',
      },
    ],
  ),
  backup(
    'a backup in an external repository',
    'pass',
    [/repositories\//, 'externalRepositories/'],
    ['RepositoryReference', 'ExternalRepositoryReference'],
  ),
  {
    name: 'an account that is no Portal Administrator has fewer actions',
    of: 'getAgentBackupJob entity/xml',
    answer: { body: xml('AgentBackupJob', [/<Link [^>]*Rel="Retry" \/>/, '']) },
    beside: [{ at: `${API}security/accounts`, status: 403 }],
    verdict: ['warn', missing('Retry /agents/jobs/{ID}?action=retry', '/AgentBackupJob/Links')],
  },
  {
    name: 'an account that was refused a query only, which is all that a short run asks for',
    of: 'getAgentBackupJob entity/xml',
    answer: { body: xml('AgentBackupJob', [/<Link [^>]*Rel="Retry" \/>/, '']) },
    beside: [{ at: `${API}query?type=Job`, status: 403 }],
    verdict: ['warn', missing('Retry /agents/jobs/{ID}?action=retry', '/AgentBackupJob/Links')],
  },
  {
    name: 'what it belongs to is there for any account',
    answer: { body: xml('Backup', [REPOSITORY, '']) },
    beside: [{ at: `${API}security/accounts`, status: 403 }],
    verdict: NO_REPOSITORY,
  },
  {
    name: 'a reference',
    of: 'getRestorePoint reference/xml',
    answer: { body: xml('EntityRef') },
    verdict: 'pass',
  },
  {
    name: 'references in a list',
    of: 'listBackups reference/json',
    answer: { body: json('EntityReferences') },
    verdict: 'pass',
  },
  { name: 'a logon session', of: 'logon xml', answer: { body: xml('LogonSession') }, verdict: 'pass' },
  {
    name: 'the root of the API, which has no Type',
    of: 'getRoot json',
    answer: { body: json('EnterpriseManager') },
    verdict: 'pass',
  },
  backup('on another host: that is for links-on-target', 'pass', [
    HREF,
    'http://vbr01:9399/api/repositories/',
  ]),
  backup('relative', 'pass', [HREF, '/api/repositories/']),
  backup('case, doubled and trailing slashes do not count', 'pass', [
    /(?<=<Link Href=")https:[^"]*\/repositories\/([^"]*)/,
    `${API.toUpperCase().replace('API', 'Api')}/REPOSITORIES//$1/`,
  ]),
  backup('an optional link absent', 'pass', [/<Link [^>]*\/restorePoints"[^>]*>/, '']),
  backup('a link more', 'pass', [
    '</Links>',
    `<Link Rel="Download" Href="${API}backups/${GUID}/log" /></Links>`,
  ]),
  backup('a hundred links more', 'pass', [
    '</Links>',
    `${'<Link Rel="Down" Href="/x" />'.repeat(100)}</Links>`,
  ]),
  backup('one link of the right Type is enough', 'pass', [
    '</Links>',
    `<Link Rel="Alternate" Href="${API}backups/${GUID}?format=Entity" Type="Nonsense" /></Links>`,
  ]),
  backup('a required link absent', NO_REPOSITORY, [REPOSITORY, '']),
  backup('another Rel', NO_REPOSITORY, [/(Type="RepositoryReference" Rel=")Up/, '$1Down']),
  backup('Rel in another case', NO_REPOSITORY, [/(Type="RepositoryReference" Rel=")Up/, '$1up']),
  backup('leading elsewhere', NO_REPOSITORY, [HREF, `${API}replicas/`]),
  backup('leading deeper', NO_REPOSITORY, [HREF, `${API}repositories/1/`]),
  backup('outside the API', NO_REPOSITORY, [HREF, 'https://em.example.com:9398/web/repositories/']),
  backup('no URL', NO_REPOSITORY, [/<Link Href="[^"]*\/repositories\/[^"]*"/, '<Link Href="http://["']),
  backup('a script', NO_REPOSITORY, [/<Link Href="[^"]*\/repositories\/[^"]*"/, '<Link Href="javascript:x"']),
  backup('an empty Href', NO_REPOSITORY, [/<Link Href="[^"]*\/repositories\/[^"]*"/, '<Link Href=""']),
  backup(
    'another Type',
    ['fail', ['/Backup/Links/Link[1]/@Type', 'RepositoryReference', 'Repository']],
    ['Type="RepositoryReference"', 'Type="Repository"'],
  ),
  backup(
    'no links',
    [
      'fail',
      ['/Backup/Links', 'Up RepositoryReference /repositories/{ID}', 'no links'],
      ['/Backup/Links', 'Up BackupServerReference /backupServers/{ID}', 'no links'],
      ['/Backup/Links', 'Alternate BackupReference or Backup /backups/{ID}', 'no links'],
    ],
    [/<Links>[\s\S]*<\/Links>/, ''],
  ),
  {
    name: 'Links null',
    of: 'getBackup entity/json',
    answer: { body: json('Backup', { '/Links': null }) },
    verdict: [
      'fail',
      ['/Links', 'Up RepositoryReference /repositories/{ID}', 'no links'],
      ['/Links', 'Up BackupServerReference /backupServers/{ID}', 'no links'],
      ['/Links', 'Alternate BackupReference or Backup /backups/{ID}', 'no links'],
    ],
  },
  {
    name: 'the second of a list',
    of: 'listBackups reference/json',
    answer: { body: json('EntityReferences', { '/Refs/1/Links/2': null }) },
    verdict: ['fail', missing('Alternate BackupReference or Backup /backups/{ID}', '/Refs/1/Links')],
  },
  {
    name: 'a query that the link must carry',
    of: 'getRoot xml',
    answer: { body: xml('EnterpriseManager', ['?v=latest', '?v=v1_7']) },
    verdict: ['fail', missing('Create LogonSession /sessionMngr/?v=latest', '/EnterpriseManager/Links')],
  },
  {
    name: 'the value of the query in another case',
    of: 'getRoot xml',
    answer: { body: xml('EnterpriseManager', ['?v=latest', '?x=1&amp;V=Latest']) },
    verdict: 'pass',
  },
  backup(
    'a resource of no known Type',
    ['not-observed', 'No resource in the body has documented links.'],
    [/ Type="Backup"/, ' Type="Cupboard"'],
  ),
  backup(
    'the Type absent: the operation says what it is',
    NO_REPOSITORY,
    [/ Type="Backup"/, ''],
    [REPOSITORY, ''],
  ),
  {
    name: 'nothing in the list',
    of: 'listBackups reference/json',
    answer: { body: '{"Refs":[]}' },
    verdict: ['not-observed', 'No resource in the body has documented links.'],
  },
  backup('cut off', ['blocked', 'blocked by xml-well-formed'], [ALTERNATE, '<Link']),
  {
    name: 'an error',
    of: 'getBackup no-session/xml',
    answer: { body: xml('Error') },
    verdict: 'not-applied',
  },
]);
