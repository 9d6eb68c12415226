import path from 'node:path';
import { InvalidArgumentError, type Option } from 'commander';
import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { checkUrl } from './access.js';
import { UsageError } from './exit.js';
import { USER_INFO } from './network.js';
import { conflictsOf, keyOf } from './option-values.js';
import { OF_THE_MOCK } from './run-flags.js';
import { similar } from './similar.js';

/** Values of options, by the name of their attribute. */
export type Settings = ReadonlyMap<string, unknown>;

/** A configuration: what holds for every target, and what for each. */
export interface Config {
  readonly file: string;
  readonly general: Settings;
  /** By name. The URL stands as `target`; there is none where it is the built-in mock. */
  readonly targets: ReadonlyMap<string, Settings>;
}

/** The name of a target: nothing that could be a URL or a path. */
const NAME = /^[\w][\w.-]*$/;

/**
 * Reads a configuration: every value as the option of that name reads it, paths relative to the file.
 *
 * @param options those of `run`
 * @throws UsageError with file and line for what is no YAML, an unknown key, a value that the option refuses, or a password
 */
export function readConfig(text: string, file: string, options: readonly Option[]): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw new UsageError(`${file} is no YAML: ${broken.message.split('\n')[0]}`);
  const at = (node: unknown): string => {
    const range = (node as Node | undefined)?.range;
    return range ? `${file}:${lines.linePos(range[0]).line}` : file;
  };
  const byKey = new Map(options.filter(({ negate }) => !negate).map((option) => [option.name(), option]));
  const mapOf = (node: unknown, what: string): YAMLMap => {
    if (isMap(node)) return node;
    throw new UsageError(`${at(node)}: ${what} must be a list of names and values.`);
  };
  const settingsOf = (map: YAMLMap, further: readonly string[], refused: readonly string[]) => {
    const known = [...byKey.keys(), ...further].filter((key) => !refused.includes(key));
    const settings = new Map<string, unknown>();
    for (const { key, value } of map.items as Pair<unknown, Node | null>[]) {
      const name = isScalar(key) ? String(key.value) : '';
      if (further.includes(name)) continue;
      const option = byKey.get(name);
      if (option === undefined || refused.includes(name))
        throw new UsageError(`${at(key)}: ${whyUnknown(name, known, option !== undefined)}`);
      try {
        const given: unknown = value?.toJS(document);
        settings.set(option.attributeName(), readValue(option, given, path.dirname(file)));
      } catch (error) {
        // The parser has no name for aliases that are too many.
        if (!(error instanceof InvalidArgumentError || error instanceof ReferenceError)) throw error;
        throw new UsageError(`${at(value ?? key)}: ${name}: ${error.message}`);
      }
    }
    const clash = clashIn(settings, options);
    if (clash) throw new UsageError(`${at(map)}: ${clash} cannot stand together.`);
    return settings;
  };
  if (document.contents === null) return { file, general: new Map(), targets: new Map() };
  const root = mapOf(document.contents, 'A configuration');
  const targets = new Map<string, Settings>();
  const named = root.get('targets', true);
  for (const { key, value } of named === undefined ? [] : (mapOf(named, 'targets').items as Pair[])) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!NAME.test(name))
      throw new UsageError(
        `${at(key)}: the name of a target has letters, digits, dots, dashes and underscores.`,
      );
    const map = mapOf(value ?? key, `Target ${name}`);
    const url = map.get('url');
    const mock = map.get('mock') === true;
    if (mock === (url !== undefined))
      throw new UsageError(`${at(key)}: target ${name} needs either a url, or mock: true.`);
    const settings = settingsOf(map, ['url'], ['target', ...(mock ? [] : OF_THE_MOCK.map(keyOf))]);
    if (!mock) {
      try {
        checkUrl(String(url));
      } catch (error) {
        throw new UsageError(`${at(key)}: target ${name}: ${(error as Error).message}`);
      }
      settings.set('target', String(url));
    }
    targets.set(name, settings);
  }
  return { file, general: settingsOf(root, ['targets'], []), targets };
}

function whyUnknown(name: string, known: readonly string[], isElsewhere: boolean): string {
  if (isElsewhere) return `${name} cannot be said of a target that has a url.`;
  if (/passw(?:or)?d$/i.test(name))
    return `${name}: a password never stands in the configuration; name the place of it with password-env or password-file.`;
  const nearest = similar(name, known);
  const hint = nearest.length > 0 ? `Did you mean ${nearest.join(', ')}?` : 'See em-conformance config show.';
  return `There is no option "${name}" here. ${hint}`;
}

/** The value as the command line would have it; undefined for what is turned off. */
function readValue(option: Option, given: unknown, folder: string): unknown {
  const { parseArg, flags } = option;
  if (option.isBoolean() || (option.optional && typeof given === 'boolean')) {
    if (typeof given !== 'boolean') throw new InvalidArgumentError('It must be true or false.');
    return given || undefined;
  }
  const texts = (Array.isArray(given) ? given : [given]).map((one: unknown) => {
    if (typeof one !== 'string' && typeof one !== 'number')
      throw new InvalidArgumentError('It must be a text or a number.');
    return String(one);
  });
  if (Array.isArray(option.defaultValue)) return texts;
  const joined = flags.includes('<list>') ? texts.join(',') : texts[0];
  if (joined === undefined || (texts.length > 1 && joined === texts[0]))
    throw new InvalidArgumentError('It must be one value.');
  if (option.attributeName() === 'proxy' && USER_INFO.test(joined))
    throw new InvalidArgumentError(
      'A password never stands in the configuration; give this proxy as HTTPS_PROXY.',
    );
  const isRelative = /<(?:file|dir|report)>/.test(flags) && !path.isAbsolute(joined);
  const value = isRelative ? path.join(folder, joined) : joined;
  return parseArg ? parseArg(value, undefined) : value;
}

function clashIn(settings: Settings, options: readonly Option[]): string | undefined {
  for (const option of options) {
    if (settings.get(option.attributeName()) === undefined) continue;
    const other = conflictsOf(option, options).find((name) => settings.get(name) !== undefined);
    if (other !== undefined) return `${option.name()} and ${keyOf(other)}`;
  }
  return undefined;
}
