import { describe, expect, it } from 'vitest';
import { LinkTypes } from '../../src/contract/link-types.js';
import { readOperations } from '../../src/contract/operations.js';
import type { JsonObject } from '../../src/representation/json.js';
import { contract } from '../checks/documents.js';

function get(id: string, resource: string, roots: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    get: {
      operationId: id,
      tags: ['x'],
      'x-em-resource': resource,
      'x-em-representations': roots,
      responses: { '200': {} },
      ...more,
    },
  };
}

const types = new LinkTypes(
  readOperations({
    paths: {
      '/backups': get('listBackups', 'Backup', { reference: 'EntityReferences', entity: 'Backups' }),
      '/backups/{ID}': get('getBackup', 'Backup', { reference: 'EntityRef', entity: 'Backup' }),
      '/repositories': get('listRepositories', 'Repository', {
        reference: 'EntityReferences',
        entity: 'Repositories',
      }),
      '/credentials': get('listCredentials', 'Credentials', { entity: 'CredentialsInfoList' }),
      '/tasks/{ID}': get('getTask', 'Task', { entity: 'Task' }),
      '/query': get(
        'query',
        'Backup',
        { entity: 'QueryResult' },
        {
          'x-em-query-types': { Backup: { operationId: 'queryBackup', resource: 'Backup', fields: [] } },
        },
      ),
    },
  }).operations,
);

describe('rootOf', () => {
  it.each([
    ['BackupReference', 'EntityRef'],
    ['BackupReferenceList', 'EntityReferences'],
    ['Backup', 'Backup'],
    ['BackupList', 'Backups'],
    ['RepositoryList', 'Repositories'],
    ['CredentialsList', 'CredentialsInfoList'],
    ['Task', 'Task'],
    // References need no page of their own.
    ['CupboardReference', 'EntityRef'],
    ['CupboardReferenceList', 'EntityReferences'],
  ])('%s is %s', (type, root) => {
    expect(types.rootOf(type)).toBe(root);
  });

  it.each([
    '',
    'Backups',
    'backup',
    'BackupReferences',
    'Cupboard',
    'CupboardList',
    'TaskList',
    'QueryResult',
    '__proto__',
    'constructor',
  ])('%j is not known', (type) => {
    expect(types.rootOf(type)).toBeUndefined();
  });
});

describe('the contract as it ships', () => {
  it.each([
    ['EnterpriseManager', 'EnterpriseManager'],
    ['LogonSession', 'LogonSession'],
    ['LogonSessionList', 'LogonSessions'],
    ['BackupServerList', 'BackupServers'],
    ['RepositoryList', 'Repositories'],
    ['VAppRestorePointList', 'VAppRestorePoints'],
    ['BackupFile', 'BackupFile'],
  ])('%s is %s', (type, root) => {
    expect(contract.linkTypes.rootOf(type)).toBe(root);
  });

  it('knows the Type of every entity that its examples and operations speak of', () => {
    for (const { resource, roots, query, method } of contract.operations) {
      if (method !== 'GET' || !resource || !roots.entity || Object.keys(query).length > 0) continue;
      const type = roots.entity === resource ? resource : `${resource}List`;
      expect([type, contract.linkTypes.rootOf(type)]).toEqual([type, roots.entity]);
    }
  });
});
