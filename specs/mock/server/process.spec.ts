/** `em-conformance mock` as a process: signals, and who can reach it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { em } from '../../cli/console.js';

const BIN = fileURLToPath(new URL('../../../bin/em-conformance.js', import.meta.url));

async function started(): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [BIN, 'mock', '--http', '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const [line] = (await once(lines, 'line')) as [string];
  return { child, port: Number(new URL((JSON.parse(line) as { url: string }).url).port) };
}

describe('a mock in its own process', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends at %s with 0, and closes its connections', async (signal) => {
    const { child, port } = await started();
    const socket = net.connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET /api/ HTTP/1.1\r\nHost: x\r\n');
    // A reset is one of the ways to close.
    socket.on('error', () => socket.destroy());
    const closed = new Promise((resolve) => void socket.once('close', resolve));
    const ended = once(child, 'exit');
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
    await closed;
  });
});

describe('the address it listens on', () => {
  async function warned(...argv: string[]): Promise<string> {
    const { err } = await em(['mock', '--http', '--port', '0', ...argv], {
      interrupt: (now) => void setImmediate(now),
    });
    return err;
  }

  it('is its own machine, where nobody asks for another', async () => {
    expect(await warned()).not.toContain('Warning');
    expect(await warned('--host', '127.0.0.1')).not.toContain('Warning');
  });

  it('may be one that others can reach, with a warning', async () => {
    expect(await warned('--host', '0.0.0.0')).toContain(
      'Warning: the mock listens on 0.0.0.0, where others can reach it.',
    );
  });
});
