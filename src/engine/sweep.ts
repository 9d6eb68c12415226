import { loadContract } from '../contract/load.js';
import { HttpClient } from '../http/client.js';
import type { Exchange } from '../http/exchange.js';
import { Guard } from '../http/guard.js';
import type { NetworkOptions } from '../http/network.js';
import { ACCEPT, type Credentials, sessionHeaders } from '../http/session.js';
import { TargetUrl } from '../http/target-url.js';
import { RECIPES } from '../plan/writes/recipes.js';
import type { Reading } from '../reading/reading.js';
import { Readings } from '../reading/readings.js';
import { Claims } from './claims.js';
import { connect } from './connect.js';
import { type Ledger, type LedgerEntry, leftoversOf } from './ledger.js';
import { OwnSessions } from './own-sessions.js';
import { Patience } from './patience.js';
import { wait } from './pause.js';
import { present } from './present.js';
import { Remover } from './remover.js';
import { PREFIX } from './writes.js';

export interface SweepOptions {
  readonly target: string;
  readonly credentials: Credentials;
  readonly ca?: string | undefined;
  readonly insecure?: boolean;
  /** Proxy and client certificate. */
  readonly network?: NetworkOptions;
  /** What earlier runs wrote down. */
  readonly entries: readonly LedgerEntry[];
  /** Look only. */
  readonly dryRun?: boolean;
  /** Milliseconds that a deletion is waited for; 60,000 unless given. */
  readonly patienceMs?: number;
  /** Is told what was sent and answered. */
  readonly onExchange?: (exchange: Exchange) => void;
}

/** What became of one thing that a run has left. */
export interface Swept {
  readonly url: string;
  /** What it is called at the target. */
  readonly name: string;
  /** `kept`: it does not bear the name of a run, or the target refused. */
  readonly outcome: 'deleted' | 'would be deleted' | 'gone already' | 'kept';
  readonly reason?: string;
}

interface Read {
  /** 0: there was no answer. */
  readonly status: number;
  readonly reading?: Reading;
}

/** What is at one address, as far as a sweep has found out. */
interface Found {
  /** In the collection of its kind, put together from its id. */
  readonly url: string;
  readonly name: string;
}

/**
 * Deletes what runs have left at a target: what their ledgers list, and whatever bears the name of a run. Nothing else:
 * wherever an Href leads, what is to be deleted is read at its own address first, and kept where it is called otherwise.
 *
 * @throws UnreachableError, LogonRefusedError
 */
export async function sweep(options: SweepOptions, tell: (swept: Swept) => void): Promise<Swept[]> {
  const target = new TargetUrl(options.target);
  const guard = new Guard(target.base);
  const { credentials, dryRun = false, patienceMs = 60_000 } = options;
  const client = new HttpClient({
    guard,
    ...present({
      ca: options.ca,
      insecure: options.insecure,
      network: options.network,
      onExchange: options.onExchange,
    }),
  });
  const contract = loadContract();
  const readings = new Readings(contract);
  const sessions = new OwnSessions({ client, guard, target, readings });
  const claims = new Claims({ contract, client, guard, target, readings });
  const done = new Map<string, Swept>();
  const note = (swept: Swept): void => {
    done.set(swept.url.toLowerCase(), swept);
    tell(swept);
  };
  try {
    const { session } = await connect({
      client,
      sessions,
      target,
      readings,
      credentials,
      apiVersion: 'latest',
      ...present({ proxy: options.network?.proxy }),
    });
    const { token } = session;
    const headers = { Accept: ACCEPT.json, ...sessionHeaders(token) };
    const entry = { run: '', at: '', event: 'created', method: 'DELETE', resource: '' } as const;
    const remover = new Remover(
      { pause: wait, client, target, readings, token, ledger: NOWHERE },
      new Patience(patienceMs),
    );
    const read = async (url: string): Promise<Read> => {
      const { response } = await client.send({ method: 'GET', url, headers });
      return response ? { status: response.status, reading: readings.of(response) } : { status: 0 };
    };
    const remove = async ({ url, name }: Found): Promise<void> => {
      if (dryRun) return note({ url, name, outcome: 'would be deleted' });
      const reason = await remover.remove(url, { ...entry, url, name });
      note({
        url,
        name,
        ...(reason === undefined
          ? { outcome: 'deleted' }
          : { outcome: 'kept', reason: `The target refused: ${reason}.` }),
      });
    };
    const take = async (href: string, collection: string, name: string): Promise<void> => {
      const judged = await claims.judge({ href, collection, fits: isOurs, before: NOTHING }, headers);
      const url = judged.reason === undefined ? judged.url : (target.resolve(href)?.url ?? collection);
      if (done.has(url.toLowerCase())) return;
      if (judged.reason === undefined) await remove({ url, name });
      else note({ url, name, outcome: 'kept', reason: `Left alone: ${judged.reason}.` });
    };
    try {
      // What was created last may lie in what was created first.
      for (const [url, { name }] of [...leftoversOf(options.entries).created].reverse()) {
        const here = target.resolve(url)?.url.split('?')[0];
        if (here === undefined) continue;
        if ((await read(`${here}?format=Entity`)).status === 404)
          note({ url: here, name: '', outcome: 'gone already' });
        else await take(here, here.slice(0, here.lastIndexOf('/')), name);
      }
      for (const collection of await collections(target, read)) {
        for (const { href, name } of (await read(collection)).reading?.named(isOurs) ?? [])
          await take(href, collection, name);
      }
    } finally {
      await sessions.endAll();
    }
  } finally {
    client.close();
  }
  return [...done.values()];
}

const NOTHING: ReadonlySet<string> = new Set();

/** A sweep keeps no account of its own. */
const NOWHERE: Ledger = { append: () => undefined };

/** A name of a run, alone or behind the domain of an account. */
function isOurs(value: string): boolean {
  return value.slice(value.lastIndexOf('\\') + 1).startsWith(PREFIX);
}

/** Everything that runs create stands in one of these. */
async function collections(target: TargetUrl, read: (url: string) => Promise<Read>): Promise<string[]> {
  const contract = loadContract();
  const lists = new Set(RECIPES.flatMap(({ list, nameless }) => (list && !nameless ? [list] : [])));
  const found: string[] = [];
  for (const id of lists) {
    const { path } = contract.operation(id);
    const [before = '', after] = path.split('/{ID}');
    const collection = new URL(before.slice(1), target.base).href;
    if (after === undefined) found.push(collection);
    else {
      for (const { uid, href } of (await read(collection)).reading?.resources ?? []) {
        const url =
          uid === undefined || href === undefined ? undefined : target.resolve(href)?.url.split('?')[0];
        if (url !== undefined) found.push(`${url}${after}`);
      }
    }
  }
  return found;
}
