/** `--record FILE`: every exchange of a run, redacted, an entry a line. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Secrets } from '../../src/http/redaction.js';
import { Recording } from '../../src/report/record.js';
import { exchange } from './summary.js';

const CREATOR = { name: 'em-conformance', version: '0.1.0' };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'em-record-'));
  file = path.join(folder, 'all.har');
});

describe('a recording', () => {
  it('is a HAR with an entry a line, and has its name when it is whole', async () => {
    const recording = new Recording(file, new Secrets(), CREATOR);
    for (const id of [1, 2, 3]) recording.take(exchange({ id }));
    expect(readdirSync(folder)).not.toContain('all.har');
    expect(await recording.finish()).toEqual({});
    expect(readdirSync(folder)).toEqual(['all.har']);
    const text = readFileSync(file, 'utf8');
    const { log } = JSON.parse(text);
    expect(log).toMatchObject({ version: '1.2', creator: CREATOR });
    expect(log.entries.map(({ _exchangeId }: { _exchangeId: number }) => _exchangeId)).toEqual([1, 2, 3]);
    expect(text.split('\n').filter((line) => line.includes('"_exchangeId"'))).toHaveLength(3);
  });

  it('holds no secret', async () => {
    const secrets = new Secrets();
    secrets.add('hunter2-hunter2', 'password');
    const recording = new Recording(file, secrets, CREATOR);
    const told = exchange({ response: { body: Buffer.from('<a>hunter2-hunter2</a>') } });
    secrets.learn(told);
    recording.take(told);
    await recording.finish();
    expect(readFileSync(file, 'utf8')).toContain('<a>[password]</a>');
  });

  it('is thrown away where a secret stands in it that was known too late', async () => {
    const secrets = new Secrets();
    const recording = new Recording(file, secrets, CREATOR);
    recording.take(exchange({ response: { body: Buffer.from('<a>hunter2-hunter2</a>') } }));
    secrets.add('hunter2-hunter2', 'password');
    const { lost } = await recording.finish();
    expect(lost).toContain('secrets stood in it: password.');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused before anything is sent where there is no such folder', () => {
    expect(() => new Recording(path.join(folder, 'none', 'all.har'), new Secrets(), CREATOR)).toThrow(
      /^Nothing can be recorded in /,
    );
  });
});
