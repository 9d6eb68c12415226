import { isAnswered } from '../http/exchange.js';
import { ACCEPT, sessionHeaders } from '../http/session.js';
import type { Case } from '../plan/case.js';
import type { Finds } from '../plan/writes/finds.js';
import { answeredBefore } from './answered.js';
import { connect } from './connect.js';
import type { PhaseName, RunListener } from './events.js';
import { findsOf, lookUp } from './finds.js';
import { outsetOf } from './outset.js';
import { plannedReads } from './phases.js';
import { present } from './present.js';
import { rootOf } from './root.js';
import type { RunOptions } from './run-options.js';
import { sceneOf } from './scene.js';
import { wireOf } from './wire.js';
import { plannedWrites } from './writes.js';

/** What a phase would send. */
interface Intended {
  readonly phase: PhaseName;
  /** Those without requests are planned when their phase begins, from what was read until then. */
  readonly cases: readonly Case[];
}

/** What a run would send. */
export interface DryRun {
  readonly phases: readonly Intended[];
  /** Query types whose queries are planned from their members, which only the run reads. */
  readonly queryTypes: number;
  /** Cases for which a quick run takes what exploration was answered. */
  readonly answered: ReadonlySet<string>;
  /** Requests that finding this out took. */
  readonly sent: number;
  /** A sentence for each logon session that may be open still. */
  readonly openSessions: readonly string[];
  /** The path of an address of the target, with its query. */
  readonly pathOf: (url: string) => string;
}

/**
 * Logs on, explores and logs off, and plans what a run would send; no case is sent.
 *
 * @throws UnreachableError, LogonRefusedError
 */
export async function dryRun(options: RunOptions, listener: RunListener = () => undefined): Promise<DryRun> {
  const wire = wireOf(options);
  try {
    const scene = sceneOf(wire);
    const { contract, target, client, readings, sessions } = scene;
    listener({
      type: 'run-started',
      target: { url: target.base.href, versions: [], embedded: options.embedded ?? false },
    });
    wire.follow((exchange) => listener({ type: 'exchange', exchange }));
    listener({ type: 'phase', phase: 'logon' });
    const { credentials, apiVersion = 'latest', writes, signal, embedded = false } = options;
    const connection = await connect({
      ...scene,
      root: rootOf(wire),
      credentials,
      apiVersion,
      ...present({ proxy: options.network?.proxy }),
    });
    const { session, logonUrl } = connection;
    /** Bodies name what lists and lookups show in JSON, which exploration does not read; these GETs stand for the first phase. */
    const read = async (cases: readonly Case[]): Promise<Finds> => {
      for (const { operation, purpose, expect, probes } of cases) {
        if (purpose !== 'read' || expect.media !== 'json' || expect.form !== 'entity') continue;
        const [probe] = operation.path.includes('{') || signal?.aborted ? [] : probes;
        if (probe?.destination.kind !== 'url') continue;
        const headers = { Accept: ACCEPT.json, ...sessionHeaders(session.token) };
        await client.send({ method: 'GET', url: probe.destination.url, headers });
      }
      await lookUp(client, target, session.token, findsOf(readings, client.exchanges));
      return findsOf(readings, client.exchanges);
    };
    try {
      listener({ type: 'phase', phase: 'explore' });
      const { inventory, narrowed } = await outsetOf(options, { ...scene, connection });
      const reads = narrowed(plannedReads({ ...scene, options, connection, inventory }));
      const explored = new Map(
        client.exchanges
          .filter(isAnswered)
          .filter(({ request }) => request.headers.Accept === ACCEPT.xml)
          .map((exchange) => [exchange.request.url, exchange]),
      );
      const answered =
        options.depth === 'quick' ? answeredBefore(reads, (url) => explored.get(url)) : new Map();
      const members = reads.filter(({ purpose, probes }) => purpose === 'members' && probes.length > 0);
      const finds = writes
        ? await read(plannedReads({ ...scene, options, connection, inventory }))
        : undefined;
      const write =
        writes === undefined || finds === undefined
          ? []
          : plannedWrites(
              writes,
              {
                contract,
                target,
                inventory,
                logonUrl,
                embedded,
                ...present({ includes: options.operations }),
              },
              finds,
            );
      return {
        phases: [
          { phase: 'exercise', cases: reads },
          { phase: 'write', cases: narrowed(write) },
        ],
        queryTypes: members.length,
        answered: new Set(answered.keys()),
        // With the logoff, which comes last.
        get sent() {
          return client.exchanges.length;
        },
        openSessions: sessions.left,
        pathOf: (url) => `${target.path(url)}${new URL(url).search}`,
      };
    } finally {
      listener({ type: 'phase', phase: 'logoff' });
      await sessions.endAll();
    }
  } finally {
    wire.client.close();
  }
}
