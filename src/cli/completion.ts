import { Argument, Command } from 'commander';
import type { Terminal } from './terminal.js';
import { own } from './text.js';

/** What a shell completes after a command: its options, and the words that its arguments and options may be. */
interface Known {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly {
    readonly flag: string;
    readonly text: string;
    readonly words?: readonly string[];
  }[];
  readonly words: readonly string[];
}

const SHELLS = { bash, zsh, fish } as const;

/** `completion`: a script for a shell, made of the commands themselves. */
export function completionCommand(io: Terminal): Command {
  return new Command('completion')
    .description('print a script that lets a shell complete commands and options')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SHELLS)))
    .action((shell: keyof typeof SHELLS, _: unknown, command: Command) => {
      const known = (command.parent?.commands ?? []).map(knownOf);
      io.out(own(`${SHELLS[shell](known).join('\n')}\n`));
    });
}

function knownOf(command: Command): Known {
  return {
    name: command.name(),
    summary: command.description(),
    options: command.options.flatMap(({ long, description, argChoices }) =>
      long ? [{ flag: long, text: description, ...(argChoices ? { words: argChoices } : {}) }] : [],
    ),
    words: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
  };
}

function bash(known: readonly Known[]): string[] {
  const names = known.map(({ name }) => name).join(' ');
  return [
    '_em_conformance() {',
    `  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=`,
    `  case "\${COMP_WORDS[1]} $previous" in`,
    ...known.flatMap(({ name, options }) =>
      options.flatMap(({ flag, words }) =>
        words ? [`    '${name} ${flag}') words='${words.join(' ')}' ;;`] : [],
      ),
    ),
    `    *) case "\${COMP_WORDS[1]}" in`,
    ...known.map(
      ({ name, options, words }) =>
        `      ${name}) words='${[...words, ...options.map(({ flag }) => flag), '--help'].join(' ')}' ;;`,
    ),
    '    esac ;;',
    '  esac',
    `  [ "$COMP_CWORD" = 1 ] && words='${names} --help --version'`,
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    'complete -o default -F _em_conformance em-conformance',
  ];
}

function zsh(known: readonly Known[]): string[] {
  return ['autoload -U +X bashcompinit && bashcompinit', ...bash(known)];
}

function fish(known: readonly Known[]): string[] {
  const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return known.flatMap(({ name, summary, options, words }) => {
    const within = `complete -c em-conformance -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c em-conformance -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...(words.length > 0 ? [`${within} -f -a ${quoted(words.join(' '))}`] : []),
      ...options.map(
        (option) =>
          `${within} -l ${option.flag.slice(2)} -d ${quoted(option.text)}${option.words ? ` -x -a ${quoted(option.words.join(' '))}` : ''}`,
      ),
    ];
  });
}
