import { describe, expect, it } from 'vitest';
import { Contract } from '../../src/contract/contract.js';
import { readOperations } from '../../src/contract/operations.js';
import type { JsonObject } from '../../src/representation/json.js';
import { contract } from '../checks/documents.js';

const RESPONSES = { '200': {}, '401': {}, '404': {} };

/** A small API with everything that makes an operation. */
const OPENAPI: JsonObject = {
  openapi: '3.1.0',
  info: { version: '1.7', 'x-em-edition': '13' },
  paths: {
    '/': { get: { operationId: 'getRoot', tags: ['logon'], security: [], responses: RESPONSES } },
    '/sessionMngr/': {
      post: {
        operationId: 'logon',
        tags: ['logon'],
        security: [{ basicLogon: [] }],
        responses: { '201': {}, '401': {} },
      },
    },
    '/jobs': {
      parameters: [{ $ref: '#/x' }],
      get: {
        operationId: 'listJobs',
        tags: ['jobs'],
        'x-em-docs': ['get_jobs', 'get_jobs_2'],
        'x-em-resource': 'Job',
        'x-em-representations': { reference: 'EntityReferences', entity: 'Jobs' },
        'x-em-platforms': ['VMware'],
        responses: { '404': {}, '401': {}, '200': {} },
      },
    },
    '/jobs/{ID}': {
      get: {
        operationId: 'getJob',
        tags: ['jobs'],
        security: [{ sessionHeader: [] }],
        'x-em-resource': 'Job',
        'x-em-representations': { reference: 'EntityRef', entity: 'Job' },
        'x-em-links': [{ rel: ['Up'], type: ['X'], to: '/x', required: true, in: ['entity'] }],
        'x-em-disputes': [{ requirement: 'r', documented: 'd', observed: 'o', status: [500] }],
        responses: RESPONSES,
      },
      post: {
        operationId: 'actOnJob',
        tags: ['jobs'],
        'x-em-resource': 'Job',
        'x-em-platforms': ['VMware', 'HyperV'],
        'x-em-actions': {
          start: {
            operationId: 'startJob',
            docs: 'post_jobs_id_start',
            status: 202,
            'x-em-representations': { entity: 'Task' },
          },
          edit: {
            operationId: 'editJob',
            docs: ['a', 'b'],
            status: 204,
            'x-em-request': 'JobSpec',
            'x-em-platforms': ['VMware'],
          },
        },
        responses: { '202': {}, '204': {}, '400': {}, '401': {} },
      },
      delete: { operationId: 'deleteJob', tags: ['jobs'], responses: { '204': {}, '401': {} } },
      patch: { operationId: 'patchJob', tags: ['jobs'], responses: RESPONSES },
    },
    '/restore': {
      post: {
        operationId: 'restore',
        tags: ['jobs'],
        'x-em-actions': {
          '': { operationId: 'restoreAll', docs: 'post_restore', status: 202 },
          quick: { operationId: 'restoreQuick', docs: 'post_restore_quick', status: 202 },
        },
        responses: { '202': {} },
      },
    },
    '/files/{ID}/{filepath}': { get: { operationId: 'getFile', tags: ['jobs'], responses: RESPONSES } },
    '/jobs/{ID}/includes/{Object ID}': {
      get: { operationId: 'getInclude', tags: ['jobs'], responses: RESPONSES },
    },
    '/jobs/statistics': { get: { operationId: 'getStatistics', tags: ['jobs'], responses: RESPONSES } },
    '/query': {
      get: {
        operationId: 'query',
        tags: ['query'],
        'x-em-docs': ['query_type'],
        'x-em-representations': { entity: 'QueryResult' },
        'x-em-query-types': {
          Job: {
            operationId: 'queryJob',
            docs: 'get_query_job',
            resource: 'Job',
            fields: [{ name: 'Name', type: 'String' }],
          },
          Backup: { operationId: 'queryBackup', docs: 'get_query_backup', resource: 'Backup', fields: [] },
        },
        responses: RESPONSES,
      },
    },
  },
  components: { schemas: {} },
};

const set = readOperations(OPENAPI);
const small = new Contract(OPENAPI, set, new Map(), contract.xml, {}, () => ({}));

function operation(id: string) {
  return small.operation(id);
}

describe('readOperations', () => {
  it('reads one operation for each method, action and query type, and no more', () => {
    expect(set.operations.map((o) => o.id).sort()).toEqual(
      [
        'getRoot',
        'logon',
        'listJobs',
        'getJob',
        'startJob',
        'editJob',
        'deleteJob',
        'getInclude',
        'getStatistics',
        'queryJob',
        'queryBackup',
        'restoreAll',
        'restoreQuick',
        'getFile',
      ].sort(),
    );
  });

  it('reads a collection', () => {
    expect(operation('listJobs')).toEqual({
      id: 'listJobs',
      area: 'jobs',
      method: 'GET',
      path: '/jobs',
      query: {},
      docs: ['get_jobs', 'get_jobs_2'],
      successStatus: 200,
      statuses: expect.arrayContaining([200, 401, 404]) as number[],
      secured: true,
      roots: { reference: 'EntityReferences', entity: 'Jobs' },
      resource: 'Job',
      platforms: ['VMware'],
      disputes: [],
      dangling: [],
      queryFields: [],
    });
  });

  it('reads actions with their own status, body, pages and platforms', () => {
    expect(operation('startJob')).toMatchObject({
      method: 'POST',
      path: '/jobs/{ID}',
      query: { action: 'start' },
      docs: ['post_jobs_id_start'],
      successStatus: 202,
      statuses: [202, 400, 401],
      roots: { entity: 'Task' },
      platforms: ['VMware', 'HyperV'],
      resource: 'Job',
    });
    expect(operation('startJob').request).toBeUndefined();
    expect(operation('editJob')).toMatchObject({
      query: { action: 'edit' },
      docs: ['a', 'b'],
      successStatus: 204,
      statuses: [204, 400, 401],
      roots: {},
      request: 'JobSpec',
      platforms: ['VMware'],
    });
  });

  it('reads query types with their resource and fields', () => {
    expect(operation('queryJob')).toMatchObject({
      method: 'GET',
      path: '/query',
      query: { type: 'Job' },
      docs: ['get_query_job'],
      resource: 'Job',
      roots: { entity: 'QueryResult' },
      queryFields: [{ name: 'Name', type: 'String' }],
    });
  });

  it.each([
    ['getRoot', false],
    ['logon', false],
    ['getJob', true],
    ['listJobs', true],
    ['deleteJob', true],
  ])('%s needs a session: %s', (id, secured) => {
    expect(operation(id).secured).toBe(secured);
  });

  it('reads links by kind of resource, and disputes', () => {
    expect(small.linkRules('Job')).toEqual([
      { rel: ['Up'], type: ['X'], to: '/x', required: true, in: ['entity'] },
    ]);
    expect(small.linkRules('Cupboard')).toEqual([]);
    expect(operation('getJob').disputes).toEqual([
      { requirement: 'r', documented: 'd', observed: 'o', status: [500] },
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(readOperations({})).toEqual({ operations: [], linkRules: new Map() });
    expect(readOperations({ paths: { '/x': null } }).operations).toEqual([]);
  });
});

describe('route', () => {
  function route(method: string, url: string): unknown {
    const [path = '', query = ''] = url.split('?');
    const found = small.route(method, path, new URLSearchParams(query));
    return found && [found.operation.id, found.form, found.instance];
  }

  it.each([
    ['GET', '/', ['getRoot', 'entity', false]],
    ['GET', '', ['getRoot', 'entity', false]],
    ['GET', '/jobs', ['listJobs', 'reference', false]],
    ['GET', '/jobs/', ['listJobs', 'reference', false]],
    ['GET', '//jobs//1', ['getJob', 'reference', true]],
    ['GET', '/JOBS/1', ['getJob', 'reference', true]],
    ['GET', '/jobs/urn:veeam:Job:1', ['getJob', 'reference', true]],
    ['GET', '/jobs?format=Entity', ['listJobs', 'entity', false]],
    ['GET', '/jobs?FORMAT=entities', ['listJobs', 'entity', false]],
    ['GET', '/jobs?format=Reference', ['listJobs', 'reference', false]],
    ['GET', '/jobs/1?x=1&format=ENTITY', ['getJob', 'entity', true]],
    ['GET', '/jobs/1/includes/2', ['getInclude', 'entity', true]],
    ['POST', '/sessionMngr?v=latest', ['logon', 'entity', false]],
    ['POST', '/jobs/1?action=start', ['startJob', 'entity', true]],
    ['POST', '/jobs/1?ACTION=EDIT', ['editJob', 'entity', true]],
    ['DELETE', '/jobs/1', ['deleteJob', 'entity', true]],
    ['POST', '/restore', ['restoreAll', 'entity', false]],
    ['POST', '/restore?action=quick', ['restoreQuick', 'entity', false]],
    ['GET', '/files/1/c:/windows/win.ini', ['getFile', 'entity', true]],
    ['GET', '/files/1/2', ['getFile', 'entity', true]],
    ['GET', '/query?type=Job', ['queryJob', 'entity', false]],
    ['GET', '/query?filter=x&Type=backup&format=Entities', ['queryBackup', 'entity', false]],
  ])('%s %s', (method, url, expected) => {
    expect(route(method, url)).toEqual(expected);
  });

  it.each([
    ['GET', '/cupboards'],
    ['GET', '/jobs/1/2'],
    ['GET', '/job'],
    ['PUT', '/jobs/1'],
    ['PATCH', '/jobs/1'],
    ['get', '/jobs'],
    ['POST', '/jobs/1'],
    ['POST', '/jobs/1?action=stop'],
    ['GET', '/query'],
    ['GET', '/query?type=Cupboard'],
    ['GET', '/files/1'],
  ])('%s %s leads nowhere', (method, url) => {
    expect(route(method, url)).toBeUndefined();
  });

  it('takes what is written out before what stands for anything', () => {
    expect(route('GET', '/jobs/Statistics')).toEqual(['getStatistics', 'entity', false]);
    expect(route('GET', '/jobs/1')).toEqual(['getJob', 'reference', true]);
  });
});

describe('the contract as it ships', () => {
  it('routes every operation to itself', () => {
    for (const o of contract.operations) {
      const path = o.path.replaceAll(/\{[^}]+\}/g, 'ffffffff-0000-4000-8000-00000000dead');
      expect(contract.route(o.method, path, new URLSearchParams(o.query))?.operation.id).toBe(o.id);
    }
  });

  it('has a success among the documented statuses of every operation, and a schema for every root', () => {
    for (const o of contract.operations) {
      expect(o.successStatus).toBeGreaterThanOrEqual(200);
      expect(o.successStatus).toBeLessThan(300);
      expect(o.statuses).toContain(o.successStatus);
      for (const root of [...Object.values(o.roots), ...(o.request ? [o.request] : [])])
        expect([o.id, root, contract.schema(root) !== undefined]).toEqual([o.id, root, true]);
    }
  });

  it('does not know what it does not have', () => {
    expect(() => contract.operation('getCupboard')).toThrow('getCupboard');
    expect(contract.schema('Cupboard')).toBeUndefined();
  });
});
