/**
 * The mock, as a process of its own to be measured: prints where it listens as a line of JSON, and, when it gets a line,
 * how late its event loop has been at the worst since the last one, how long it was busy at the worst, and how much memory
 * the process has.
 *
 * Argument: number of restore points; without it the default estate.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';

const { defaultEstate, startMock } = (await import(
  new URL('../../dist/mock/index.js', import.meta.url).href
)) as typeof import('../../src/mock/index.js');

const points = process.argv[2] === undefined ? undefined : Number(process.argv[2]);
const begun = performance.now();
const base = defaultEstate(1);
const estate = points === undefined ? base : { ...base, restorePoints: repeated(base.restorePoints, points) };
const mock = await startMock({ http: true, estate });
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
// The same in processor time: what is left of a delay when the machine had other things to do.
let busy = 0;
let before = process.cpuUsage();
setInterval(() => {
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  busy = Math.max(busy, (user + system) / 1000);
}, 2).unref();
const { url, username, password } = mock;
print({ url, username, password, milliseconds: performance.now() - begun });
for await (const _line of createInterface({ input: process.stdin })) {
  print({
    delay: delay.max / 1e6,
    busy,
    megabytes: process.memoryUsage.rss() / 2 ** 20,
    peak: process.resourceUsage().maxRSS / 1024,
  });
  delay.reset();
  busy = 0;
}
await mock.close();

/** The records again and again, each under an id of its own. */
function repeated<R extends { readonly id: string }>(records: readonly R[], count: number): R[] {
  return Array.from({ length: count }, (_, i) => {
    const record = records[i % records.length] as R;
    if (i < records.length) return record;
    return { ...record, id: `${i.toString(16).padStart(8, '0')}${record.id.slice(8)}` };
  });
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
