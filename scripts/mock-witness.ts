/**
 * What the mock answers, as files to compare before and after a change of its insides: every address that links lead to and
 * every documented GET, in XML and JSON, of profiles 11 to 13; every query type by each of its fields; what is refused; and
 * rows of writes of every operation, with their tasks and the estate afterwards.
 *
 *     tsx scripts/mock-witness.ts FOLDER
 *     tsx scripts/mock-witness.ts FOLDER --against OTHER [--only PATTERN]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContract } from '../src/contract/load.js';
import type { Operation } from '../src/contract/types.js';
import { defaultEstate, type Mock, type MockOptions, startMock } from '../src/mock/index.js';

const START = Date.UTC(2026, 5, 20, 12);
const READ = new Set(['Up', 'Down', 'Alternate', 'Related', 'First', 'Last', 'Next', 'Previous', 'Download']);
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const MEDIA = ['xml', 'json'] as const;
const ROWS = 10;
const WRITES_A_ROW = 250;
/** Shown of what differs. */
const MOST = 12;

const { operations } = loadContract();
const gets = operations.filter((o) => o.method === 'GET');
const known = new Set((JSON.stringify(defaultEstate(1)).match(GUID) ?? []).map((id) => id.toLowerCase()));

interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** A mock, somebody who is logged on, and all that was asked and answered. */
class Witness {
  readonly lines: string[] = [];
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  readonly #names = new Map<string, string>();
  #time = START;

  private constructor(
    readonly mock: Mock,
    readonly token: string,
  ) {}

  static async start(options: MockOptions = {}): Promise<Witness> {
    const clock = { read: (): number => START };
    const mock = await startMock({
      http: true,
      password: 'p',
      now: () => new Date(clock.read()),
      ...options,
    });
    const response = await fetch(`${mock.url}/api/sessionMngr/?v=latest`, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from('Administrator:p').toString('base64')}` },
    });
    const witness = new Witness(mock, response.headers.get('X-RestSvcSessionId') ?? '');
    clock.read = () => witness.#time;
    return witness;
  }

  tick(milliseconds: number): void {
    this.#time += milliseconds;
  }

  /** @param path below /api/ */
  async ask(method: string, path: string, media: string, body?: string, type = media): Promise<Answer> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const request = http.request(`${this.mock.url}/api/${path}`, {
        method,
        agent: this.#agent,
        headers: {
          Host: 'em.example:9398',
          'X-RestSvcSessionId': this.token,
          Accept: `application/${media}`,
          ...(body === undefined
            ? {}
            : { 'Content-Type': `application/${type}`, 'Content-Length': Buffer.byteLength(body) }),
        },
      });
      request.on('response', (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.rawHeaders.join('|'),
            body: Buffer.concat(pieces).toString('utf8'),
          }),
        );
      });
      request.on('error', reject);
      request.end(body);
    });
    const { status, body: text } = answer;
    // Its length varies with what is drawn at random.
    const headers = answer.headers.replace(
      `Content-Length|${Buffer.byteLength(text)}|`,
      'Content-Length|right|',
    );
    this.lines.push(
      this.#plain(`${method} ${path} ${media}\t${status}\t${headers}\t${text.replaceAll('\n', '\\n')}`),
    );
    return answer;
  }

  /** The text with names in the order of their appearance for what is drawn at random. */
  #plain(text: string): string {
    const named = (found: string, kind: string): string => {
      const key = found.toLowerCase();
      if (known.has(key)) return found;
      const name = this.#names.get(key) ?? `${kind}-${this.#names.size}`;
      this.#names.set(key, name);
      return name;
    };
    return text
      .replaceAll(GUID, (id) => named(id, 'id'))
      .replaceAll(/(?<=VbrCertificateThumbprint[">: ]+)[0-9A-F]{40}/g, (print) => named(print, 'print'))
      .replaceAll(/S-1-5-21-[0-9-]+/g, (sid) => named(sid, 'sid'));
  }

  /** Asks for every address that links lead to; what XML has, JSON has. */
  async crawl(media: readonly string[] = MEDIA): Promise<string[]> {
    const id = Buffer.from(this.token, 'base64').toString();
    const seen = new Set<string>();
    const queue = ['', `logonSessions/${id}`];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const form of media) {
        const { body } = await this.ask('GET', path, form);
        if (form !== 'json') continue;
        for (const [, rel = '', href = ''] of body.matchAll(
          /"Rel":"(\w+)","Href":"http:\/\/em\.example:9398\/api\/([^"]*)"/gi,
        ))
          if (READ.has(rel)) queue.push(href);
        for (const [, href = ''] of body.matchAll(/"Href":"http:\/\/em\.example:9398\/api\/([^"]*)"/gi))
          if (!href.includes('action=')) queue.push(href);
      }
    }
    return [...seen];
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await this.mock.close();
  }
}

/** Addresses below the API that fit the path of an operation. */
function addresses({ path }: Operation, paths: readonly string[]): string[] {
  const places = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'mountId' ? '\\d+' : name === 'filepath' ? '.+' : '[^/]+',
  );
  const pattern = new RegExp(`^${places.slice(1)}/?$`, 'i');
  return paths.filter((p) => pattern.test(p));
}

async function reads(profile: 11 | 12 | 13): Promise<readonly string[]> {
  const witness = await Witness.start({ profile });
  const paths = (await witness.crawl()).map((p) => p.split('?')[0] ?? '');
  const plain = [...new Set(paths)];
  for (const operation of gets) {
    const query = new URLSearchParams(operation.query as Record<string, string>);
    for (const path of addresses(operation, plain).slice(0, 2))
      for (const media of MEDIA) await witness.ask('GET', `${path}?${query}`, media);
    for (const id of [
      '0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0',
      '99999',
      'urn:veeam:Job:0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0',
    ])
      for (const media of MEDIA)
        await witness.ask('GET', `${operation.path.slice(1).replaceAll(/\{[^}]+\}/g, id)}?${query}`, media);
    const [one] = addresses(operation, plain);
    if (one !== undefined && /\}\/\w+\/\{/.test(operation.path))
      for (const media of MEDIA)
        await witness.ask('GET', one.replace(/[^/]+$/, '0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0'), media);
  }
  await witness.close();
  return witness.lines;
}

const LITERALS: Readonly<Record<string, readonly string[]>> = {
  DateTime: ['2026-06-15T05:34:12Z', '2026-06-16'],
  Boolean: ['true'],
  Int: ['1', '100000'],
  Int64: ['1', '5000000000'],
  Long: ['1', '5000000000'],
  Double: ['1.5', '2'],
};

async function queries(): Promise<readonly string[]> {
  const witness = await Witness.start();
  const ids = (list: readonly { readonly id: string }[]): string[] => list.slice(0, 1).map((r) => r.id);
  const { backupServers, repositories, jobs, backups, restorePoints, cloudTenants, replicas, fileServers } =
    defaultEstate(1);
  const uids = [
    backupServers,
    repositories,
    jobs,
    backups,
    restorePoints,
    cloudTenants,
    replicas,
    fileServers,
  ].flatMap(ids);
  for (const { query, queryFields } of gets.filter((o) => o.queryFields.length > 0)) {
    const ask = (rest: string, media = 'json') =>
      witness.ask('GET', `query?type=${query.type}${rest}`, media);
    for (const media of MEDIA) for (const format of ['', '&format=Entities']) await ask(format, media);
    for (const { name, type, values } of queryFields) {
      await ask(`&sortAsc=${name}&pageSize=7`);
      await ask(`&sortDesc=${name}&pageSize=5&page=2&format=Entity`, 'xml');
      const literals =
        values ??
        LITERALS[type] ??
        (type === 'UidType' ? uids : ['m', 'Web & App Servers', 'vbr01.lab.example']);
      for (const literal of literals)
        for (const operator of ['==', '!=', '>=', '<'])
          await ask(`&filter=${encodeURIComponent(`${name}${operator}"${literal}"`)}`);
      await ask(`&filter=${name}=="nonsense"`);
    }
    await ask('&filter=Colour==1');
    await ask('&sortAsc=Colour');
  }
  await witness.close();
  return witness.lines;
}

const ESTATE = defaultEstate(1);

/** Ids of the records of a kind, as UIDs name it; none where its list is called otherwise. */
function idsOf(kind: string): readonly string[] {
  const other: Readonly<Record<string, string>> = {
    EnterpriseRole: 'roles',
    CloudHardwarePlan: 'hardwarePlans',
    CloudTenantResource: 'quotas',
  };
  const list = other[kind] ?? `${kind.charAt(0).toLowerCase()}${kind.slice(1)}s`.replace(/ys$/, 'ies');
  const lists = ESTATE as unknown as Record<string, readonly { readonly id: string }[] | undefined>;
  return lists[list]?.map((r) => r.id) ?? [];
}

/** mulberry32. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const REFS = ESTATE.hierarchyObjects.map((o) => o.ref);
const KEPT = new Set(['logon', 'logoff', 'deleteBackupServer']);
const writes = operations.filter((o) => o.method !== 'GET' && !KEPT.has(o.id));

/** The contract's example of a body with what is in the estate in it, sometimes without one of its members. */
function bodyOf(root: string, form: string, any: (below: number) => number): string {
  const text = readFileSync(
    new URL(`../contracts/examples/${form}/${root}.${form}`, import.meta.url),
    'utf8',
  );
  const choice = any(3) === 0 ? any(50) : 0;
  const filled = text
    .replaceAll(/urn:veeam:(\w+):[0-9a-f-]{36}/g, (urn, kind: string) => {
      const ids = idsOf(kind);
      return ids.length === 0 ? urn : `urn:veeam:${kind}:${ids[choice % ids.length]}`;
    })
    .replaceAll(
      /urn:(VMware|HyperV|vCloud):(?:Vm|Vapp|\w+):[0-9a-f-]{36}\.[\w-]+/gi,
      () => REFS[any(REFS.length)] ?? '',
    )
    .replaceAll('Example Org', 'Süd & Partner'.replace('&', form === 'xml' ? '&amp;' : '&'))
    .replaceAll(
      /(?<=<(?:JobName|Name|IpAddress\w*|ServerHostName|AccountName|OrganizationName)>)[^<]+(?=<)/g,
      (name) => (any(4) === 0 ? `${name}${any(3)}` : name),
    );
  const member = form === 'xml' ? /<(\w+)>[^<]*<\/\1>/g : /"\w+": [^{[\n]+,\n/g;
  const found = [...filled.matchAll(member)];
  const out = found[any(found.length + 1)];
  return any(4) > 0 || out === undefined ? filled : filled.replace(out[0], '');
}

async function row(seed: number, paths: readonly string[]): Promise<readonly string[]> {
  const witness = await Witness.start(seed % 3 === 0 ? { profile: 13 } : {});
  const any = numbers(seed);
  // Everything once, in rows of their own; then whatever comes.
  const order = [...writes].sort(() => any(3) - 1);
  for (let i = 0; i < WRITES_A_ROW; i += 1) {
    const operation = seed < 3 || i > order.length ? order[i % order.length] : writes[any(writes.length)];
    if (operation === undefined) continue;
    const candidates = addresses(operation, paths);
    const path = candidates[any(candidates.length || 1)];
    if (path === undefined) continue;
    const form = any(2) === 0 ? 'xml' : 'json';
    const body = operation.request === undefined ? undefined : bodyOf(operation.request, form, any);
    const query = new URLSearchParams(operation.query as Record<string, string>);
    const answer = await witness.ask(operation.method, `${path}?${query}`, 'json', body, form);
    const task = /"taskId":"([^"]+)"/i.exec(answer.body)?.[1];
    witness.tick(any(5) === 0 ? 30_000 : 1000);
    if (task !== undefined && operation.id !== 'deleteTask')
      await witness.ask('GET', `tasks/${task}`, 'json');
    if (answer.status < 300) await witness.ask('GET', `${path.replace(/\/[^/]+$/, '')}?format=Entity`, 'xml');
  }
  witness.tick(600_000);
  await witness.crawl(['json']);
  await witness.close();
  return witness.lines;
}

const [MAIN] = ESTATE.backupServers.map((s) => s.id);
const of = <R extends { readonly id: string; readonly backupServer?: string }>(
  records: readonly R[],
  fits: (record: R) => boolean = () => true,
): string => records.find((r) => (r.backupServer ?? MAIN) === MAIN && fits(r))?.id ?? '';

/** Records that go together, by kind. */
function matching(root: string): Readonly<Record<string, string>> {
  const director = root.startsWith('VCloudOrganization');
  return {
    BackupServer: MAIN ?? '',
    Repository: of(ESTATE.repositories),
    WanAccelerator: of(ESTATE.wanAccelerators),
    CloudGateway: of(ESTATE.cloudGateways),
    CloudGatewayPool: of(ESTATE.cloudGatewayPools),
    CloudTenant: of(ESTATE.cloudTenants),
    CloudHardwarePlan: of(ESTATE.hardwarePlans),
    EnterpriseRole: ESTATE.roles[2]?.id ?? '',
    HierarchyRoot: of(ESTATE.hierarchyRoots),
    ManagedServer: of(ESTATE.managedServers, (s) => s.type === (director ? 'VcdSystem' : 'VC')),
    Job: of(ESTATE.jobs, (j) => j.platform === (director ? 'vCloud' : 'VMware') && j.jobType === 'Backup'),
    VmRestorePoint: ESTATE.vmRestorePoints[0]?.id ?? '',
  };
}

/** The contract's examples with records that go together, each at every address in either form, on a mock of its own. */
async function arranged(paths: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const vms = ['web01', 'scratch'].map(
    (name) => ESTATE.hierarchyObjects.find((o) => o.name === name)?.ref ?? '',
  );
  for (const media of MEDIA) {
    for (const vm of vms) {
      const witness = await Witness.start();
      const followed = async (answer: Answer, path: string): Promise<void> => {
        const task = /"TaskId":"([^"]+)"/.exec(answer.body)?.[1];
        witness.tick(1000);
        if (task !== undefined) {
          const { body } = await witness.ask('GET', `tasks/${task}`, 'json');
          for (const [, href = ''] of body.matchAll(
            /"Rel":"Related","Href":"http:\/\/em\.example:9398\/api\/([^"]*)"/g,
          ))
            for (const form of MEDIA) await witness.ask('GET', href, form);
        } else if (answer.status < 300)
          await witness.ask('GET', `${path.replace(/\/[^/]+$/, '')}?format=Entity`, 'json');
      };
      for (const operation of writes) {
        if (operation.method === 'DELETE') continue;
        for (const path of addresses(operation, paths).slice(0, 3)) {
          const query = new URLSearchParams(operation.query as Record<string, string>);
          let body: string | undefined;
          if (operation.request !== undefined) {
            const ids = matching(operation.request);
            const tenant = ESTATE.cloudTenants.find((t) => path.includes(t.id));
            body = readFileSync(
              new URL(`../contracts/examples/${media}/${operation.request}.${media}`, import.meta.url),
              'utf8',
            )
              .replaceAll(/urn:veeam:(\w+):[0-9a-f-]{36}/g, (urn, kind: string) =>
                ids[kind] ? `urn:veeam:${kind}:${ids[kind]}` : urn,
              )
              .replaceAll(/urn:VMware:\w+:[0-9a-f-]{36}\.[\w-]+/gi, vm)
              .replaceAll('Example Org', 'Süd & Partner'.replace('&', media === 'xml' ? '&amp;' : '&'))
              .replace(/(TenantResourceId(?:>|": "))[0-9a-f-]{36}/, `$1${tenant?.quotas[0]?.id ?? ''}`)
              .replace(/(PasswordKeyId[">: ]+)[0-9a-f-]{36}/, `$1${ESTATE.passwords[0]?.id}`)
              .replaceAll(/2026-03-10T08:1\d:\d\d/g, '2026-06-18T08:14:30');
          }
          await followed(await witness.ask(operation.method, `${path}?${query}`, 'json', body, media), path);
          if (operation.method !== 'PUT') continue;
          // The entity as it is read, with another description.
          const { body: entity } = await witness.ask('GET', `${path}?format=Entity`, media);
          const edited =
            media === 'json'
              ? JSON.stringify({ ...JSON.parse(entity), Description: 'Edited', Links: undefined })
              : entity
                  .replace(/<Links>.*?<\/Links>/, '')
                  .replace(/<Description>[^<]*</, '<Description>Edited<');
          await followed(await witness.ask('PUT', `${path}?${query}`, 'json', edited, media), path);
        }
      }
      // What can be deleted, one after the other.
      for (const operation of writes.filter((o) => o.method === 'DELETE'))
        for (const path of addresses(operation, paths))
          await followed(await witness.ask('DELETE', path, 'json'), path);
      witness.tick(600_000);
      await witness.crawl(['json']);
      await witness.close();
      lines.push(...witness.lines);
    }
  }
  return lines;
}

function compare(folder: string, other: string): number {
  let differing = 0;
  for (const file of readdirSync(folder)) {
    const [now, before] = [folder, other].map((f) => readFileSync(join(f, file), 'utf8').split('\n'));
    for (let i = 0; i < Math.max(now?.length ?? 0, before?.length ?? 0); i += 1) {
      const [a = '', b = ''] = [before?.[i], now?.[i]];
      if (a === b) continue;
      differing += 1;
      if (differing > MOST) continue;
      let at = 0;
      while (a[at] === b[at]) at += 1;
      const piece = (text: string): string => text.slice(Math.max(0, at - 120), at + 200);
      console.log(`${file}:${i + 1} ${b.split('\t')[0]}\n  before …${piece(a)}\n  now    …${piece(b)}`);
    }
  }
  return differing;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, only: { type: 'string' } },
});
const [folder = ''] = positionals;
mkdirSync(folder, { recursive: true });
async function write(name: string, lines: () => Promise<readonly string[]>): Promise<void> {
  if (values.only !== undefined && !new RegExp(values.only).test(name)) return;
  const all = await lines();
  writeFileSync(join(folder, name), `${all.join('\n')}\n`);
  console.log(`${name}: ${all.length} answers`);
}
for (const profile of [11, 12, 13] as const) await write(`reads-${profile}.txt`, () => reads(profile));
await write('queries.txt', queries);
const start = await Witness.start();
const paths = [...new Set((await start.crawl(['json'])).map((p) => p.split('?')[0] ?? ''))];
const catalog = paths
  .filter((p) => /^catalog\/vms\/[^/]+\/vmRestorePoints\/[^/]+$/.test(p))
  .map((p) => `${p}/guestfs/C:`);
await start.close();
await write('arranged.txt', () => arranged([...paths, ...catalog]));
for (let seed = 1; seed <= ROWS; seed += 1)
  await write(`writes-${seed}.txt`, () => row(seed, [...paths, ...catalog]));
if (values.against !== undefined) {
  const differing = compare(folder, values.against);
  console.log(differing === 0 ? 'Nothing differs.' : `${differing} answers differ.`);
  process.exitCode = differing === 0 ? 0 : 1;
}
