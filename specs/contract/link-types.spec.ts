import { describe, expect, it } from 'vitest';
import { LinkTypes } from '../../src/contract/link-types.js';
import { contract } from '../checks/documents.js';

const types = new LinkTypes({
  Backup: ['Backup'],
  BackupList: ['Backups'],
  RepositoryList: ['Repositories'],
  NASJob: ['NASJob'],
  Items: ['Item', 'Items'],
});

describe('rootsOf', () => {
  it.each([
    ['BackupReference', ['EntityRef']],
    ['BackupReferenceList', ['EntityReferences']],
    ['Backup', ['Backup']],
    ['BackupList', ['Backups']],
    ['RepositoryList', ['Repositories']],
    ['Items', ['Item', 'Items']],
    // References need no row of their own.
    ['CupboardReference', ['EntityRef']],
    ['CupboardReferenceList', ['EntityReferences']],
    // Documents differ in case from the table.
    ['NasJob', ['NASJob']],
    ['backuplist', ['Backups']],
  ])('%s is %j', (type, roots) => {
    expect(types.rootsOf(type)).toEqual(roots);
  });

  it.each([
    '',
    'Backups',
    'BackupReferences',
    'Cupboard',
    'CupboardList',
    'QueryResult',
    '__proto__',
    'constructor',
  ])('%j is not known', (type) => {
    expect(types.rootsOf(type)).toEqual([]);
  });
});

describe('the contract as it ships', () => {
  it.each([
    ['EnterpriseManager', 'EnterpriseManager'],
    ['LogonSession', 'LogonSession'],
    ['LogonSessionList', 'LogonSessions'],
    ['BackupServerList', 'BackupServers'],
    ['RepositoryList', 'Repositories'],
    ['ObjectInJobList', 'ObjectsInJob'],
    ['VAppRestorePointList', 'VAppRestorePoints'],
    ['BackupFile', 'BackupFile'],
  ])('%s is %s', (type, root) => {
    expect(contract.linkTypes.rootsOf(type)).toEqual([root]);
  });

  it('has a schema for every root element that a Type stands for', () => {
    for (const rule of contract.operations.flatMap((o) => contract.linkRules(o.resource ?? '')))
      for (const root of rule.type.flatMap((type) => contract.linkTypes.rootsOf(type)))
        expect([root, contract.schema(root) !== undefined]).toEqual([root, true]);
  });
});
