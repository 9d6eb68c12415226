import { readFileSync, writeFileSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import type { MockOptions } from '../mock/options.js';
import { UsageError } from './exit.js';

/** What of the command line says which estate the mock has. */
export interface EstateFlags {
  readonly estate: NonNullable<Exclude<MockOptions['estate'], object>>;
  readonly estateFile?: string;
  readonly seed?: number;
}

const NAMES = ['default', 'rich', 'empty', 'large'] as const;

/** `--estate` of the mock. */
export function estateOption(): Option {
  return new Option(
    '--estate <name|n>',
    'what the built-in mock holds: default, rich, empty, large, or a number of restore points',
  )
    .argParser(sizeOrName)
    .default('default');
}

/** `--estate-file` of the mock. */
export function estateFileOption(): Option {
  return new Option(
    '--estate-file <file>',
    'YAML or JSON file with an estate of your own, see --write-estate of em-conformance mock',
  ).conflicts(['estate', 'seed']);
}

/** `--seed` of the mock. */
export function seedOption(): Option {
  return new Option('--seed <n>', 'seed of the estate: the same seed gives the same bytes').argParser(
    (value) => {
      if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 0.');
      return Number(value);
    },
  );
}

function sizeOrName(value: string): EstateFlags['estate'] {
  if (/^\d{1,15}$/.test(value)) return Number(value);
  const name = NAMES.find((n) => n === value);
  if (name === undefined) {
    throw new InvalidArgumentError(`It must be one of ${NAMES.join(', ')}, or a number of restore points.`);
  }
  return name;
}

/**
 * Options of the mock.
 *
 * @throws UsageError where the file cannot be read
 * @throws MockOptionError where it holds no estate
 */
export async function estateOf({
  estate,
  estateFile,
  seed,
}: EstateFlags): Promise<Pick<MockOptions, 'estate' | 'seed'>> {
  if (estateFile === undefined) return { estate, ...(seed === undefined ? {} : { seed }) };
  let text: string;
  try {
    text = readFileSync(estateFile, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read the estate in ${estateFile}: ${(error as Error).message}`);
  }
  const { loadEstate } = await import('../mock/index.js');
  return { estate: loadEstate(text, estateFile) };
}

/**
 * Writes the estate that is asked for; never over a file that is there.
 *
 * @throws UsageError where the file cannot be written
 * @throws MockOptionError where there is no such estate
 */
export async function writeEstateTo(file: string, flags: EstateFlags): Promise<void> {
  const { chooseEstate, writeEstate } = await import('../mock/index.js');
  const { estate, seed } = await estateOf(flags);
  const text = writeEstate(typeof estate === 'object' ? estate : chooseEstate(estate, seed));
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new UsageError(
      exists
        ? `${file} is there already: name a file that is not.`
        : `Cannot write ${file}: ${(error as Error).message}`,
    );
  }
}
