import { setTimeout as sleep } from 'node:timers/promises';
import { loadContract } from '../contract/load.js';
import { HttpClient } from '../http/client.js';
import { Guard } from '../http/guard.js';
import { ACCEPT, type Credentials, logoff, sessionHeaders } from '../http/session.js';
import { TargetUrl } from '../http/target-url.js';
import { RECIPES } from '../plan/writes/recipes.js';
import { type Document, readDocument } from '../representation/document.js';
import { named } from '../representation/named.js';
import { resourcesOf } from '../representation/resources.js';
import { taskOf } from '../representation/task.js';
import { connect } from './connect.js';
import type { LedgerEntry } from './ledger.js';
import { leftoversOf } from './ledger.js';
import { PREFIX } from './writes.js';

export interface SweepOptions {
  readonly target: string;
  readonly credentials: Credentials;
  readonly ca?: string;
  readonly insecure?: boolean;
  /** What earlier runs wrote down. */
  readonly entries: readonly LedgerEntry[];
  /** Look only. */
  readonly dryRun?: boolean;
  /** Milliseconds that a deletion is waited for; 60,000 unless given. */
  readonly patienceMs?: number;
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

/**
 * Deletes what runs have left at a target: what their ledgers list, and whatever bears the name of a run. Nothing else:
 * what a ledger lists is read first, and kept where it is called otherwise.
 *
 * @throws UnreachableError, LogonRefusedError
 */
export async function sweep(options: SweepOptions, tell: (swept: Swept) => void): Promise<Swept[]> {
  const target = new TargetUrl(options.target);
  const guard = new Guard(target.base);
  const { ca, insecure, credentials, dryRun = false, patienceMs = 60_000 } = options;
  const client = new HttpClient({ guard, ...(ca ? { ca } : {}), ...(insecure ? { insecure } : {}) });
  const done = new Map<string, Swept>();
  try {
    const { url: own, token } = await connect({ client, guard, target, credentials, apiVersion: 'latest' });
    const headers = { Accept: ACCEPT.json, ...sessionHeaders(token) };
    const read = async (url: string): Promise<{ status: number; document: Document }> => {
      const { response } = await client.send({ method: 'GET', url, headers });
      return { status: response?.status ?? 0, document: readDocument(response?.body ?? Buffer.alloc(0)) };
    };
    const note = (swept: Swept): void => {
      done.set(swept.url, swept);
      tell(swept);
    };
    const remove = async (url: string, name: string): Promise<void> => {
      if (done.has(url)) return;
      if (dryRun) return note({ url, name, outcome: 'would be deleted' });
      guard.created(url);
      const { response } = await client.send({ method: 'DELETE', url, headers });
      const status = response?.status ?? 0;
      const task = response && taskOf(readDocument(response.body));
      const refusal =
        status >= 200 && status < 300
          ? task && (await failureOf(task.href ?? `tasks/${task.id}`))
          : `${status}`;
      note(
        refusal === undefined
          ? { url, name, outcome: 'deleted' }
          : { url, name, outcome: 'kept', reason: `The target refused: ${refusal}.` },
      );
    };
    const failureOf = async (href: string): Promise<string | undefined> => {
      const url = target.resolve(href)?.url;
      const end = Date.now() + patienceMs;
      for (let wait = 100; url !== undefined && Date.now() < end; wait = Math.min(wait * 1.5, 2000)) {
        const task = taskOf((await read(url)).document);
        if (task?.success !== undefined)
          return task.success ? undefined : (task.message ?? 'the task failed');
        await sleep(wait);
      }
      return 'the task did not end in time';
    };
    try {
      // What was created last may lie in what was created first.
      for (const [url] of [...leftoversOf(options.entries).created].reverse()) {
        const here = target.resolve(url)?.url;
        if (here === undefined) continue;
        const { status, document } = await read(`${here}?format=Entity`);
        const [match] = named(document, isOurs);
        if (status === 404) note({ url: here, name: '', outcome: 'gone already' });
        else if (match) await remove(here, match.name);
        else
          note({ url: here, name: '', outcome: 'kept', reason: `Its name does not begin with ${PREFIX}.` });
      }
      for (const collection of await collections(target, read)) {
        for (const { href, name } of named((await read(collection)).document, isOurs)) {
          const url = target.resolve(href)?.url.split('?')[0];
          if (url !== undefined) await remove(url, name);
        }
      }
    } finally {
      if (own !== undefined) await logoff(client, own, token);
    }
  } finally {
    client.close();
  }
  return [...done.values()];
}

/** A name of a run, alone or behind the domain of an account. */
function isOurs(value: string): boolean {
  return value.slice(value.lastIndexOf('\\') + 1).startsWith(PREFIX);
}

/** Everything that runs create stands in one of these. */
async function collections(
  target: TargetUrl,
  read: (url: string) => Promise<{ readonly document: Document }>,
): Promise<string[]> {
  const contract = loadContract();
  const lists = new Set(RECIPES.flatMap(({ list, nameless }) => (list && !nameless ? [list] : [])));
  const found: string[] = [];
  for (const id of lists) {
    const { path } = contract.operation(id);
    const [before = '', after] = path.split('/{ID}');
    const collection = new URL(before.slice(1), target.base).href;
    if (after === undefined) found.push(collection);
    else {
      for (const { uid, href } of resourcesOf((await read(collection)).document)) {
        const url =
          uid === undefined || href === undefined ? undefined : target.resolve(href)?.url.split('?')[0];
        if (url !== undefined) found.push(`${url}${after}`);
      }
    }
  }
  return found;
}
