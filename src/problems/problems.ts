import { createHash } from 'node:crypto';
import type { Finding, Result } from '../engine/events.js';
import { causesOf, familyOf, isComparison, OF_ANY_STATUS, OF_WHOLE_DOCUMENTS, signsOf } from './causes.js';
import { type Exemplar, GRAVITIES, type Gravity, type Problem } from './problem.js';
import { filterOf, sentenceOf, withoutValues } from './wording.js';

/** Problems that are told apart; what is beyond them is one problem a check. */
const MOST_PROBLEMS = 300;

/** Spots by which problems are compared, of each. */
const MOST_SPOTS = 300;

/** Operations and variants that a problem names, each. */
const MOST_NAMED = 500;

/** What a problem is made of while it grows. */
interface Growing {
  readonly key: string;
  /** Its own key, and those of what it has taken in. */
  readonly keys: Set<string>;
  readonly family: string;
  readonly signs: string;
  gravity: Gravity;
  readonly requirement: string;
  readonly level: Result['level'];
  readonly place: string;
  readonly sentence: string;
  readonly exemplar: Exemplar;
  count: number;
  readonly checks: Set<string>;
  readonly operations: Set<string>;
  readonly variants: Set<string>;
  /** Exchange and location of its findings: two checks that complain of the very same have one cause. */
  readonly spots: Set<string>;
  /** Fields of the queries that show it. */
  readonly fields: Set<string>;
}

/**
 * Gathers findings into problems as they come. Pure, and its memory has a bound: names, and one finding for each problem.
 *
 * Findings are of one problem where the check (for XML and JSON alike), the place in the shape and the message without
 * values are the same. Problems of several checks are one where they stand at the very same spots, or where one check
 * is known to show what another one tells the cause of (`causes.ts`).
 */
export class Problems {
  readonly #growing = new Map<string, Growing>();
  /** Ids of problems by the keys of what they are made of; of what was there when {@link all} was asked last. */
  #ids: ReadonlyMap<string, string> = new Map();

  /** Takes a row; only those with findings, and those that could not be judged, are of interest. */
  add(result: Result): void {
    const { verdict } = result;
    if (verdict === 'error') this.#grow(unjudged(result), result);
    if (verdict !== 'fail' && verdict !== 'warn' && verdict !== 'stale') return;
    for (const finding of result.findings) this.#grow(told(result, finding), result, finding);
    if (verdict === 'stale' && result.findings.length === 0) this.#grow(unjudged(result), result);
  }

  /** The problems, worst first, of equal ones those that show more often. */
  all(): Problem[] {
    const rest = byCause(sameComparisons(sameSpots([...this.#growing.values()].map(copied))));
    this.#ids = new Map(rest.flatMap((one) => [...one.keys].map((key) => [key, idOf(one)] as const)));
    return rest
      .map(problemOf)
      .sort((a, b) => GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity) || b.count - a.count);
  }

  /** Id of the problem that a finding of a row is of, once {@link all} was asked; undefined where it is of none. */
  idOf(result: Result, finding: Finding): string | undefined {
    const { key, family } = told(result, finding);
    return this.#ids.get(key) ?? this.#ids.get(furtherKey(family));
  }

  #grow(found: Told, result: Result, finding?: Finding): void {
    const { check, operation, variant, requirement, level } = result;
    let key = found.key;
    if (!this.#growing.has(key) && this.#growing.size >= MOST_PROBLEMS) key = furtherKey(found.family);
    let problem = this.#growing.get(key);
    if (problem === undefined) {
      const exemplar = { operation, variant, ...(finding ? { finding } : {}) };
      problem = {
        ...found,
        key,
        keys: new Set([key]),
        requirement,
        level,
        exemplar,
        count: 0,
        checks: new Set(),
        operations: new Set(),
        variants: new Set(),
        spots: new Set(),
        fields: new Set(),
      };
      this.#growing.set(key, problem);
    }
    problem.count += 1;
    problem.gravity = worse(problem.gravity, found.gravity);
    problem.checks.add(check);
    note(problem.operations, operation);
    note(problem.variants, variant);
    if (finding === undefined) return;
    if (problem.spots.size < MOST_SPOTS) problem.spots.add(`${finding.exchange} ${finding.location}`);
    const field = /^(?:filter|sort):(.*)$/s.exec(finding.location)?.[1];
    if (field !== undefined) note(problem.fields, field);
  }
}

/** What is beyond the problems that are told apart. */
function furtherKey(family: string): string {
  return `${family}\nfurther`;
}

function idOf({ family, key }: Growing): string {
  return `${family}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
}

type Told = Pick<Growing, 'key' | 'family' | 'signs' | 'gravity' | 'place' | 'sentence'>;

function told({ check, level, verdict }: Result, finding: Finding): Told {
  const family = familyOf(check);
  const place = placeOf(family, finding);
  const isQuery = place === 'filter' || place === 'sort';
  const isPart = family !== check || isQuery;
  const signs = signsOf(check, filterOf(finding));
  const key = [
    family,
    place,
    // At a place of the shape, a check says one thing in many words.
    isPart ? '' : withoutValues(finding.message),
    withinAnswer(check, place, finding),
    finding.disputed === undefined ? '' : 'disputed',
    signs,
  ].join('\n');
  const gravity =
    verdict === 'stale' ? 'stale' : level === 'MUST' && finding.disputed === undefined ? 'fail' : 'warn';
  return { key, family, signs, gravity, place, sentence: sentenceOf(family, place, finding) };
}

function placeOf(family: string, { place, location, expected }: Finding): string {
  if (OF_WHOLE_DOCUMENTS.has(family)) return '';
  const query = /^(filter|sort):/.exec(location)?.[1];
  if (query !== undefined) return query;
  // XML says where a child is missing, JSON where it would be.
  const child = family === 'required' ? /^child (\S+)/.exec(expected)?.[1] : undefined;
  return child === undefined ? place : `${place}/${child}`;
}

/** What is no place of the shape is told apart by what came, and errors by being errors. */
function withinAnswer(check: string, place: string, { status, actual }: Finding): string {
  if (place === 'status') return OF_ANY_STATUS.has(check) ? '' : actual;
  if (!/^(?:body|header:.*)$/.test(place)) return '';
  return `${status >= 400 ? 'error' : 'answer'} ${withoutValues(actual)}`;
}

/** A row without findings that is a problem all the same. */
function unjudged({ verdict, check, reason = '' }: Result): Told {
  const gravity = verdict === 'stale' ? 'stale' : 'error';
  // What the wire did is the same whatever was to be judged.
  const family = gravity === 'stale' ? check : 'unjudged';
  return {
    key: [family, gravity, withoutValues(reason)].join('\n'),
    family,
    signs: '',
    gravity,
    place: '',
    sentence: reason,
  };
}

/** Problems of different checks that stand at the very same spots are one: that with more of them. */
function sameSpots(problems: readonly Growing[]): Growing[] {
  return absorbed(problems, (problem, others) =>
    problem.spots.size === 0
      ? undefined
      : others.find(
          (other) =>
            other.family !== problem.family &&
            (other.spots.size > problem.spots.size ||
              (other.spots.size === problem.spots.size && !isLessTelling(other, problem))) &&
            [...problem.spots].every((spot) => other.spots.has(spot)),
        ),
  );
}

/** Of two checks, one that knows what stands there tells more than one that knows its form. */
function isLessTelling({ family }: Growing, other: Growing): boolean {
  return family === 'values' && other.family !== 'values';
}

/** Comparisons that go wrong for the very same fields of the same queries have one cause. */
function sameComparisons(problems: readonly Growing[]): Growing[] {
  return absorbed(problems, (problem, others) =>
    isComparison(problem.family)
      ? others.find(
          (other) =>
            isComparison(other.family) &&
            isSame(other.operations, problem.operations) &&
            isSame(other.fields, problem.fields),
        )
      : undefined,
  );
}

/** What is known to show beside its cause is one with it. */
function byCause(problems: readonly Growing[]): Growing[] {
  return absorbed(problems, (problem, others) => {
    for (const cause of causesOf(problem.family, problem.signs)) {
      const found = others.find(
        (other) => other.checks.has(cause) && isWithin(problem.operations, other.operations),
      );
      if (found) return found;
    }
    // What is left of one check is told apart by nothing that people ask for.
    return problem.signs === ''
      ? undefined
      : others.find((other) => other.family === problem.family && other.gravity === problem.gravity);
  });
}

/** The problems without those that another one takes in; each of these has grown by them. */
function absorbed(
  problems: readonly Growing[],
  takes: (problem: Growing, others: readonly Growing[]) => Growing | undefined,
): Growing[] {
  let left = [...problems];
  for (const problem of problems) {
    const others = left.filter((other) => other !== problem);
    const by = left.includes(problem) ? takes(problem, others) : undefined;
    if (by === undefined) continue;
    merge(by, problem);
    left = others;
  }
  return left;
}

function merge(into: Growing, from: Growing): void {
  into.count += from.count;
  into.gravity = worse(into.gravity, from.gravity);
  for (const key of from.keys) into.keys.add(key);
  for (const name of ['checks', 'operations', 'variants', 'spots', 'fields'] as const)
    for (const value of from[name]) note(into[name], value);
}

function copied(problem: Growing): Growing {
  return {
    ...problem,
    keys: new Set(problem.keys),
    checks: new Set(problem.checks),
    operations: new Set(problem.operations),
    variants: new Set(problem.variants),
    spots: new Set(problem.spots),
    fields: new Set(problem.fields),
  };
}

function problemOf(growing: Growing): Problem {
  const { family, gravity, sentence, requirement, level, place, count, exemplar } = growing;
  const [check = family, ...checks] = growing.checks;
  const disputed = gravity === 'warn' ? exemplar.finding?.disputed : undefined;
  return {
    id: idOf(growing),
    gravity,
    sentence,
    check,
    checks: [check, ...checks],
    requirement,
    level,
    place,
    count,
    operations: [...growing.operations],
    variants: [...growing.variants],
    ...(disputed === undefined ? {} : { disputed }),
    exemplar,
  };
}

function worse(a: Gravity, b: Gravity): Gravity {
  return GRAVITIES.indexOf(a) < GRAVITIES.indexOf(b) ? a : b;
}

function note(names: Set<string>, name: string): void {
  if (names.size < MOST_NAMED) names.add(name);
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((name) => all.has(name));
}

function isSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && isWithin(some, others);
}
