/** How cases go on to what an earlier answer calls by a name, and what is said where it calls nothing so. */
import { describe, expect, it } from 'vitest';
import { exercise, type Skipped } from '../../src/engine/exercise.js';
import { OwnSessions } from '../../src/engine/own-sessions.js';
import { Writer } from '../../src/engine/writer.js';
import type { HttpClient } from '../../src/http/client.js';
import type { Exchange, HttpRequest } from '../../src/http/exchange.js';
import { Guard } from '../../src/http/guard.js';
import type { Case } from '../../src/plan/case.js';
import { Readings } from '../../src/reading/readings.js';
import { contract, json, planned, target } from '../checks/harness.js';
import { MemoryLedger } from './memory-ledger.js';

const MOUNT = `${target.base.href}vmRestorePoints/c4e2a871-5b0d-4f63-9a1e-8d7c6b5a4f32/mounts/1`;
const FILE =
  'catalog/vms/files01/vmRestorePoints/c4e2a871-5b0d-4f63-9a1e-8d7c6b5a4f32/guestfs/C:/Invoices/March.xlsx';

/** A planned case, as if what it goes on after had ended well. */
function alone(id: string, url?: string): Case {
  const c = planned(id);
  const probes =
    url === undefined
      ? c.probes
      : c.probes.map((p) => ({ ...p, destination: { kind: 'url', url } as const }));
  return { ...c, probes, ...(c.role ? { role: { ...c.role, after: [] } } : {}) };
}

/** Browses a mount; the server answers the requests in this order, and 500 to others. */
async function browsed(
  ...bodies: readonly string[]
): Promise<{ sent: string[]; skipped: Map<string, Skipped> }> {
  const sent: string[] = [];
  const send = (request: HttpRequest): Promise<Exchange> => {
    const body = bodies[sent.length];
    sent.push(`${request.method} ${request.url}`);
    const status = body === undefined ? 500 : 200;
    const response = { status, reason: '', httpVersion: '1.1', headers: [], body: Buffer.from(body ?? '') };
    return Promise.resolve({ id: sent.length, request, response, startedAt: '', durationMs: 1 });
  };
  const client = { send } as unknown as HttpClient;
  const guard = new Guard(target.base);
  guard.permit('all');
  const ledger = new MemoryLedger();
  const readings = new Readings(contract);
  const pause = async (): Promise<void> => undefined;
  const shared = { pause, client, guard, target, readings, token: 'token' };
  const writer = new Writer({ ...shared, contract, ledger, run: 'spec', maxWrites: 9, patienceMs: 0 });
  const cases = [
    alone('getVmRestorePointMount created/json', MOUNT),
    alone('getVmRestorePointMountEntry list-files/json'),
    alone('restoreVmRestorePointMountEntry json'),
  ];
  const credentials = { username: 'spec', password: 'not-a-real-password' };
  const sessions = new OwnSessions(shared);
  const session = { token: 'token' };
  const skipped = new Map<string, Skipped>();
  const onExercised = (): void => undefined;
  const run = { sessions, session, writer, credentials, concurrency: 1 };
  await exercise(cases, { ...shared, ...run, skipped, onExercised });
  return { sent, skipped };
}

describe('a look into a mounted guest', () => {
  it('goes to the volume by its name, and to a file by its link', async () => {
    const { sent, skipped } = await browsed(json('VmRestorePointMount'), json('FileSystemEntries'));
    expect(sent).toEqual([
      `GET ${MOUNT}`,
      `GET ${MOUNT}/C:/Users?action=listFiles`,
      `POST ${target.base.href}${FILE}?action=restore`,
    ]);
    expect(skipped.size).toBe(0);
  });

  it('is not applicable, to its end, where the guest has no such volume', async () => {
    const { sent, skipped } = await browsed(json('VmRestorePointMount', { '/FSRoots': [] }));
    expect(sent).toEqual([`GET ${MOUNT}`]);
    const lacking = { verdict: 'not-applicable', reason: 'The guest has no volume C:.' };
    expect([...skipped.values()]).toEqual([lacking, lacking]);
  });

  it('is blocked where the mount cannot be read', async () => {
    const { skipped } = await browsed();
    expect([...skipped.values()]).toEqual([
      {
        verdict: 'blocked',
        reason: 'The answer to getVmRestorePointMount created/json has nothing called C:.',
      },
      {
        verdict: 'blocked',
        reason: 'The answer to getVmRestorePointMountEntry list-files/json has no link Restore.',
      },
    ]);
  });
});
