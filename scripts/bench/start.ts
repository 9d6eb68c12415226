/** How long it takes from the start of the command to its first request. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BIN } from './processes.js';

/** Milliseconds until the first request arrives, in the middle of some starts. */
export async function firstRequest(times = 5): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    let begun = 0;
    const server = createServer((_request, response) => {
      if (taken.length === i) taken.push(performance.now() - begun);
      response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const out = mkdtempSync(path.join(tmpdir(), 'em-conformance-bench-'));
    begun = performance.now();
    const child = spawn(
      process.execPath,
      [BIN, 'run', '--target', url, '--username', 'nobody', '--out', out],
      { env: { ...process.env, EM_PASSWORD: 'none' }, stdio: 'ignore' },
    );
    await once(child, 'close');
    server.close();
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
