/** Benchmarks of the mock over HTTP, client and server in processes of their own. */
import { spawn } from 'node:child_process';
import http from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const SECONDS = 5;
const CONNECTIONS = 10;

/** Limits from the plan of the mock: `page` for what was asked before, `first` for fields that nobody has asked for. */
const LIMITS = {
  requestsPerSecond: 10_000,
  delayMilliseconds: 100,
  firstMilliseconds: 500,
  pageMilliseconds: 50,
  startMilliseconds: 2_000,
  megabytes: 400,
};

/** Pages of long lists, filtered and sorted: type, filter and order. Each begins with fields that no one has asked for. */
const PAGES = [
  ['RestorePoint', 'CreationTime>"2000-01-01";Name!="x"', 'CreationTime'],
  ['VmRestorePoint', 'RestorePointName!="x"', 'VmDisplayName'],
  ['BackupFile', 'FileType!="vbk";BackupSize>100', 'DataSize'],
  ['RestorePoint', 'BackupName!="x"', 'BackupServerName'],
  ['VmRestorePoint', 'Algorithm=="Full"', 'Name'],
  ['BackupFile', 'BackupName!="x"', 'Name'],
  ['AgentRestorePoint', 'ComputerName!="x"', 'BackupFileName'],
  ['BackupTaskSession', 'JobName!="x"', 'EndTime'],
] as const;
const QUERIES = 100;

/** A mock in a process of its own. */
interface Child {
  readonly url: string;
  /** Milliseconds until it listened. */
  readonly started: number;
  readonly session: Record<string, string>;
  /** Its worst delay and longest turn since the last call, in milliseconds, and its memory, in megabytes. */
  figures(): Promise<{ delay: number; busy: number; megabytes: number; peak: number }>;
  stop(): void;
}

async function start(...args: string[]): Promise<Child> {
  const file = fileURLToPath(new URL('mock-child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value ?? '{}');
  const { url, username, password, milliseconds } = await next();
  const logon = await fetch(`${url}/api/sessionMngr/?v=latest`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` },
  });
  return {
    url,
    started: milliseconds,
    session: { 'X-RestSvcSessionId': logon.headers.get('X-RestSvcSessionId') ?? '' },
    figures: async () => {
      child.stdin.write('\n');
      return next();
    },
    stop: () => void child.stdin.end(),
  };
}

/** Small entities, as many as the mock can answer. */
async function smallEntities(): Promise<void> {
  const mock = await start();
  try {
    const list = await fetch(`${mock.url}/api/backupServers`, {
      headers: { ...mock.session, Accept: 'application/json' },
    });
    const { Refs } = (await list.json()) as { Refs: { Href: string }[] };
    for (const type of ['xml', 'json']) {
      const headers = { ...mock.session, Accept: `application/${type}` };
      const url = `${Refs[0]?.Href}?format=Entity`;
      await autocannon({ url, headers, connections: CONNECTIONS, duration: 1 });
      const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS });
      const failed = result.non2xx + result.errors;
      console.log(
        `  ${type.toUpperCase().padEnd(22)} ${result.requests.average.toFixed(0)} requests/s (at least ` +
          `${LIMITS.requestsPerSecond}), 99 % within ${result.latency.p99} ms, ${failed} failed`,
      );
    }
    console.log(`  memory                 ${(await mock.figures()).peak.toFixed(0)} MB`);
  } finally {
    mock.stop();
  }
}

interface Received {
  readonly bytes: number;
  readonly milliseconds: number;
}

function get(url: string, headers: Record<string, string>, agent: http.Agent): Promise<Received> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers, agent }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.once('end', () => {
        if (response.headers['content-length'] === String(bytes)) {
          resolve({ bytes, milliseconds: performance.now() - begun });
        } else reject(new Error(`${bytes} bytes of ${response.headers['content-length']}`));
      });
      response.once('error', reject);
    });
    request.once('error', reject);
  });
}

/** Each page for the first time, from the moment the mock listens; then all of them over and over. */
async function pages(mock: Child, agent: http.Agent): Promise<void> {
  const one = async ([type, filter, sort]: (typeof PAGES)[number]): Promise<number> => {
    const query = `type=${type}&filter=${encodeURIComponent(filter)}&sortDesc=${sort}&pageSize=100&page=7`;
    return (await get(`${mock.url}/api/query?${query}`, mock.session, agent)).milliseconds;
  };
  const first: number[] = [];
  for (const page of PAGES) first.push(await one(page));
  const later: number[] = [];
  for (let i = 0; i < QUERIES; i += 1) later.push(await one(PAGES[i % PAGES.length] ?? PAGES[0]));
  const sorted = later.toSorted((a, b) => a - b);
  const within = (share: number): string => (sorted[Math.ceil(share * QUERIES) - 1] ?? Number.NaN).toFixed(0);
  console.log(
    `  filtered, sorted pages the first of each ${first.map((ms) => ms.toFixed(0)).join(', ')} ms ` +
      `(at most ${LIMITS.firstMilliseconds}); later ones ${within(0.5)} ms in the middle, 99 % within ${within(0.99)} ms (at most ${LIMITS.pageMilliseconds})`,
  );
}

/** One long list, and small requests one after the other while it is sent. */
async function longList(): Promise<void> {
  const mock = await start('large');
  const agent = new http.Agent({ keepAlive: true });
  try {
    console.log(
      `  starts                 ${mock.started.toFixed(0)} ms (at most ${LIMITS.startMilliseconds})`,
    );
    await pages(mock, agent);
    for (const type of ['xml', 'json']) {
      const headers = { ...mock.session, Accept: `application/${type}` };
      await mock.figures();
      let done = false;
      let [count, worst] = [0, 0];
      const others = (async () => {
        while (!done) {
          const { milliseconds } = await get(`${mock.url}/api/backupServers`, headers, agent);
          worst = Math.max(worst, milliseconds);
          count += 1;
        }
      })();
      const { bytes, milliseconds } = await get(`${mock.url}/api/restorePoints`, headers, agent);
      done = true;
      await others;
      const { delay, busy, megabytes } = await mock.figures();
      console.log(
        `  ${type.toUpperCase().padEnd(22)} ${(bytes / 2 ** 20).toFixed(0)} MB in ${milliseconds.toFixed(0)} ms; ` +
          `${count} others meanwhile, the slowest in ${worst.toFixed(0)} ms; ` +
          `event loop late by ${delay.toFixed(0)} ms at most (${LIMITS.delayMilliseconds}), ` +
          `busy for ${busy.toFixed(0)} ms; ${megabytes.toFixed(0)} MB`,
      );
    }
    console.log(
      `  memory at the worst    ${(await mock.figures()).peak.toFixed(0)} MB (at most ${LIMITS.megabytes})`,
    );
  } finally {
    agent.destroy();
    mock.stop();
  }
}

/** Measures and prints. */
export async function benchMock(): Promise<void> {
  console.log('Small entities of the default estate, over HTTP keep-alive');
  await smallEntities();
  console.log('The large estate, and the list of its restore points');
  await longList();
}
