import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatch } from '../../src/mock/dispatch.js';
import { tokenOf } from '../../src/mock/sessions.js';
import { setupOf } from '../../src/mock/setup.js';
import { ID } from './ids.js';
import { tinyEstate } from './tiny.js';

const setup = setupOf({
  estate: tinyEstate(),
  account: { username: 'operator', password: 'secret' },
  now: () => new Date(0),
  idle: 60_000,
  taskDelay: 0,
});
const token = tokenOf(setup.sessions.open('operator'));

/** Targets of the right parts in the wrong order, and plain noise. */
const part = fc.oneof(
  fc.constantFrom(
    'api',
    'backups',
    'restorePoints',
    'query',
    'logonSessions',
    'sessionMngr',
    'jobs',
    'tasks',
    'querySvc',
    'backupServers',
    'credentials',
    ID.server,
    ID.backup,
    ID.unknown,
  ),
  fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%',
    '%zz',
    '%00',
    '%2f',
    'urn:veeam:Backup:',
    '{ID}',
    '__proto__',
    'constructor',
  ),
  fc.string(),
);
const pair = fc.oneof(
  fc.constantFrom(
    'type=RestorePoint',
    'type=Passwords',
    'type=NasJob',
    'type=__proto__',
    'format=Entity',
    'filter=constructor==1',
    'sortAsc=__proto__',
  ),
  fc.constantFrom('filter=Name==', 'filter=((', 'pageSize=0', 'page=x', '=', '&', '%=%'),
  fc.string().map((text) => `filter=${text}`),
  fc.string(),
);
const target = fc
  .tuple(fc.array(part, { maxLength: 5 }), fc.array(pair, { maxLength: 4 }))
  .map(([path, query]) => `/api/${path.join('/')}?${query.join('&')}`);

describe('whatever is asked for', () => {
  it('is answered with a resource or an Error entity, never with a failure of the mock', () => {
    fc.assert(
      fc.property(
        target,
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
        fc.boolean(),
        (address, method, json) => {
          const { reply } = dispatch(setup, {
            method,
            target: address,
            headers: { 'x-restsvcsessionid': token, ...(json ? { accept: 'application/json' } : {}) },
            origin: 'https://em.example',
          });
          const body = reply.body.toString();
          // Where Enterprise Manager itself answers 500.
          const unknown = /There is no (logon session|backup task) with id/.test(body);
          expect(reply.status === 500 && !unknown).toBe(false);
          if (reply.status >= 400) expect(body).toContain(json ? `"StatusCode":${reply.status}` : '<Error ');
          if (json && body !== '') JSON.parse(body);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
