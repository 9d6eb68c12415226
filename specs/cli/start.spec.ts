/** What is loaded before the first request: loading the mock, the checks and the reports takes longer than all the rest. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { reportsDir } from './console.js';

const LATE = [
  /^dist\/mock\/(?!choices|options|rights\/roles)/,
  /^dist\/checks\//,
  /^dist\/plan\//,
  /^dist\/contract\//,
  /^dist\/report\/(?!directory|exit-codes|file-problem|formats|junit-details|run-outcome)/,
  /^node_modules\/(?:ajv|fast-xml-parser|selfsigned|yaml)\//,
];

const root = new URL('../../', import.meta.url);

/** Starts the command line; what it loads is written to a file, a line each. */
function start(argv: readonly string[]): { readonly child: ChildProcess; readonly loaded: () => string[] } {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'em-start-')), 'loaded.txt');
  const hooks = `
    import { appendFileSync } from 'node:fs';
    export async function load(url, context, next) {
      appendFileSync(${JSON.stringify(file)}, url + '\\n');
      return next(url, context);
    }`;
  const asData = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
  const hooked = asData(
    `import { register } from 'node:module'; register(${JSON.stringify(asData(hooks))});`,
  );
  const bin = fileURLToPath(new URL('bin/em-conformance.js', root));
  const child = spawn(process.execPath, ['--import', hooked, bin, ...argv], {
    env: { ...process.env, EM_PASSWORD: 'Secret-1' },
    stdio: 'ignore',
  });
  const loaded = (): string[] =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .trimEnd()
          .split('\n')
          .map((url) => url.replace(root.href, ''))
      : [];
  return { child, loaded };
}

const late = (loaded: readonly string[]): string[] =>
  loaded.filter((file) => LATE.some((pattern) => pattern.test(file)));

it('a run against a target loads neither mock nor contract, checks and reports before its first request', async () => {
  let atFirst: string[] = [];
  const server = createServer((_request, response) => {
    if (atFirst.length === 0) atFirst = loaded();
    response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { child, loaded } = start([
    ...['run', '--target', `http://127.0.0.1:${port}`, '--username', 'admin', '--out', reportsDir()],
  ]);
  const [code] = await once(child, 'exit');
  server.close();
  expect(code).toBe(3);
  expect(atFirst).toContain('dist/http/wire.js');
  // Once the request is on its way, the run itself is loaded.
  const sent = atFirst.indexOf('dist/engine/conduct.js');
  expect(late(sent < 0 ? atFirst : atFirst.slice(0, sent))).toEqual([]);
});

it.each([['--help'], ['run --help'], ['mock --help']])('%s loads what it prints', async (line) => {
  const { child, loaded } = start(line.split(' '));
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(loaded()).toContain('dist/cli/main.js');
  expect(late(loaded())).toEqual([]);
});
