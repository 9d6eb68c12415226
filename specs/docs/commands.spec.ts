/** Lines of README and guides are commands that there are, with options that there are; pipelines are YAML; links lead somewhere. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { EXAMPLES } from '../../src/cli/examples.js';
import { programOf } from '../../src/cli/main.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { blocksOf, GUIDES, ROOT } from './guides.js';

const SILENT: Terminal = {
  out: () => undefined,
  err: () => undefined,
  rewrite: () => undefined,
  colours: false,
  env: {},
  interactive: false,
  stdin: async function* () {},
  onInterrupt: () => () => undefined,
};

/** Calls of the command in some text, each without what a shell does around it. */
function callsIn(text: string): string[] {
  return [...text.matchAll(/(?:^|[\s($'`])(?:npx )?em-conformance ((?:list|run|[a-z]+)\b[^|>#&\n)`]*)/gm)]
    .map(([, call = '']) => call.trim())
    .filter((call) => !/\.\.\.|…|\bCOMMAND\b/.test(call));
}

/** Words of a line as a shell parts them. */
function wordsOf(line: string): string[] {
  return (line.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? []).map((word) => word.replaceAll(/['"]/g, ''));
}

/** Parses a line and does nothing; what commander complains of. */
async function complaint(line: string): Promise<string | undefined> {
  const program = await programOf(SILENT, () => undefined);
  for (const command of program.commands) command.action(() => undefined);
  try {
    await program.parseAsync(wordsOf(line), { from: 'user' });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return undefined;
    return `${line}: ${(error as Error).message}`;
  }
}

const CALLS = GUIDES.flatMap((guide) =>
  blocksOf(guide, 'sh', 'text', 'yaml', 'groovy').flatMap((block) =>
    callsIn(block).map(
      (call) =>
        [
          path.basename(guide),
          call.replace(/'$/, (end) => ((call.split("'").length - 1) % 2 ? '' : end)),
        ] as const,
    ),
  ),
);

describe('lines of the guides', () => {
  it('are found', () => expect(CALLS.length).toBeGreaterThan(25));

  it.each(CALLS)('%s: em-conformance %s', async (_, call) => {
    expect(await complaint(call)).toBeUndefined();
  });

  it.each([...EXAMPLES.values()].flat().flatMap(callsIn))('help: em-conformance %s', async (call) => {
    expect(await complaint(call)).toBeUndefined();
  });

  it('would be told if they were none', async () => {
    expect(await complaint('run --depht quick')).toContain('--depht');
  });
});

describe.each(GUIDES.map((guide) => [path.relative(ROOT, guide), guide] as const))('%s', (_, guide) => {
  it('has YAML that can be read, and links that lead somewhere', () => {
    for (const block of blocksOf(guide, 'yaml'))
      for (const document of parseAllDocuments(block)) expect(document.errors).toEqual([]);
    const links = [...readFileSync(guide, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)];
    for (const [, link = ''] of links)
      expect(existsSync(path.join(path.dirname(guide), link)), link).toBe(true);
  });
});
