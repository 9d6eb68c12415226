import { type Answer, answerOf, type RequirementState } from './answer.js';
import { FORMATS } from './formats.js';
import { code, escaped } from './markdown-text.js';
import { verdictOfRun } from './outcome.js';
import type { RedactedSummary, Reporter, ReportOptions } from './reporter.js';

/** What a vendor can publish of a run: what was claimed, and what came of it. */
export interface Statement {
  readonly statementVersion: 1;
  readonly verdict: string;
  readonly conforms: boolean;
  readonly claim: {
    readonly target: string;
    /** Versions of the API that the target lists. */
    readonly versions: readonly string[];
    readonly apiVersion: string;
    readonly account: string;
    readonly permissions: 'read-only' | 'with changes';
    /** Globs of operations, areas and checks; all where empty. */
    readonly included: readonly string[];
    readonly excluded: readonly string[];
    readonly checks: readonly string[];
    readonly depth: string;
    readonly strict: boolean;
    readonly at: string;
    readonly suite: string;
    /** Edition of the documentation that the contract follows. */
    readonly edition: string;
  };
  readonly operations: { readonly observed: number; readonly documented: number };
  readonly held: readonly string[];
  readonly notHeld: readonly StatedRequirement[];
  readonly notObserved: readonly string[];
  readonly notJudged: number;
  readonly problems: readonly {
    readonly id: string;
    readonly requirement: string;
    readonly sentence: string;
  }[];
  /** Known departures that were accepted, each once. */
  readonly deviations: readonly {
    readonly requirement: string;
    readonly reason: string;
    readonly operations: readonly string[];
  }[];
}

interface StatedRequirement {
  readonly id: string;
  readonly level: string;
  readonly statement?: string;
}

/** conformance-statement.json: the statement for programs. */
export const statementJson: Reporter = {
  ...FORMATS.statementJson,
  *render(summary, options) {
    yield `${JSON.stringify(statementOf(summary, options), null, 1)}\n`;
  },
};

/** conformance-statement.md: the statement for people. */
export const statement: Reporter = {
  ...FORMATS.statement,
  *render(summary, options) {
    const { claim, verdict, operations, held, notHeld, notObserved, notJudged, problems, deviations } =
      statementOf(summary, options);
    yield `# Conformance statement\n\n**${escaped(verdict)}**\n\n## What was claimed\n\n| | |\n|---|---|\n`;
    yield* rows([
      ['Target', code(claim.target)],
      ['Versions of the API', escaped(claim.versions.join(', ') || 'none listed')],
      ['Logged on with', escaped(`${claim.apiVersion}, as ${claim.account}, ${claim.permissions}`)],
      ['Selection', escaped(selectionOf(claim))],
      ['Depth', escaped(`${claim.depth}${claim.strict ? ', strict' : ''}`)],
      ['Judged by', escaped(`${claim.suite}, documentation edition ${claim.edition}`)],
      ['At', escaped(claim.at)],
      ['Operations', `${operations.observed} of ${operations.documented} observed`],
    ]);
    yield `\n## Requirements\n\n${held.length} held, ${notHeld.length} did not, ${notObserved.length} were not observed, ${notJudged} are judged by nobody.\n`;
    yield* list(
      'Not held',
      notHeld.map(
        ({ id, level, statement: says }) =>
          `${level} ${code(id)}${says === undefined ? '' : `: ${escaped(says)}`}`,
      ),
    );
    yield* list(
      'Problems',
      problems.map(
        ({ id, requirement, sentence }) => `${code(id)} (${escaped(requirement)}): ${escaped(sentence)}`,
      ),
    );
    yield* list(
      'Known deviations',
      deviations.map(
        ({ requirement, reason, operations: at }) =>
          `${escaped(requirement)} at ${escaped(at.join(', '))}: ${escaped(reason)}`,
      ),
    );
    yield* list('Held', held.map(code));
    yield* list('Not observed', notObserved.map(code));
  },
};

function* rows(pairs: readonly (readonly [string, string])[]): Generator<string> {
  for (const [name, value] of pairs) yield `| ${name} | ${value.replaceAll('|', '&#124;')} |\n`;
}

function* list(title: string, items: readonly string[]): Generator<string> {
  if (items.length === 0) return;
  yield `\n### ${title}\n\n`;
  for (const item of items) yield `- ${item}\n`;
}

function selectionOf({ included, excluded, checks }: Statement['claim']): string {
  const without = excluded.length > 0 ? `, without ${excluded.join(', ')}` : '';
  const by = checks.length > 0 ? `, by ${checks.join(', ')}` : '';
  return `${included.join(', ') || 'everything'}${without}${by}`;
}

/** The statement of a run. */
function statementOf(summary: RedactedSummary, options: ReportOptions): Statement {
  const answer: Answer = answerOf(summary, options);
  const { target, suite, contract, depth, startedAt, operations } = summary;
  const { asked, outcome, strict = false } = options;
  const inState = (state: RequirementState) => answer.requirements.filter((r) => r.state === state);
  return {
    statementVersion: 1,
    verdict: verdictOfRun(summary, options) ?? 'Nobody has said how the run ended.',
    conforms: outcome?.exit === 0,
    claim: {
      target: target.url,
      versions: target.versions,
      apiVersion: asked?.apiVersion ?? 'latest',
      account: asked?.account ?? '',
      permissions: asked?.readOnly === false ? 'with changes' : 'read-only',
      included: asked?.include ?? [],
      excluded: asked?.exclude ?? [],
      checks: asked?.checks ?? [],
      depth,
      strict,
      at: startedAt,
      suite: `${suite.name} ${suite.version}`,
      edition: contract.edition,
    },
    operations: { observed: operations.observed, documented: operations.contract },
    held: inState('held').map(({ id }) => id),
    notHeld: inState('not held').map(({ id, level, statement: says }) => ({
      id,
      level,
      ...(says === undefined ? {} : { statement: says }),
    })),
    notObserved: inState('not observed').map(({ id }) => id),
    notJudged: inState('not judged').length,
    problems: summary.problems.map(({ id, requirement, sentence }) => ({ id, requirement, sentence })),
    deviations: deviationsOf(summary),
  };
}

function deviationsOf({ results }: RedactedSummary): Statement['deviations'] {
  const found = new Map<string, { requirement: string; reason: string; operations: Set<string> }>();
  for (const { verdict, requirement, reason = '', operation } of results) {
    if (verdict !== 'deviation') continue;
    const key = `${requirement}\n${reason}`;
    const known = found.get(key) ?? { requirement, reason, operations: new Set<string>() };
    known.operations.add(operation);
    found.set(key, known);
  }
  return [...found.values()].map(({ operations, ...one }) => ({ ...one, operations: [...operations] }));
}
