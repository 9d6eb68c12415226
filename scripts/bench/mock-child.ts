/**
 * The mock, as a process of its own to be measured: prints where it listens as a line of JSON, and, when it gets a line,
 * how late its event loop has been at the worst since the last one, how long it was busy at the worst, and how much memory
 * the process has.
 *
 * Argument: the estate, `default` unless given.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';

const { startMock } = (await import(
  new URL('../../dist/mock/index.js', import.meta.url).href
)) as typeof import('../../src/mock/index.js');

const begun = performance.now();
const mock = await startMock({ http: true, estate: process.argv[2] === 'large' ? 'large' : 'default' });
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

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
