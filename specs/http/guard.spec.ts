import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { Guard, GuardError } from '../../src/http/guard.js';
import { actions, creations } from '../../src/plan/writes/plan.js';

const API = 'https://em.example.com:9398/api/';
const contract = loadContract();

/** Whether the guard lets a request through. */
function lets(guard: Guard, method: string, path: string): boolean {
  try {
    guard.check({ method, url: new URL(path, API).href, headers: {} });
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(GuardError);
    return false;
  }
}

describe('a run that may only read', () => {
  const guard = new Guard(new URL(API));
  guard.ownSession('1');

  it.each([
    ['GET', 'backups', true],
    ['POST', 'sessionMngr/?v=latest', true],
    ['DELETE', 'logonSessions/1', true],
    ['DELETE', 'logonSessions/2', false],
    ['POST', 'cloud/tenants', false],
    ['PUT', 'jobs/1?action=edit', false],
    ['DELETE', 'jobs/1', false],
    ['POST', 'jobs/1?action=start', false],
    ['GET', 'https://elsewhere.example/api/', false],
  ])('%s %s: %s', (method, path, allowed) => {
    expect(lets(guard, method, path)).toBe(allowed);
  });
});

describe('a run that may write', () => {
  const guard = new Guard(new URL(API));
  guard.permit(creations({ contract }));
  guard.created(`${API}cloud/tenants/mine`);

  it.each([
    ['POST', 'cloud/tenants', true],
    ['POST', 'backupServers/1/credentials?action=create', true],
    ['PUT', 'cloud/tenants/mine', true],
    ['DELETE', 'CLOUD/Tenants/mine/', true],
    ['POST', 'cloud/tenants/mine/resources', true],
    ['POST', 'jobs/1?action=clone', true],
    ['PUT', 'cloud/tenants/theirs', false],
    ['DELETE', 'cloud/tenants/theirs', false],
    ['DELETE', 'cloud/tenants/mine2', false],
    ['DELETE', 'cloud/tenants/mine/../theirs', false],
    ['POST', 'cloud/tenants/theirs/resources', false],
    ['POST', 'jobs/1?action=start', false],
    ['POST', 'vmRestorePoints/1?action=restore', false],
    ['POST', 'vmRestorePoints/1/mounts', false],
    ['DELETE', 'backups', false],
    ['PUT', 'backups', true],
    ['PUT', 'backups/1', false],
  ])('%s %s: %s', (method, path, allowed) => {
    expect(lets(guard, method, path)).toBe(allowed);
  });
});

describe('a run that may start things', () => {
  const guard = new Guard(new URL(API));
  guard.permit(actions({ contract }));

  it.each([
    ['POST', 'agents/jobs/1?action=start', true],
    ['POST', 'agents/jobs/1?action=START', true],
    ['POST', 'vmRestorePoints/1?action=restore', true],
    ['POST', 'catalog/vms/web01/vmRestorePoints/1/guestfs/C:/Users/desktop.ini?action=restore', true],
    ['POST', 'catalog/vms/web01/vmRestorePoints/1/guestfs?action=restore', false],
    ['POST', 'agents/jobs/1', false],
    ['POST', 'cloud/tenants', false],
    ['PUT', 'cdpPolicies/1', false],
    ['DELETE', 'cloud/vlans/1', false],
    ['DELETE', 'jobs/1', false],
  ])('%s %s: %s', (method, path, allowed) => {
    expect(lets(guard, method, path)).toBe(allowed);
  });
});
