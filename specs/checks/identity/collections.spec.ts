/** What a list and its members have to do with each other. */
import { collectionOfOneKind } from '../../../src/checks/identity/collection-of-one-kind.js';
import { hrefOfKind } from '../../../src/checks/identity/href-of-kind.js';
import { memberOfCollection } from '../../../src/checks/identity/member-of-collection.js';
import { uidPersists } from '../../../src/checks/identity/uid-persists.js';
import { uidUnique } from '../../../src/checks/identity/uid-unique.js';
import { API, checkTable, type Edit, json, xml } from '../harness.js';

const ONE = '5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';
const TWO = 'e19b3f48-6a0c-4d72-8f5e-2b1c0d9e8f73';
const LIST = `${API}backups`;
const WITHOUT_ONE: Edit = [/<Ref UID="urn:veeam:Backup:5a7c[\s\S]*?<\/Ref>/, ''];
const SERVER = `${API}backupServers/3d5f7c1e-2a84-4b6c-9f10-6c0e8a4b7d21`;

checkTable(memberOfCollection, 'getBackup entity/xml', [
  {
    name: 'a member of the list of references',
    answer: { body: xml('Backup') },
    beside: [{ at: LIST, body: xml('EntityReferences') }],
    verdict: 'pass',
  },
  {
    name: 'a member of the list of entities, in JSON',
    answer: { body: xml('Backup') },
    beside: [{ at: `${LIST}?format=Entity`, body: json('Backups') }],
    verdict: 'pass',
  },
  {
    name: 'the target may change: one list that has it is enough',
    answer: { body: xml('Backup') },
    beside: [
      { at: LIST, body: xml('EntityReferences', WITHOUT_ONE) },
      { at: `${LIST}?format=Entity`, body: xml('Backups') },
    ],
    verdict: 'pass',
  },
  {
    name: 'a resource without a UID, known by its address',
    of: 'getCredentials xml',
    url: `${SERVER}/credentials/c0d1e2f3-a4b5-4c6d-8e7f-8a9b0c1d2e3f`,
    answer: { body: xml('CredentialsInfo') },
    beside: [{ at: `${SERVER}/credentials`, body: xml('CredentialsInfoList') }],
    verdict: 'pass',
  },
  {
    name: 'nothing the list knows',
    answer: { body: xml('Backup') },
    beside: [{ at: LIST, body: xml('EntityReferences', WITHOUT_ONE) }],
    verdict: ['fail', ['/Href', 'a member of /backups', `urn:veeam:Backup:${ONE}`]],
  },
  {
    name: 'a list that was refused',
    answer: { body: xml('Backup') },
    beside: [{ at: LIST, status: 500, body: xml('Error') }],
    verdict: ['not-observed', 'The collection was not read.'],
  },
  {
    name: 'a list itself',
    of: 'listBackups entity/xml',
    answer: { body: xml('Backups') },
    verdict: 'not-applied',
  },
]);

checkTable(uidPersists, 'getBackup entity/xml', [
  {
    name: 'the same UID in another form, in any case',
    answer: { body: xml('Backup') },
    beside: [
      {
        at: `${LIST}/${ONE}`,
        body: `<EntityRef xmlns="http://www.veeam.com/ent/v1.0" UID="urn:veeam:Backup:${ONE.toUpperCase()}" Name="Web Servers" Href="${LIST}/${ONE}" Type="BackupReference" />`,
      },
    ],
    verdict: 'pass',
  },
  {
    name: 'another one',
    answer: { body: xml('Backup') },
    beside: [{ at: 'getBackup entity/json', body: json('Backup', { '/UID': `urn:veeam:Backup:${TWO}` }) }],
    verdict: ['fail', ['/UID', `urn:veeam:Backup:${TWO}`, `urn:veeam:Backup:${ONE}`]],
  },
  {
    name: 'read once',
    answer: { body: xml('Backup') },
    verdict: ['not-observed', 'The resource was read once only.'],
  },
]);

checkTable(uidUnique, 'listBackups entity/xml', [
  {
    name: 'a list that has no form of references',
    of: 'listSystemSessions xml',
    answer: {
      body: xml('SystemSessions', [
        /SystemSession:9e301b58-d2f4-46c9-9a37-4b5c6d7e8f90/,
        'SystemSession:8d2f0a47-c1e3-45b8-8926-3a4b5c6d7e8f',
      ]),
    },
    verdict: [
      'fail',
      [
        '/SystemSessions/Sessions[2]',
        'another UID',
        'urn:veeam:SystemSession:8d2f0a47-c1e3-45b8-8926-3a4b5c6d7e8f',
      ],
    ],
  },
  {
    name: 'VMs of one name on two hosts: in the catalog the name is the UID',
    of: 'listCatalogVms entity/xml',
    answer: { body: xml('CatalogVms').replace('CatalogVm:mail 02', 'CatalogVm:files01') },
    verdict: 'not-applied',
  },
  { name: 'each member has its own', answer: { body: xml('Backups') }, verdict: 'pass' },
  {
    name: 'two with the same',
    of: 'listBackups reference/json',
    answer: { body: json('EntityReferences', { '/Refs/1/UID': `urn:veeam:Backup:${ONE}` }) },
    verdict: ['fail', ['/Refs/1', 'another UID', `urn:veeam:Backup:${ONE}`]],
  },
  {
    name: 'one member',
    answer: { body: xml('Backups', [/<Backup Href="[^"]*e19b[\s\S]*?<\/Backup>/, '']) },
    verdict: ['not-observed', 'The list has fewer than two members with a UID.'],
  },
]);

checkTable(collectionOfOneKind, 'listBackups reference/xml', [
  { name: 'all of one Type', answer: { body: xml('EntityReferences') }, verdict: 'pass' },
  {
    name: 'another among them',
    answer: {
      body: xml('EntityReferences', [
        `backups/${TWO}" Type="BackupReference"`,
        `backups/${TWO}" Type="JobReference"`,
      ]),
    },
    verdict: ['fail', ['/EntityReferences/Ref[2]/@Type', 'BackupReference', 'JobReference']],
  },
  {
    name: 'nothing to compare',
    answer: { body: xml('EntityReferences', WITHOUT_ONE) },
    verdict: ['not-observed', 'The list has fewer than two members with a Type.'],
  },
]);

const NAS_JOB = 'urn:veeam:NasJob:5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42';
const nasJobs = (...hrefs: string[]): string =>
  `<EntityReferences xmlns="http://www.veeam.com/ent/v1.0">${hrefs
    .map(
      (href) =>
        `<Ref UID="${NAS_JOB}" Name="x" Href="${API}${href}/5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42" Type="NasJobReference" />`,
    )
    .join('')}</EntityReferences>`;

checkTable(hrefOfKind, 'listBackups reference/xml', [
  { name: 'where its kind has its address', answer: { body: xml('EntityReferences') }, verdict: 'pass' },
  {
    name: 'where another kind has its address: one finding for all members',
    answer: {
      body: xml('EntityReferences').replaceAll(
        /(Href="[^"]*\/)backups(\/[^"/?]*" Type="BackupReference")/g,
        '$1jobs$2',
      ),
    },
    verdict: ['fail', ['/EntityReferences/Ref[1]/@Href', '/backups/{ID}', `${API}jobs/${ONE}`]],
  },
  {
    name: 'as on version 10: known of genuine servers',
    of: 'listNasJobs reference/xml',
    answer: { body: nasJobs('agents/jobs', 'agents/jobs') },
    verdict: [
      'warn',
      [
        '/EntityReferences/Ref[1]/@Href',
        '/nas/jobs/{ID}',
        `${API}agents/jobs/5a7c2e90-4d1b-4e8f-b3a6-9c8d7e6f5a42`,
      ],
    ],
  },
  {
    name: 'nothing that has a kind',
    of: 'listCredentials xml',
    answer: { body: xml('CredentialsInfoList') },
    verdict: ['not-observed', 'The body has no resource of a kind with an address of its own.'],
  },
]);
