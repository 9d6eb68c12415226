/** What links and resources say of themselves: values that are listed, and actions of their own resource. */

import { actionsOnResource } from '../../../src/checks/links/actions-on-resource.js';
import { linkListedValues } from '../../../src/checks/links/link-listed-values.js';
import { typeOfItself } from '../../../src/checks/links/type-of-itself.js';
import { API, checkTable, json, xml } from '../harness.js';

const SERVER = `${API}backupServers/3d5f7c1e-2a84-4b6c-9f10-6c0e8a4b7d21`;

const OWN_TASK = `${API}tasks/task-1`;

function task(deleted: string): string {
  const links = `<Link Href="${deleted}" Rel="Delete"/><Link Href="${SERVER}" Rel="Edit"/>`;
  return `<Task Type="Task" Href="${OWN_TASK}" xmlns="http://www.veeam.com/ent/v1.0"><TaskId>task-1</TaskId><Links>${links}</Links><State>Running</State><Operation>StartJob</Operation></Task>`;
}

checkTable(linkListedValues, 'getBackup entity/xml', [
  { name: 'values of the tables', answer: { body: xml('Backup') }, verdict: 'pass' },
  {
    name: 'a Rel that is none',
    answer: { body: xml('Backup', ['Rel="Up"', 'Rel="Above"']) },
    verdict: ['warn', ['/Backup/Links/Link[1]', 'a Rel of the table of relations, or an action', 'Above']],
  },
  {
    name: 'a Type that is none, of the resource itself',
    answer: { body: xml('Backup', ['Type="Backup"', 'Type="Reserve"']) },
    verdict: ['warn', ['/Backup/@Type', 'a Type of the mapping table', 'Reserve']],
  },
  {
    name: 'nothing with either',
    answer: { body: '<Backup xmlns="http://www.veeam.com/ent/v1.0" />' },
    verdict: ['not-observed', 'The body has neither Rel nor Type.'],
  },
]);

const NOBODY = 'ffffffff-0000-4000-8000-00000000dead';

checkTable(actionsOnResource, 'getCredentials xml', [
  { name: 'the resource itself', answer: { body: xml('CredentialsInfo') }, verdict: 'pass' },
  {
    name: 'another one',
    answer: {
      body: xml('CredentialsInfo', [
        /Href="[^"]*" Type="Credentials" Rel="Delete"/,
        `Href="${SERVER}" Rel="Delete"`,
      ]),
    },
    verdict: [
      'warn',
      [
        '/CredentialsInfo/Links/Link[3]/@Href',
        `an address that begins with ${SERVER}/credentials/c0d1e2f3-a4b5-4c6d-8e7f-8a9b0c1d2e3f`,
        SERVER,
      ],
    ],
  },
  {
    name: 'a task, and what has come of it',
    of: 'getTask xml',
    answer: { body: task(OWN_TASK) },
    verdict: 'pass',
  },
  {
    name: 'a task that deletes another one',
    of: 'getTask xml',
    answer: { body: task(`${API}tasks/task-9`) },
    verdict: [
      'warn',
      ['/Task/Links/Link[1]/@Href', `an address that begins with ${OWN_TASK}`, `${API}tasks/task-9`],
    ],
  },
  {
    name: 'what is created below another resource of the kind',
    of: 'getJob entity/xml',
    answer: {
      body: xml('Job', [
        /\/jobs\/[^/]*\/includes" Type="ObjectInJob" Rel="Create"/,
        `/jobs/${NOBODY}/includes" Type="ObjectInJob" Rel="Create"`,
      ]),
    },
    verdict: [
      'warn',
      [
        '/Job/Links/Link[8]/@Href',
        `an address that begins with ${API}jobs/8d1e4c72-5b36-4f9a-a207-3c6e9b5d8f14`,
        `${API}jobs/${NOBODY}/includes`,
      ],
    ],
  },
  {
    name: 'no action',
    of: 'getBackup entity/xml',
    answer: { body: xml('Backup') },
    verdict: ['not-observed', 'No resource of the body has a link that changes something.'],
  },
]);

checkTable(typeOfItself, 'getBackup entity/xml', [
  { name: 'that of its element', answer: { body: xml('Backup') }, verdict: 'pass' },
  {
    name: 'that of another element',
    answer: { body: xml('Backup', ['Type="Backup"', 'Type="Job"']) },
    verdict: ['warn', ['/Backup/@Type', 'a Type of Backup', 'Job']],
  },
  {
    name: 'that of another element, in JSON',
    of: 'getBackup entity/json',
    answer: { body: json('Backup', { '/Type': 'Job' }) },
    verdict: ['warn', ['/Type', 'a Type of Backup', 'Job']],
  },
  {
    name: 'none',
    answer: { body: '<Backup xmlns="http://www.veeam.com/ent/v1.0" />' },
    verdict: ['not-observed', 'The body has no resource with a Type.'],
  },
]);
