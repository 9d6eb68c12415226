import { InvalidArgumentError, Option } from 'commander';
import { DEPTHS } from '../engine/depth.js';
import { FORMAT_IDS, USUAL_FORMATS } from '../report/formats.js';
import { JUNIT_DETAILS } from '../report/junit-details.js';
import { MOST_BYTES } from '../representation/limits.js';
import { accessOptions } from './access.js';
import { estateFileOption, estateOption, seedOption } from './estate.js';
import {
  activityOption,
  minutes,
  nowOption,
  profileOption,
  slipsOption,
  sqlOption,
  withoutOption,
} from './mock-options.js';
import { opinionOptions } from './opinion.js';
import { collect, MOST_MS, positive, whole } from './option-values.js';
import { parseMinObserved } from './outcome.js';

/** Larger bodies are refused: they would not be parsed, and several are under way at once. */
const MOST_BODY = 4 * MOST_BYTES;

const patterns = (flags: string, description: string): Option =>
  new Option(flags, `${description}; repeatable`).argParser(collect).default([]);

/** Which operations and checks. */
export function selectionOptions(): Option[] {
  return [
    patterns('--include <glob>', 'only operations or areas that match'),
    patterns('--exclude <glob>', 'not operations or areas that match'),
    patterns('--check <glob>', 'only checks that match'),
    new Option(
      '--depth <depth>',
      'quick: each operation once in each form, one of each kind of query and refusal; full: more instances',
    )
      .choices(DEPTHS)
      .default('standard'),
  ];
}

/** What fails, what is conclusive, and which reports say so. */
export function judgementOptions(): Option[] {
  return [
    new Option('--strict', 'warnings count as failures'),
    new Option(
      '--deviations <file>',
      'YAML file with known departures of the target: they do not fail; what is over does',
    ),
    new Option('--baseline <report>', 'report.json of an earlier run: only what is new fails'),
    new Option(
      '--min-observed <n|n%>',
      'operations that must be observed for a conclusive run, a percentage of those that were chosen and could be',
    )
      .argParser(parseMinObserved)
      // More than a target with nothing in it shows by its sessions, roles and what a run itself writes there.
      .default({ percent: 10 }, '10%'),
    new Option('--reporters <list>', `reports to write, of ${FORMAT_IDS.join(', ')}`).default(
      USUAL_FORMATS,
      'all but statement and badge',
    ),
    new Option('--out <dir>', 'directory for the reports').default('reports'),
    new Option('--json', 'print the outcome as one JSON document'),
    new Option('--quiet', 'no progress').conflicts('verbose'),
  ];
}

/** Every option of `run`; each of them can stand in the configuration. */
export function runOptions(): Option[] {
  return [
    ...accessOptions(),
    new Option('--mock', 'the built-in mock, even where EM_URL is set').conflicts('target'),
    new Option(
      '--restore-operator-username <name>',
      'second account with that role alone, to provoke refusals',
    ),
    new Option('--restore-operator-password-env <name>', 'environment variable that holds its password'),
    new Option('--api-version <version>', 'REST API version to log on with: latest, v1_7 …')
      .argParser(apiVersion)
      .default('latest'),
    new Option(
      '--check-expiry [minutes]',
      'wait until an idle session must have ended (default: 15, and a few seconds on the built-in mock)',
    ).argParser(minutes),
    ...selectionOptions(),
    new Option('--sample <n>', 'instances of a resource type (default: 1, 3 or 10 by --depth)').argParser(
      whole(1, 1000),
    ),
    new Option(
      '--concurrency <n>',
      'requests under way at the same time, at most: fewer while the target gets slower',
    )
      .argParser(whole(1, 256))
      .default(4),
    new Option('--rate <n>', 'requests a second, at most').argParser(positive),
    new Option('--timeout <ms>', 'milliseconds for a request').argParser(whole(1, MOST_MS)).default(30_000),
    new Option('--retries <n>', 'times a GET is repeated after a reset').argParser(whole(0, 100)).default(2),
    new Option('--max-body <bytes>', 'largest body that is read')
      .argParser(whole(1024, MOST_BODY))
      .default(MOST_BYTES),
    new Option('--max-wait <s>', 'seconds to wait for a busy target (429, 503), all in all')
      .argParser(whole(0, 86_400))
      .default(300),
    ...judgementOptions(),
    new Option(
      '--verbose',
      'every problem, with a line to repeat it; with --dry-run a line for each request',
    ),
    new Option(
      '--write-deviations <file>',
      'write a new file with an entry for each problem, to be filled in',
    ),
    new Option('--allow-writes', 'create, edit and delete objects of its own; --target only'),
    new Option('--allow-actions', 'start jobs, failovers and restores; --target only'),
    new Option('--max-writes <n>', 'requests that change something, at most')
      .argParser(positive)
      .default(500),
    new Option(
      '--dry-run',
      'log on and explore, say what would be sent, and send nothing of it; no report is written',
    ),
    new Option('--junit-detail <detail>', 'what a case of junit.xml is: an operation, a check of it, a row')
      .choices(JUNIT_DETAILS)
      .default('check'),
    new Option(
      '--history <dir>',
      'folder with the report.json of earlier runs: report.html draws them, and that of this run is copied there as TARGET-TIME.json',
    ),
    new Option('--record <file>', 'HAR file for all exchanges, redacted, written as they come'),
    new Option(
      '--bundle <file>',
      'ZIP with reports, statement, recording and deviations, and the SHA-256 of each: to submit; recheck reads it',
    ),
    ...opinionOptions(),
    patterns('--fault <id>', 'seed the built-in mock with a fault, without --target only'),
    estateOption(),
    estateFileOption(),
    seedOption(),
    profileOption(),
    sqlOption(),
    activityOption('none'),
    nowOption(),
    withoutOption(),
    slipsOption(),
  ];
}

function apiVersion(value: string): string {
  if (!/^(?:latest|v\d{1,3}_\d{1,3})$/.test(value))
    throw new InvalidArgumentError('It must be latest, or a version such as v1_7.');
  return value;
}
