/** Exploration against the mock: what it finds, and what it says of what it does not find. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/load.js';
import { connect } from '../../src/engine/connect.js';
import { OwnSessions } from '../../src/engine/own-sessions.js';
import { explore } from '../../src/explore/explore.js';
import type { Inventory } from '../../src/explore/inventory.js';
import { HttpClient } from '../../src/http/client.js';
import { Guard } from '../../src/http/guard.js';
import { TargetUrl } from '../../src/http/target-url.js';
import { type MockOptions, startMock } from '../../src/mock/index.js';
import { Readings } from '../../src/reading/readings.js';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

interface Found {
  readonly inventory: Inventory;
  readonly urls: readonly string[];
  readonly target: TargetUrl;
}

async function exploreMock(options: MockOptions = {}, sample = 3): Promise<Found> {
  const mock = await startMock({ http: true, ...options });
  const target = new TargetUrl(mock.url);
  const guard = new Guard(target.base);
  const client = new HttpClient({ guard });
  const contract = loadContract();
  const readings = new Readings(contract);
  open.push(mock.close, async () => client.close());
  const credentials = { username: mock.username, password: mock.password };
  const sessions = new OwnSessions({ client, guard, target, readings });
  const connection = await connect({ client, sessions, target, readings, credentials, apiVersion: 'latest' });
  const { session, start } = connection;
  const inventory = await explore({
    contract,
    target,
    client,
    readings,
    token: session.token,
    start,
    ownSession: session.url ?? '',
    sample,
  });
  return { inventory, urls: client.exchanges.map((e) => e.request.url), target };
}

describe('a filled target', () => {
  let found: Found;
  beforeAll(async () => {
    found = await exploreMock();
  });

  it('is found by following links', () => {
    const { inventory } = found;
    for (const operation of [
      'listBackups',
      'getBackup',
      'listBackupRestorePoints',
      'getVmRestorePoint',
      'listRestorePointVAppRestorePoints',
    ]) {
      expect(inventory.instances.get(operation)?.length, operation).toBeGreaterThan(0);
    }
  });

  it.each(['listAgentBackupJobs', 'getNasJob', 'listAccounts', 'getOverviewReport'])(
    'leads to %s by the links of a service, which is neither a list nor one of a list',
    (operation) => {
      const { inventory } = found;
      expect(inventory.instances.get(operation)?.length).toBeGreaterThan(0);
    },
  );

  it('is sampled: no more instances of a kind than asked for', async () => {
    const { inventory } = await exploreMock({ estate: 5 }, 2);
    expect(inventory.instances.get('getRestorePoint')).toHaveLength(2);
  });

  it('is asked for each URL once', () => {
    const { urls, target } = found;
    const explored = urls.slice(urls.indexOf(urls.find((u) => u.endsWith('/logonSessions')) ?? ''));
    const own = explored.filter((u) => u.startsWith(target.base.href));
    expect(new Set(own).size).toBe(own.length);
  });

  it('keeps instances without a format parameter', () => {
    const { inventory } = found;
    for (const url of [...inventory.instances.values()].flat()) expect(url).not.toContain('format=');
  });

  it('has links the contract does not know, which are listed and asked for once each, whatever ids they have', () => {
    const { inventory, urls } = found;
    expect(inventory.uncharted.length).toBeGreaterThan(0);
    for (const path of inventory.uncharted) {
      expect(path).toMatch(/^\//);
      const asked = urls.filter((url) =>
        new URL(url).pathname
          .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '{ID}')
          .endsWith(`/api${path}`),
      );
      expect(asked, path).toHaveLength(1);
    }
  });
});

describe('an empty target', () => {
  it('proves what it has none of', async () => {
    const { inventory } = await exploreMock({ estate: 'empty' });
    expect(inventory.absences.get('getBackup')).toEqual({
      verdict: 'not-applicable',
      reason: 'GET /backups answered 200 and lists none.',
      offered: true,
    });
    expect(inventory.absences.get('listBackupRestorePoints')?.verdict).toBe('not-applicable');
  });
});

describe('a target that misleads', () => {
  it('is read as JSON where its XML cannot be read', async () => {
    const { inventory } = await exploreMock({ estate: 5, faults: ['not-well-formed'] });
    expect(inventory.instances.get('getBackupServer')?.length).toBeGreaterThan(0);
  });

  it('is never left: Hrefs on another host are resolved onto the target', async () => {
    const { urls, target } = await exploreMock({ estate: 5, faults: ['foreign-host'] });
    expect(urls.every((url) => url.startsWith(target.base.origin))).toBe(true);
  });

  it('does not trap the exploration in a link that leads nowhere', async () => {
    const { inventory } = await exploreMock({ estate: 5, faults: ['dangling-link'] });
    expect(inventory.instances.get('getBackup')?.length).toBeGreaterThan(0);
  });
});
