import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Result } from '../engine/events.js';
import type { Validated } from '../validate/validate.js';
import { EXIT, UsageError } from './exit.js';
import { type OpinionFlags, opinionOf, opinionOptions } from './opinion.js';
import type { Terminal } from './terminal.js';
import { json, lines, type Text, text } from './text.js';

interface ValidateFlags extends OpinionFlags {
  readonly type?: string;
  readonly all?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
}

interface Judged {
  readonly file: string;
  readonly validated: Validated;
}

/** Rows that are told of one document. */
const MOST_FINDINGS = 50;

/** `validate`: judges single documents. */
export function validateCommand(io: Terminal, done: (exit: number) => void): Command {
  const command = new Command('validate')
    .description('judge single documents, XML or JSON, or raw HTTP responses as curl -i prints them')
    .argument('<file...>', 'files to judge; - is standard input')
    .option(
      '--type <root>',
      'root element that the documents must have, or the type of JSON; found out by default',
    )
    .option('--all', 'judge links, ids, headers and rules between values too, not shape alone')
    .option('--strict', 'warnings count as failures')
    .option('--json', 'print what was found as JSON')
    .action(async (files: string[], flags: ValidateFlags) => done(await execute(files, flags, io)));
  for (const option of opinionOptions()) command.addOption(option);
  return command;
}

async function execute(files: readonly string[], flags: ValidateFlags, io: Terminal): Promise<number> {
  const [{ loadContract }, { validate }, { messageOf }] = await Promise.all([
    import('../contract/load.js'),
    import('../validate/validate.js'),
    import('../validate/message.js'),
  ]);
  const contract = loadContract();
  const opinion = await opinionOf(flags, io);
  const judged: Judged[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file, io);
    const scope = flags.all ? 'answer' : 'shape';
    const options = { scope, ...(flags.type === undefined ? {} : { type: flags.type }) } as const;
    opinion?.take({ bytes: messageOf(bytes).body, where: file });
    judged.push({ file, validated: validate(contract, bytes, options) });
  }
  if (opinion) {
    const { opinionSentences } = await import('../opinion/opinion.js');
    io.err(lines(opinionSentences(await opinion.ask(contract))));
  }
  if (flags.json) io.out(json(judged.map(documentOf), 2));
  else for (const one of judged) io.out(linesOf(one, flags.strict === true));
  return Math.max(...judged.map(({ validated }) => exitOf(validated, flags.strict === true)));
}

async function bytesOf(file: string, io: Terminal): Promise<Buffer> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of io.stdin()) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Of several documents the largest counts: one that could not be judged says more than one that conforms. */
function exitOf(validated: Validated, strict: boolean): number {
  if ('untyped' in validated) return EXIT.usage;
  if ('limit' in validated) return EXIT.inconclusive;
  if ('alien' in validated) return EXIT.findings;
  return validated.results.some((row) => counts(row, strict)) ? EXIT.findings : EXIT.conforms;
}

function counts({ verdict }: Result, strict: boolean): boolean {
  return verdict === 'fail' || verdict === 'error' || (strict && verdict === 'warn');
}

function linesOf({ file, validated }: Judged, strict: boolean): Text {
  if ('untyped' in validated) {
    const { untyped, candidates } = validated;
    const among = candidates.length > 0 ? ` It may be: ${candidates.slice(0, 12).join(', ')}.` : '';
    return text`${file}: not judged: ${untyped}${among} Say which it is with --type.\n`;
  }
  if ('limit' in validated) return text`${file}: not judged: ${validated.limit}\n`;
  if ('alien' in validated) return text`${file}: does not conform: ${validated.alien}\n`;
  const { type, camel, results } = validated;
  const names = camel ? ' (JSON names in camelCase, as EM 13 writes them)' : '';
  const holds = !results.some((row) => counts(row, strict));
  const rows = results.flatMap((row) => row.findings.map((finding) => ({ row, finding })));
  const more = rows.length - MOST_FINDINGS;
  return lines([
    `${file}: ${type === undefined ? '' : `${type}: `}${holds ? 'conforms' : 'does not conform'}${names}`,
    ...rows
      .slice(0, MOST_FINDINGS)
      .map(
        ({ row: { verdict, check }, finding: { message, location, expected, actual } }) =>
          `  ${verdict}  ${check}  ${location}  ${message} Expected ${expected}, got ${actual}.`,
      ),
    ...(more > 0 ? [`  … and ${more} more; --json tells all.`] : []),
  ]);
}

/** A document as `--json` shows it. */
function documentOf({ file, validated }: Judged): object {
  if (!('results' in validated)) return { file, ...validated };
  const { type, camel, results } = validated;
  return {
    file,
    ...(type === undefined ? {} : { type }),
    camel,
    checks: results.map(({ check, requirement, level, verdict, findings, reason }) => ({
      check,
      requirement,
      level,
      verdict,
      ...(reason === undefined ? {} : { reason }),
      findings: findings.map(({ message, location, expected, actual }) => ({
        message,
        location,
        expected,
        actual,
      })),
    })),
  };
}
