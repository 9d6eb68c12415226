import { describe, expect, it } from 'vitest';
import { documents, type Json, json, libxml2, noXerces, read, xercesAll } from '../data/validation.js';

/**
 * Documents of genuine servers, and the one of the documentation that started the project. Hosts, users, machines, jobs and
 * GUIDs are invented; structure, order and nulls are as they were found.
 */
describe('genuine JSON is accepted', () => {
  it.each([
    ['backup-entity-9.5.json', 'Backup'],
    ['backup-references-9.5.json', 'EntityReferences'],
    ['restore-point-references-9.5.json', 'EntityReferences'],
    ['vm-restore-point-references-9.5.json', 'EntityReferences'],
    ['file-servers-entity-10.json', 'FileServers'],
    ['nas-job-references-10.json', 'EntityReferences'],
    ['entry-point-12.json', 'EnterpriseManager'],
    ['logon-session-12.json', 'LogonSession'],
    ['overview-report-9.5.json', 'OverviewReportFrame'],
    ['job-statistics-report-12.json', 'JobStatisticsReportFrame'],
  ])('%s is %s', (file, schema) => {
    expect(json(JSON.parse(read(documents, file)) as Json, schema)).toBe('');
  });
});

describe('genuine and documented XML is accepted', () => {
  const files = ['entry-point-12.xml', 'restore-point-entity-documented.xml'];

  it.each(files)('%s by libxml2', (file) => {
    expect(libxml2(read(documents, file))).toBe('');
  });

  it.skipIf(noXerces)(`by Xerces${noXerces ? ` (skipped: ${noXerces})` : ''}`, async () => {
    expect(await xercesAll(files.map((file) => read(documents, file)))).toEqual(files.map(() => ''));
  });
});

describe('one form is not taken for another', () => {
  it.each([
    ['backup-entity-9.5.json', 'EntityRef'],
    ['backup-references-9.5.json', 'Backups'],
    ['entry-point-12.json', 'LogonSession'],
  ])('%s is no %s', (file, schema) => {
    expect(json(JSON.parse(read(documents, file)) as Json, schema)).not.toBe('');
  });
});
