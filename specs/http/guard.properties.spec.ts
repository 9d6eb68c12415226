/** Whatever a target answers, the guard lets through no change of anything but what the run holds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { Guard, GuardError } from '../../src/http/guard.js';
import { creations } from '../../src/plan/writes/plan.js';

const API = 'https://em.example.com:9398/api/';
const contract = loadContract();
const METHODS = ['POST', 'PUT', 'DELETE', 'PATCH'];

/** Steps of paths as hostile links might have them. */
const step = fc.constantFrom(
  'jobs',
  'backups',
  'logonSessions',
  'tasks',
  'cloud',
  'tenants',
  'mine',
  'theirs',
  'own-session',
  'other-session',
  '..',
  '.',
  '%2e%2e',
  '%2E.',
  '%2f',
  '..%2f..',
  '%5c..',
  '%252e%252e',
  '',
  'MINE',
  'Mine ',
  'task-7',
  'task-8',
);
const query = fc.constantFrom(
  '',
  '?action=start',
  '?action=edit',
  '?Action=delete',
  '?action=',
  '?v=latest',
  '?action=a&ACTION=b',
);
const address = fc
  .tuple(fc.array(step, { maxLength: 6 }), query)
  .map(([steps, asked]) => `${API}${steps.join('/')}${asked}`);
const request = fc.record({ method: fc.constantFrom(...METHODS), url: address });

/** What is reached by who decodes a path once more, and takes its dots for what they mean. */
function reached(url: string): string {
  const decoded = decodeURIComponent(
    decodeURIComponent(new URL(url).pathname).replaceAll(/%(?![0-9a-f]{2})/gi, '%25'),
  );
  return new URL(decoded.replaceAll('\\', '/').replaceAll(/\/{2,}/g, '/'), API).pathname
    .toLowerCase()
    .replace(/\/$/, '');
}

function lets(guard: Guard, { method, url }: { method: string; url: string }): boolean {
  try {
    guard.check({ method, url, headers: {} });
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(GuardError);
    return false;
  }
}

it('a run that reads lets through the end of its own session, logons, and nothing else', () => {
  const guard = new Guard(new URL(API));
  guard.ownSession('own-session');
  fc.assert(
    fc.property(request, (r) => {
      if (!lets(guard, r)) return;
      const there = reached(r.url);
      const isLogoff = r.method === 'DELETE' && there === '/api/logonsessions/own-session';
      const isLogon = r.method === 'POST' && there === '/api/sessionmngr';
      expect(isLogoff || isLogon, `${r.method} ${r.url}`).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

it('a run that writes lets through no change outside of what it has created', () => {
  const guard = new Guard(new URL(API));
  guard.ownSession('own-session');
  guard.ownTask('task-7');
  guard.permit(creations({ contract }));
  guard.created(`${API}cloud/tenants/mine`);
  const own = /^\/api\/(?:cloud\/tenants\/mine(?:\/.*)?|logonsessions\/own-session|tasks\/task-7)$/;
  fc.assert(
    fc.property(request, (r) => {
      // What creates changes nothing that is there.
      if (r.method === 'POST' || !lets(guard, r)) return;
      const there = reached(r.url);
      // A method that a resource does not know is tried at collections, and at an id that nothing has.
      const isOdd = r.method === 'PUT' && !/theirs|other-session|task-8/.test(there);
      expect(own.test(there) || isOdd, `${r.method} ${r.url}`).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

it('what was there before is never the run’s own, however it is spelt', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('jobs/Theirs', 'JOBS/theirs/', 'jobs//theirs', 'jobs/theirs?x=1'),
      (spelt) => {
        const guard = new Guard(new URL(API));
        guard.foreign([`${API}jobs/theirs`]);
        expect(() => guard.created(API + spelt)).toThrow(GuardError);
        expect(lets(guard, { method: 'DELETE', url: `${API}jobs/theirs` })).toBe(false);
      },
    ),
  );
});

it('what lies beside the API is not the run’s own, though it ends alike', () => {
  const guard = new Guard(new URL(API));
  guard.ownTask('task-7');
  guard.permit(creations({ contract }));
  for (const path of ['%2E./jobs/tasks/task-7', '../jobs/tasks/task-7', '../rest/tasks/task-7'])
    expect(lets(guard, { method: 'DELETE', url: `${API}${path}` })).toBe(false);
  expect(lets(guard, { method: 'DELETE', url: `${API}tasks/task-7` })).toBe(true);
});
