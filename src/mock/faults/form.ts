import { setBody, setHeader } from '../reply.js';
import type { Fault } from './fault.js';

/** How bodies are written. */
export const FORM: readonly Fault[] = [
  {
    id: 'not-well-formed',
    summary: 'The XML of a backup server ends in the middle of its last tag.',
    breaks: { operation: 'getBackupServer', checks: ['xml-well-formed'] },
    response(reply, { media }) {
      if (reply.status === 200 && media === 'xml') setBody(reply, reply.body.subarray(0, -4));
    },
  },
  {
    id: 'wrong-root',
    summary: 'The root element of a backup entity has another name.',
    breaks: { operation: 'getBackup', checks: ['xml-root'] },
    document(document, { form }) {
      if (form === 'entity') document.root = 'BackupEntity';
    },
  },
  {
    id: 'wrong-namespace',
    summary: 'The list of backups is in another namespace.',
    breaks: { operation: 'listBackups', checks: ['xml-namespace'] },
    document(document) {
      document.namespace = 'http://www.veeam.com/ent/v2.0';
    },
  },
  {
    id: 'missing-element',
    summary: 'A restore point entity lacks BackupDateUTC.',
    breaks: { operation: 'getRestorePoint', checks: ['xml-required', 'json-required'] },
    document({ value }, { form }) {
      if (form === 'entity') delete value.BackupDateUTC;
    },
  },
  {
    id: 'statistics-do-not-add-up',
    summary: 'The report on job runs counts one run more than its parts.',
    breaks: { operation: 'getJobStatisticsReport', checks: ['report-sums'] },
    document({ value }) {
      value.TotalJobRuns = Number(value.TotalJobRuns) + 1;
    },
  },
  {
    id: 'wrong-type',
    summary: 'The Capacity of a repository entity is text.',
    breaks: { operation: 'getRepository', checks: ['xml-values', 'json-values'] },
    document({ value }, { form }) {
      if (form === 'entity') value.Capacity = 'plenty';
    },
  },
  {
    id: 'wrong-order',
    summary: 'The elements of a VM restore point entity stand in reverse order in XML.',
    breaks: { operation: 'getVmRestorePoint', checks: ['xml-order'] },
    document(document, { form }) {
      if (form !== 'entity' || document.layout.kind !== 'object') return;
      const [links, ...own] = document.layout.children;
      if (links !== undefined) document.layout = { ...document.layout, children: [links, ...own.reverse()] };
    },
  },
  {
    id: 'undocumented-element',
    summary: 'A VM restore point entity has an element SqlInfo that is not documented.',
    breaks: { operation: 'getVmRestorePoint', checks: ['xml-additions', 'json-additions'] },
    document({ value }, { form }) {
      if (form === 'entity') value.SqlInfo = 'MSSQLSERVER';
    },
  },
  {
    id: 'xml-json-disagree',
    summary: 'The BackupSize of a backup file entity is one byte more in JSON than in XML.',
    breaks: { operation: 'getBackupFile', checks: ['xml-json-agree'] },
    document({ value }, { form, media }) {
      if (form === 'entity' && media === 'json') value.BackupSize = Number(value.BackupSize) + 1;
    },
  },
  {
    id: 'reference-entity-disagree',
    summary: 'The Name of a backup server is another one in its reference than in its entity.',
    breaks: { operation: 'getBackupServer', checks: ['reference-entity-agree'] },
    document({ value }, { form }) {
      if (form === 'reference') value.Name = `${String(value.Name)} (old)`;
    },
  },
  {
    id: 'uid-malformed',
    summary: 'The UID of a VM restore point is a bare GUID.',
    breaks: { operation: 'getVmRestorePoint', checks: ['uid-pattern', 'xml-values', 'json-values'] },
    document({ value }) {
      value.UID = String(value.UID).replace(/^.*:/, '');
    },
  },
  {
    id: 'uid-of-other-kind',
    summary: 'The UID of a vApp restore point is that of a backup.',
    breaks: { operation: 'getVAppRestorePoint', checks: ['uid-agrees'] },
    document({ value }) {
      value.UID = String(value.UID).replace('VAppRestorePoint', 'Backup');
    },
  },
  {
    id: 'byte-order-mark',
    summary: 'The JSON of a restore point of a machine begins with a byte order mark.',
    breaks: { operation: 'getVmRestorePoint', checks: ['json-no-byte-order-mark'] },
    response(reply, { media }) {
      if (reply.status === 200 && media === 'json')
        setBody(reply, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), reply.body]));
    },
  },
  {
    id: 'charset-differs',
    summary: 'Content-Type of a repository names another charset than its XML declaration.',
    breaks: { operation: 'getRepository', checks: ['charset-agrees'] },
    response(reply, { media }) {
      if (reply.status === 200 && media === 'xml')
        setHeader(reply, 'Content-Type', 'application/xml; charset=iso-8859-1');
    },
  },
];
