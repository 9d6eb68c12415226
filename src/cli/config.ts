import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { Config, Settings } from './config-file.js';
import { UsageError } from './exit.js';
import { textOf } from './files.js';
import { conflictsOf } from './option-values.js';
import { similar } from './similar.js';
import type { Surroundings } from './terminal.js';

/** Read where there is one in the working directory, unless another is named. */
export const CONFIG_FILE = 'em-conformance.config.yaml';

/** Environment variables that are options, too; what else the environment has is named by options. */
const ENVIRONMENT = [
  ['EM_URL', 'target'],
  ['EM_USERNAME', 'username'],
] as const;

/** `--config` and `--no-config`. */
export function configOptions(): Option[] {
  return [
    new Option(
      '--config <file>',
      `configuration (default: ${CONFIG_FILE} of the working directory, where it is)`,
    ),
    new Option('--no-config', 'do without it'),
  ];
}

/**
 * Gives a command these options, and lets the environment and the configuration say what its command line does not. What is
 * on in the configuration is turned off by `--no-` and the name.
 */
export function configurable(command: Command, io: Surroundings, options: readonly Option[]): Command {
  const negations = options
    .filter((option) => option.isBoolean() || option.optional)
    .map((option) => new Option(`--no-${option.name()}`).hideHelp());
  for (const option of [...options, ...negations, ...configOptions()]) command.addOption(option);
  return command.hook('preAction', () => configure(command, io, options));
}

/**
 * The configuration that a command is told of.
 *
 * @throws UsageError where it cannot be used
 */
export async function configOf(named: string | false | undefined): Promise<Config | undefined> {
  const file = named ?? (existsSync(CONFIG_FILE) ? CONFIG_FILE : false);
  if (file === false) return undefined;
  const text = await textOf(file);
  const [{ readConfig }, { runOptions }] = await Promise.all([
    import('./config-file.js'),
    import('./run-options.js'),
  ]);
  return readConfig(text, file, runOptions());
}

/** Command line before environment before the target before what holds for all: what comes first stays. */
async function configure(command: Command, io: Surroundings, options: readonly Option[]): Promise<void> {
  const config = await configOf(command.opts<{ config?: string | false }>().config);
  for (const [variable, name] of ENVIRONMENT)
    if (io.env[variable])
      take(command, options, new Map([[name, io.env[variable]]]), `environment ${variable}`);
  if (config) {
    const { mock, target = config.general.get('target') } = command.opts<{
      mock?: boolean;
      target?: unknown;
    }>();
    if (target !== undefined && !mock) takeTarget(command, options, config, String(target));
    take(command, options, config.general, config.file);
  }
  for (const name of options.map((option) => option.attributeName()))
    if (command.getOptionValue(name) === false)
      command.setOptionValueWithSource(name, undefined, command.getOptionValueSource(name));
}

/** What holds for the target of that name, where it is a name. */
function takeTarget(command: Command, options: readonly Option[], config: Config, name: string): void {
  const settings = config.targets.get(name);
  if (settings === undefined) {
    if (/^https?:/i.test(name)) return;
    const nearest = similar(name, config.targets.keys());
    const hint =
      nearest.length > 0
        ? `Did you mean ${nearest.join(', ')}?`
        : `Targets: ${[...config.targets.keys()].join(', ') || 'none'}.`;
    throw new UsageError(`${name} is not a URL, and ${config.file} has no target of this name. ${hint}`);
  }
  // The name has brought its URL, from wherever it came.
  const source = command.getOptionValueSource('target') ?? config.file;
  command.setOptionValueWithSource('target', undefined, 'default');
  take(command, options, settings, `${config.file}, target ${name}`);
  command.setOptionValueWithSource('target', settings.get('target'), source);
  command.setOptionValueWithSource('targetName', name, source);
}

function take(command: Command, options: readonly Option[], settings: Settings, source: string): void {
  const isGiven = (name: string): boolean =>
    ![undefined, 'default'].includes(command.getOptionValueSource(name));
  for (const option of options) {
    const name = option.attributeName();
    if (!settings.has(name) || isGiven(name)) continue;
    const isRuledOut = conflictsOf(option, options).some(
      (other) => isGiven(other) && ![undefined, false].includes(command.getOptionValue(other)),
    );
    if (!isRuledOut) command.setOptionValueWithSource(name, settings.get(name), source);
  }
}
