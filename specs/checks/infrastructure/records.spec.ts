/** Credentials, virtualization hosts, and the backups of external repositories. */
import { credentialsPassword } from '../../../src/checks/infrastructure/credentials-password.js';
import { externalRepositoryBackups } from '../../../src/checks/infrastructure/external-repository-backups.js';
import { hierarchyRootId } from '../../../src/checks/infrastructure/hierarchy-root-id.js';
import { API, checkTable, json, xml } from '../harness.js';
import { type Member, NS, refs } from '../small.js';

checkTable(credentialsPassword, 'getCredentials json', [
  { name: 'an empty one', answer: { body: json('CredentialsInfo') }, verdict: 'pass' },
  {
    name: 'an empty element',
    of: 'getCredentials xml',
    answer: { body: xml('CredentialsInfo') },
    verdict: 'pass',
  },
  {
    name: 'one that is told, and not repeated in the finding',
    answer: { body: json('CredentialsInfo', { '/Password': 'letters' }) },
    verdict: ['warn', ['/Password', 'an empty Password', 'a text']],
  },
  {
    name: 'none',
    of: 'getCredentials xml',
    answer: { body: xml('CredentialsInfo', [/<Password ?\/>|<Password><\/Password>/, '']) },
    verdict: ['warn', ['/Password', 'an empty Password', 'absent']],
  },
  {
    name: 'no record',
    of: 'listCredentials xml',
    answer: { body: `<CredentialsInfoList ${NS} />` },
    verdict: ['not-observed', 'There is no credentials record in the body.'],
  },
]);

const ROOT = '7e9f1a2b-3c4d-4e5f-8a6b-7c8d9e0f1a2b';

checkTable(hierarchyRootId, 'getHierarchyRoot entity/json', [
  {
    name: 'the GUID, in any case',
    answer: { body: json('HierarchyRoot', { '/HierarchyRootId': ROOT.toUpperCase() }) },
    verdict: 'pass',
  },
  {
    name: 'another GUID in a list',
    of: 'listHierarchyRoots entity/xml',
    answer: { body: xml('HierarchyRoots', [`<HierarchyRootId>${ROOT}`, '<HierarchyRootId>4f5a6b7c']) },
    verdict: ['fail', ['/HierarchyRoots/0/HierarchyRootId', ROOT, '4f5a6b7c']],
  },
  {
    name: 'no ID',
    answer: { body: json('HierarchyRoot', { '/HierarchyRootId': null }) },
    verdict: ['not-observed', 'No virtualization host has a UID and an ID.'],
  },
]);

const backup = (id: string): Member => ({ uid: ['Backup', id], at: 'backups' });
const url = `${API}externalRepositories/r1/backups`;
const own = { at: url, body: refs(backup('b1'), backup('b2')) };

checkTable(externalRepositoryBackups, 'listExternalRepositoryBackups reference/xml', [
  {
    name: 'among all backups',
    url,
    answer: own,
    beside: [{ at: `${API}backups`, body: refs(backup('b0'), backup('B2'), backup('b1')) }],
    verdict: 'pass',
  },
  {
    name: 'one that is not',
    url,
    answer: own,
    beside: [own, { at: `${API}backups`, body: refs(backup('b1')) }],
    verdict: ['fail', ['/EntityReferences/Ref[2]', 'a member of /backups', 'urn:veeam:Backup:b2']],
  },
  {
    name: 'all backups were not read',
    url,
    answer: own,
    verdict: ['not-observed', '/backups was not read.'],
  },
  { name: 'no backups', url, answer: { body: refs() }, verdict: ['not-observed', 'The list is empty.'] },
]);
