import type { Finding, OtherSide, Result, RunSummary } from '../engine/events.js';
import type { Exchange } from '../http/exchange.js';
import { isSecretName, type RedactedExchange, type Secrets } from '../http/redaction.js';
import type { Problem } from '../problems/problem.js';
import { Problems } from '../problems/problems.js';
import { cut } from '../representation/shown.js';
import { withTexts } from '../shapes/shapes.js';
import { LONGEST_VALUE } from './bounds.js';
import type { RedactedFinding, RedactedResult, RedactedSummary, ReportOptions } from './reporter.js';

/** Findings of a row that a report can hold. */
const MOST_FINDINGS = 1000;

/** Entries of a list that the target makes as long as it likes. */
const MOST_LISTED = 1000;

/** A longer text is read from its beginning only, */
const LONGEST_READ = 64 * 1024;
/** so far, without what may be half a secret at the end. */
const BEGINNING = 24 * 1024;
const HALVED = 16 * 1024;

/**
 * The summary without secrets, and with a bound to everything in it. What comes from the contract or is counted by us
 * (verdicts, ids, times) stays as it is: a password that happens to be `pass` or `2026` must not make the report
 * unreadable.
 *
 * @param curl what curl is told of the way to the target
 */
export function redactSummary(
  summary: RunSummary,
  secrets: Secrets,
  curl: readonly string[] = [],
): RedactedSummary {
  const safe = (finding: Finding) => redactFinding(finding, secrets, curl);
  const short = (text: string) => shortened(text, (t) => secrets.redact(t));
  const list = (texts: readonly string[]) => texts.slice(0, MOST_LISTED).map(short);
  const { target, explored, seen, shapes, gone, exchanges, results, remarks = [], ...rest } = summary;
  const gathered = new Problems();
  for (const result of results) gathered.add(result);
  const problems = gathered.all();
  const named = namedBy(problems, results, exchanges);
  return {
    ...rest,
    target: {
      url: shortened(target.url, (t) => secrets.redactUrl(t)),
      versions: list(target.versions),
      embedded: target.embedded,
    },
    explored: { unlinked: explored.unlinked, uncharted: list(explored.uncharted) },
    seen: seen.map(({ operation, roots, fields }) => ({
      operation,
      roots: list(roots),
      fields: list(fields),
    })),
    shapes: withTexts(shapes, short),
    ...(gone === undefined ? {} : { gone: short(gone) }),
    results: results.map((result) => new Row(result, secrets, gathered, safe)),
    problems: problems.map((problem) => redactProblem(problem, secrets, safe)),
    exchanges: { [Symbol.iterator]: () => redactEach(named.values(), secrets) },
    exchangeOf: (id) => {
      const exchange = named.get(id);
      return exchange && secrets.redactExchange(exchange);
    },
    spreads: spreadsOf(exchanges),
    notes: [
      ...list(remarks),
      ...secrets.notes,
      ...(explored.uncharted.length > MOST_LISTED
        ? [
            `Of ${explored.uncharted.length} addresses that no page describes, the first ${MOST_LISTED} are listed.`,
          ]
        : []),
    ],
  };
}

/** The options without secrets: sentences about a run may quote the target. */
export function redactOptions(options: ReportOptions, secrets: Secrets): ReportOptions {
  const { outcome, limits = [], asked, ...rest } = options;
  const short = (text: string) => shortened(text, (t) => secrets.redact(t));
  const reason = outcome?.reason;
  return {
    ...rest,
    ...(outcome
      ? { outcome: { ...outcome, ...(reason === undefined ? {} : { reason: short(reason) }) } }
      : {}),
    ...(asked ? { asked: secrets.redactDeep(asked) } : {}),
    limits: limits.slice(0, MOST_LISTED).map(short),
  };
}

/** The options with nothing in them that may quote the target. */
export function ownOptions({
  outcome,
  limits: _limits,
  asked: _asked,
  curl: _curl,
  ...rest
}: ReportOptions): ReportOptions {
  if (!outcome) return rest;
  const { conclusive, interrupted, exit } = outcome;
  return { ...rest, outcome: { conclusive, interrupted, exit } };
}

/** Exchanges by their number, those of exemplars first. */
function namedBy(
  problems: readonly Problem[],
  results: RunSummary['results'],
  exchanges: readonly Exchange[],
): Map<number, Exchange> {
  const ids = new Set(problems.flatMap(({ exemplar: { finding } }) => (finding ? exchangesOf(finding) : [])));
  for (const { findings } of results)
    for (const finding of findings.slice(0, MOST_FINDINGS))
      for (const id of exchangesOf(finding)) ids.add(id);
  const found = new Map(exchanges.filter(({ id }) => ids.has(id)).map((exchange) => [exchange.id, exchange]));
  return new Map(
    [...ids].flatMap((id) => {
      const exchange = found.get(id);
      return exchange ? [[id, exchange] as const] : [];
    }),
  );
}

function exchangesOf({ exchange, against }: Finding): number[] {
  return against === undefined ? [exchange] : [exchange, against.exchange];
}

function redactProblem(problem: Problem, secrets: Secrets, safe: (finding: Finding) => Finding): Problem {
  const short = (text: string) => shortened(text, (t) => secrets.redact(t));
  const { sentence, place, variants, disputed, exemplar, ...rest } = problem;
  const { finding, variant, operation } = exemplar;
  return {
    ...rest,
    sentence: short(sentence),
    place: short(place),
    variants: variants.map(short),
    ...(disputed === undefined ? {} : { disputed: short(disputed) }),
    exemplar: {
      operation,
      variant: short(variant),
      ...(finding ? { finding: safe(finding) } : {}),
    },
  };
}

function* redactEach(exchanges: Iterable<Exchange>, secrets: Secrets): Generator<RedactedExchange> {
  for (const exchange of exchanges) yield secrets.redactExchange(exchange);
}

/** A row without secrets; its findings are made when they are asked for. */
class Row implements RedactedResult {
  readonly operation: string;
  readonly area: string;
  readonly variant: string;
  readonly check: string;
  readonly requirement: string;
  readonly level: Result['level'];
  readonly verdict: Result['verdict'];
  readonly observations: number;
  declare readonly reason?: string;
  readonly findingCount: number;
  readonly moreFindings: number;
  readonly #findings: readonly Finding[];
  readonly #result: Result;
  readonly #problems: Problems;
  readonly #safe: (finding: Finding) => Finding;

  constructor(result: Result, secrets: Secrets, problems: Problems, safe: (finding: Finding) => Finding) {
    this.operation = result.operation;
    this.area = result.area;
    this.variant = shortened(result.variant, (t) => secrets.redact(t));
    this.check = result.check;
    this.requirement = result.requirement;
    this.level = result.level;
    this.verdict = result.verdict;
    this.observations = result.observations;
    if (result.reason !== undefined) this.reason = shortened(result.reason, (t) => secrets.redact(t));
    this.#findings = result.findings.slice(0, MOST_FINDINGS);
    this.findingCount = result.findings.length;
    this.moreFindings = result.findings.length - this.#findings.length;
    this.#result = result;
    this.#problems = problems;
    this.#safe = safe;
  }

  get findings(): readonly RedactedFinding[] {
    return this.#findings.map((finding) => {
      const problem = this.#problems.idOf(this.#result, finding);
      return {
        ...this.#safe(finding),
        ...(problem === undefined ? {} : { problem }),
      };
    });
  }
}

/** The id of a session in the URL of a curl line: whoever pastes it has another, which its token holds. */
const SESSION_IN_URL = /REDACTED-session-\d+/g;
const OWN_SESSION = `'"$(printf %s "$EM_SESSION" | base64 -d)"'`;

/** A curl line that works where it is pasted: on the way that the run went, with a session of one's own. */
function usable(line: string, options: readonly string[]): string {
  return line
    .replace(/^curl -sS -i/, (start) => [start, ...options].join(' '))
    .replaceAll(SESSION_IN_URL, () => OWN_SESSION);
}

function redactFinding(finding: Finding, secrets: Secrets, options: readonly string[]): Finding {
  const short = (text: string) => shortened(text, (t) => secrets.redact(t));
  const { fingerprint, message, location, expected, actual, place, against, disputed } = finding;
  const side = ({ status, exchange, url, curl }: OtherSide): OtherSide => ({
    status,
    exchange,
    url: shortened(url, (t) => secrets.redactUrl(t)),
    curl: usable(short(curl), options),
  });
  // A common word is known for a secret by the name of what holds it.
  const name = /([\w-]+)\W*$/.exec(location.slice(-200))?.[1] ?? '';
  const isSecret = isSecretName(name);
  const value = (text: string) => (isSecret ? shortened(text, (t) => secrets.redactValue(t)) : short(text));
  return {
    fingerprint: short(fingerprint),
    message: short(message),
    location: short(location),
    expected: value(expected),
    actual: value(actual),
    place: short(place),
    ...side(finding),
    ...(against === undefined ? {} : { against: side(against) }),
    ...(disputed === undefined ? {} : { disputed: short(disputed) }),
  };
}

/** A value as a report shows it: redacted, and without its middle where it is long. */
function shortened(text: string, redact: (text: string) => string): string {
  if (text.length <= LONGEST_READ) return cut(redact(text), LONGEST_VALUE);
  const beginning = redact(text.slice(0, BEGINNING)).slice(0, -HALVED).slice(0, LONGEST_VALUE);
  // Half of a character would be none.
  return `${beginning.replace(/[\ud800-\udbff]$/, '')}…(${text.length - beginning.length} more)…`;
}

/** Times on the wire by operation: cases are named after theirs. */
function spreadsOf(exchanges: readonly Exchange[]): Map<string, number[]> {
  const spreads = new Map<string, number[]>();
  for (const { caseId, durationMs } of exchanges) {
    if (caseId === undefined) continue;
    const operation = caseId.split(' ', 1)[0] ?? '';
    const times = spreads.get(operation);
    if (times) times.push(durationMs);
    else spreads.set(operation, [durationMs]);
  }
  return spreads;
}
