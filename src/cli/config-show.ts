import { Command, type Option } from 'commander';
import { getProxyForUrl } from 'proxy-from-env';
import { present } from '../engine/present.js';
import { configurable } from './config.js';
import { isLoopback, USER_INFO } from './network.js';
import type { RunFlags } from './run-flags.js';
import { runOptions } from './run-options.js';
import type { Terminal } from './terminal.js';
import { json, lines } from './text.js';

/** What `config show` says of one option. */
interface Shown {
  readonly name: string;
  /** As the command line would have it; absent where it is not given. */
  readonly value?: unknown;
  /** What counts where it is not given, in words, where that is no single value. */
  readonly usual?: string;
  readonly source: string;
}

/** `config show`: what a run with the same options would go by. */
export function configCommand(io: Terminal): Command {
  const options = runOptions();
  const show = new Command('show')
    .description('every option of run, its value, and where it comes from; takes the options of run')
    .action((flags: RunFlags, command: Command) => {
      const rows = [...options.map((option) => shownOf(option, flags, command)), ...passwords(flags, io)];
      io.out(flags.json ? json(rows, 2) : lines(table(rows)));
    });
  return new Command('config')
    .description('say where each option of run comes from')
    .addCommand(configurable(show, io, options));
}

function shownOf(option: Option, { target }: RunFlags, command: Command): Shown {
  const name = option.name();
  const attribute = option.attributeName();
  const value: unknown = command.getOptionValue(attribute);
  const source = command.getOptionValueSource(attribute) ?? 'default';
  if (value === undefined && name === 'proxy' && target && URL.canParse(target) && !isLoopback(target)) {
    const proxy = getProxyForUrl(target);
    if (proxy !== '') return { name, value: withoutPassword(proxy), source: 'environment' };
  }
  return {
    name,
    ...(value === undefined ? present({ usual: usualOf(option) }) : { value: readable(value, name) }),
    source: source === 'cli' ? 'command line' : source,
  };
}

/** What the description of an option says of its default. */
function usualOf({ description }: Option): string | undefined {
  return /\(default: (.+)\)/.exec(description)?.[1];
}

/** Whether there are passwords, and where; never what they are. */
function passwords(flags: RunFlags, { env }: Terminal): Shown[] {
  const { passwordEnv = 'EM_PASSWORD', passwordFile, passwordStdin } = flags;
  const { restoreOperatorPasswordEnv: operator } = flags;
  const inVariable = (name: string, variable: string): Shown =>
    env[variable]
      ? { name, value: HIDDEN, source: `environment ${variable}` }
      : { name, source: `environment ${variable}, which is not set` };
  const file = passwordStdin ? 'standard input' : passwordFile;
  return [
    file === undefined
      ? inVariable('password', passwordEnv)
      : { name: 'password', value: HIDDEN, source: file },
    ...(operator === undefined ? [] : [inVariable('restore-operator-password', operator)]),
  ];
}

const HIDDEN = '(hidden)';

function readable(value: unknown, name: string): unknown {
  if (typeof value === 'string') return /proxy|target/.test(name) ? withoutPassword(value) : value;
  const { percent, count } = value as { percent?: number; count?: number };
  return percent === undefined ? (count ?? value) : `${percent}%`;
}

/** An address without the password in it, or without the token that stands there alone. */
function withoutPassword(text: string): string {
  return text.replace(USER_INFO, (info, scheme: string) => {
    const [user = '', password] = info.slice(scheme.length, -1).split(':', 2);
    return `${scheme}${password === undefined ? '' : `${user}:`}hidden@`;
  });
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ') || '-';
  return value instanceof Date ? value.toISOString() : String(value);
}

function table(rows: readonly Shown[]): string[] {
  const texts = rows.map(({ name, value, usual = '-', source }) => [name, textOf(value ?? usual), source]);
  const widths = [0, 1].map((i) => Math.max(...texts.map((row) => row[i]?.length ?? 0)));
  return texts.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
}
