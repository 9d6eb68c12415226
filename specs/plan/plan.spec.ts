import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import type { Inventory } from '../../src/explore/inventory.js';
import { TargetUrl } from '../../src/http/target-url.js';
import type { Case } from '../../src/plan/case.js';
import { plan } from '../../src/plan/plan.js';

const contract = loadContract();
const target = new TargetUrl('https://em.example.com:9398');
const BACKUP = 'https://em.example.com:9398/api/backups/f657bc5d-c905-4551-b923-00ab2e7d6fe7';

const inventory: Inventory = {
  instances: new Map([
    ['listBackups', ['https://em.example.com:9398/api/backups']],
    ['getBackup', [BACKUP, `${BACKUP.slice(0, -1)}8`]],
    ['queryRestorePoint', ['https://em.example.com:9398/api/query?type=RestorePoint']],
  ]),
  absences: new Map([
    [
      'getVAppRestorePoint',
      {
        verdict: 'not-applicable',
        reason: 'GET /vAppRestorePoints answered 200 and lists none.',
        offered: true,
      },
    ],
  ]),
  uncharted: [],
};
const API = 'https://em.example.com:9398/api/';
const logonUrl = 'https://em.example.com:9398/api/sessionMngr/?v=latest';
const cases = plan({ contract, inventory, target, logonUrl });
const variants = (operation: string): string[] =>
  cases.filter((c) => c.operation.id === operation).map((c) => c.variant);
const find = (id: string): Case => {
  const found = cases.find((c) => c.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
};

describe('an operation on a key resource', () => {
  it('is read in every representation, and with nothing asked for', () => {
    expect(variants('getBackup').filter((v) => /^(reference|entity)/.test(v))).toEqual([
      'reference/xml',
      'reference/json',
      'reference/no-accept',
      'entity/xml',
      'entity/json',
    ]);
  });

  it('asks every instance, the entity by its format parameter', () => {
    const { probes } = find('getBackup entity/json');
    expect(probes).toHaveLength(2);
    expect(probes[0]).toEqual({
      destination: { kind: 'url', url: `${BACKUP}?format=Entity` },
      identity: { kind: 'run' },
      accept: 'application/json',
    });
    expect(find('getBackup reference/no-accept').probes[0]).not.toHaveProperty('accept');
  });

  it('is asked for an unknown id, which must give 404, and a malformed one, where 400 or 404 are documented', () => {
    expect(find('getBackup unknown-id/xml').expect).toEqual({ status: [404], media: 'xml', form: 'error' });
    expect(find('getBackup malformed-id/json').expect).toEqual({
      status: [400, 404],
      media: 'json',
      form: 'error',
    });
    expect(find('getBackup malformed-id/json').probes[0]?.destination).toEqual({
      kind: 'url',
      url: 'https://em.example.com:9398/api/backups/99999',
    });
  });

  it('is asked without a session and with an invented one, once each', () => {
    for (const variant of [
      'no-session/xml',
      'no-session/json',
      'invented-session/xml',
      'invented-session/json',
    ]) {
      const { probes, expect: expected } = find(`getBackup ${variant}`);
      expect(probes).toHaveLength(1);
      expect(expected.status).toEqual([401]);
    }
  });
});

describe('an operation without an instance', () => {
  it('keeps its cases, without probes and with the reason', () => {
    const c = find('getVAppRestorePoint entity/xml');
    expect(c.probes).toEqual([]);
    expect(c.absent?.verdict).toBe('not-applicable');
  });

  it('is still asked for an unknown id', () => {
    expect(find('getVAppRestorePoint unknown-id/xml').probes).toHaveLength(1);
  });
});

describe('the root of the API', () => {
  it('is read without a session and never refused', () => {
    const root = plan({
      contract,
      target,
      logonUrl,
      inventory: { ...inventory, instances: new Map([['getRoot', [target.base.href]]]) },
    });
    const own = root.filter((c) => c.operation.id === 'getRoot');
    expect(own.filter((c) => c.purpose === 'read').map((c) => c.variant)).toEqual([
      'xml',
      'json',
      'no-accept',
    ]);
    expect(own.every((c) => c.purpose === 'read' || c.purpose === 'accept')).toBe(true);
    expect(own.every((c) => c.probes.every((p) => p.identity.kind === 'none'))).toBe(true);
  });
});

describe('sessions', () => {
  const ordered = cases.filter((c) => c.ordered && c.operation.area === 'logon').map((c) => c.id);

  it('live in order: logon, cookie, logoff, use after logoff', () => {
    const at = (id: string): number => ordered.indexOf(id);
    expect(at('logon xml')).toBeGreaterThanOrEqual(0);
    expect(at('getLogonSession cookie/xml')).toBeGreaterThan(at('logon xml'));
    expect(at('logoff xml')).toBeGreaterThan(at('getLogonSession cookie/xml'));
    expect(at('getLogonSession ended-session/xml')).toBeGreaterThan(at('logoff xml'));
  });

  it('close each logon with a logoff', () => {
    const all = plan({ contract, inventory, target, logonUrl, versions: ['v1_6'], restoreOperator: true });
    const sent = (...purposes: string[]): number =>
      all.filter((c) => purposes.includes(c.purpose) && c.probes.length > 0).length;
    // What another account may not end, the run closes when all is done.
    expect(sent('logoff', 'foreign-logoff')).toBe(sent('logon', 'version-logon'));
  });

  it('provoke a refused logon with an invented user only, because real accounts lock', () => {
    const refused = cases.filter((c) => c.purpose === 'refused-logon').flatMap((c) => c.probes);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((p) => p.credentials !== 'run')).toBe(true);
  });
});

describe('a plan', () => {
  it('has every case once', () => {
    expect(new Set(cases.map((c) => c.id)).size).toBe(cases.length);
  });

  it('holds no method but GET, the logon and the logoff of own sessions', () => {
    const methods = new Set(
      cases.filter((c) => c.probes.length > 0).map((c) => `${c.operation.method} ${c.operation.id}`),
    );
    expect([...methods].filter((m) => !m.startsWith('GET'))).toEqual(['POST logon', 'DELETE logoff']);
  });

  it('is the same for the same input', () => {
    expect(plan({ contract, inventory, target, logonUrl })).toEqual(cases);
  });

  it('has with the operations asked for whatever their cases go on from', () => {
    const instances = new Map([...inventory.instances, ['listBackupServers', [`${API}backupServers`]]]);
    const some = plan({
      contract,
      inventory: { ...inventory, instances },
      target,
      logonUrl,
      restoreOperator: true,
      includes: ({ id }) => id === 'listBackupServers',
    });
    const ids = some.map(({ id }) => id);
    expect(ids).toContain('listBackupServers forbidden/json');
    expect(ids.filter((id) => !id.startsWith('listBackupServers '))).toEqual(['logon restore-operator']);
  });

  it('holds only the operations asked for', () => {
    const some = plan({ contract, inventory, target, logonUrl, includes: (o) => o.area === 'logon' });
    expect(new Set(some.map((c) => c.operation.area))).toEqual(new Set(['logon']));
  });
});
