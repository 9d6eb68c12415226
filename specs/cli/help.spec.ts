/** Finding one's way: help, lists and completion. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { em } from './console.js';

const COMMANDS = [...(await em(['--help'])).out.matchAll(/^ {2}([a-z]+) \[/gm)].map(([, name = '']) => name);

describe.each(COMMANDS.filter((name) => name !== 'help'))('help of %s', (command) => {
  it('has examples, and fits a terminal of 80 columns', async () => {
    const { code, out } = await em([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Examples:\n  ');
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('completion', () => {
  const completed = async (shell: string, ...words: readonly string[]): Promise<string[]> => {
    const { out } = await em(['completion', 'bash']);
    const typed = ['em-conformance', ...words].map((word) => `'${word}'`).join(' ');
    const script = `${out}\nCOMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _em_conformance; echo "\${COMPREPLY[@]}"`;
    return execFileSync(shell, ['-c', script], { encoding: 'utf8' }).trim().split(' ');
  };

  it.each([
    [['expl'], ['explain']],
    [['list', 'op'], ['operations']],
    [['run', '--dep'], ['--depth']],
    [['run', '--depth', 'q'], ['quick']],
    [['mock', '--prof'], ['--profile']],
  ])('bash completes %j', async (words, expected) => {
    expect(await completed('bash', ...words)).toEqual(expected);
  });

  it('has every command for zsh and fish, too', async () => {
    for (const shell of ['zsh', 'fish']) {
      const { out } = await em(['completion', shell]);
      for (const command of COMMANDS) if (command !== 'help') expect(out).toContain(command);
    }
  });
});

describe('list --json', () => {
  it('has a column for each fact', async () => {
    const rows = JSON.parse((await em(['list', 'operations', '--json'])).out) as object[];
    expect(rows).toContainEqual({
      id: 'getJob',
      method: 'GET',
      path: '/jobs/{ID}',
      area: 'jobs',
      pages: expect.arrayContaining(['get_jobs_id']) as string[],
    });
  });
});
