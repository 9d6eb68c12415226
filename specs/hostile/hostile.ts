/** What holds of every run, whatever the target does. */

import { XmlDocument } from 'libxml2-wasm';
import { expect } from 'vitest';
import { selectFormats, USUAL_FORMATS } from '../../src/report/formats.js';
import type { Behaviour } from './behaviours.js';
import { type HostileRun, runHostile } from './run-hostile.js';

/** MiB that a run may have at most. */
const MOST_MEMORY = 400;

/** Times as long as an undisturbed run. */
const MOST_TIMES = 3;

/** Control characters but line ends, and marks that turn or hide text. */
const UNSAFE = /[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u;

/**
 * Runs against a target that misbehaves, and holds the run to all of it.
 *
 * @param usualMs what an undisturbed run takes
 */
export async function survives(behaviour: Behaviour, usualMs: number): Promise<void> {
  const run = await runHostile(behaviour);
  const { exit, terminal, reports, ms, peakMiB } = run;
  expect(behaviour.exit, terminal.slice(-2000)).toContain(exit);
  expect.soft(terminal, 'the terminal').not.toMatch(UNSAFE);
  expect.soft(terminal).not.toMatch(/Internal error|UnhandledPromise|Warning: /);
  if (behaviour.says) expect.soft(terminal + (reports['report.json'] ?? '')).toMatch(behaviour.says);
  reportsAreWhole(run);
  nothingForeignIsChanged(run);
  if (!behaviour.keepsSessions) everySessionIsEnded(run);
  expect.soft(peakMiB, 'MiB of memory').toBeLessThanOrEqual(MOST_MEMORY);
  expect.soft(ms / usualMs, 'times as long as an undisturbed run').toBeLessThanOrEqual(MOST_TIMES);
}

function reportsAreWhole({ exit, reports, password }: HostileRun): void {
  const files = selectFormats(USUAL_FORMATS.split(','))
    .map(({ file }) => file)
    .sort();
  expect.soft(Object.keys(reports).sort()).toEqual(files);
  const report = JSON.parse(reports['report.json'] ?? 'null') as {
    outcome: { exit: number; conclusive: boolean };
  };
  expect.soft(report.outcome.exit).toBe(exit);
  const har = JSON.parse(reports['evidence.har'] ?? 'null') as {
    log: { entries: { request: { url: string } }[] };
  };
  for (const { request } of har.log.entries) expect.soft(URL.canParse(request.url), request.url).toBe(true);
  XmlDocument.fromString(reports['junit.xml'] ?? '').dispose();
  const isGreen = /<testsuites [^>]*failures="0"[^>]*errors="0"/.test(reports['junit.xml'] ?? '');
  expect.soft(isGreen, 'junit.xml is green').toBe(exit === 0);
  expect.soft(reports['report.html']).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
  for (const [name, content] of Object.entries(reports)) {
    for (const form of [password, Buffer.from(`Administrator:${password}`).toString('base64')])
      expect.soft(content.includes(form), `the password stands in ${name}`).toBe(false);
  }
}

function nothingForeignIsChanged({ asked, sessions }: HostileRun): void {
  for (const { method, path } of asked) {
    if (method === 'GET') continue;
    const isLogon = method === 'POST' && /^\/api\/sessionMngr\/?\?v=\w+$/.test(path);
    const id = /^\/api\/logonSessions\/([^/?]+)$/.exec(path)?.[1] ?? '';
    expect(isLogon || (method === 'DELETE' && sessions.includes(id)), `${method} ${path}`).toBe(true);
  }
}

function everySessionIsEnded({ asked, sessions }: HostileRun): void {
  const ended = asked.filter(({ method }) => method === 'DELETE').map(({ path }) => path.split('/').at(-1));
  for (const id of sessions) expect.soft(ended, 'ended sessions').toContain(id);
}
