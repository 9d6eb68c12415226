import type { Again, Check } from '../checks/check.js';
import type { Observations } from '../checks/observations.js';
import type { Case } from '../plan/case.js';
import type { Result } from './events.js';
import { Judge, type JudgeInput } from './judge.js';
import type { Doubts } from './judgement.js';
import { Seeing } from './seen.js';

/** Milliseconds that judging goes on without letting signals through. */
const TURN_MS = 50;

export interface JudgingInput extends JudgeInput {
  readonly checks: readonly Check[];
  readonly observations: Observations;
  /** Is told each row, as soon as it is judged. */
  readonly onResult: (result: Result) => void;
}

/**
 * Judges while a run goes on: what looks at one answer alone as soon as a case has all of its answers, and those
 * before it have; the rest at the end.
 */
export class Judging {
  readonly seeing: Seeing;
  readonly #judge: Judge;
  /** Cases that were exercised, and whether they will be again. */
  readonly #ready = new Map<string, boolean>();
  readonly #begun = new Set<string>();
  /** Rows of a case, with the places of their checks. */
  readonly #rows = new Map<string, { place: number; result: Result }[]>();
  /** Rows that wait for another reading, by case and the place of the check. */
  readonly #held = new Map<string, Map<number, readonly (readonly Again[])[]>>();
  /** Whether all was judged with the whole run in view. */
  #hasBeenJudged = false;
  #next = 0;

  constructor(private readonly input: JudgingInput) {
    this.#judge = new Judge(input);
    this.seeing = new Seeing(input.observations);
  }

  /**
   * Takes note that a case has been exercised.
   *
   * @param again true: it will be again, so that it is judged at the end
   */
  exercised({ id }: Case, again: boolean): void {
    const { cases } = this.input.observations;
    this.#ready.set(id, again);
    for (let c = cases[this.#next]; c && this.#ready.has(c.id); c = cases[this.#next]) {
      this.#next += 1;
      if (this.#ready.get(c.id) === false) this.#take(c, 'exchange');
    }
  }

  /**
   * Judges what is left, but for rows with findings that another reading may explain.
   *
   * @returns what those rows wait for, each to be read in its order, one right after the other; one of each operation and check,
   *   then another of each
   */
  async doubts(): Promise<(readonly Again[])[]> {
    await this.#judgeAll('held');
    const waiting = new Map<string, (readonly Again[])[]>();
    for (const { id, operation } of this.input.observations.cases)
      for (const [place, groups] of this.#held.get(id) ?? []) {
        const key = `${operation.id} ${place}`;
        waiting.set(key, [...(waiting.get(key) ?? []), ...groups]);
      }
    return inTurn([...waiting.values()]);
  }

  /**
   * Judges what is left, and anew what was held back.
   *
   * @returns every row, in the order of cases and checks
   */
  async finish(): Promise<Result[]> {
    const { cases } = this.input.observations;
    if (!this.#hasBeenJudged) await this.#judgeAll('dropped');
    for (const c of cases) {
      const places = this.#held.get(c.id);
      if (places) this.#take(c, 'run', 'dropped', new Set(places.keys()));
    }
    return cases.flatMap(({ id }) =>
      (this.#rows.get(id) ?? []).sort((a, b) => a.place - b.place).map(({ result }) => result),
    );
  }

  async #judgeAll(doubts: Doubts): Promise<void> {
    this.#hasBeenJudged = true;
    const { cases } = this.input.observations;
    let begun = performance.now();
    const turn = async (): Promise<void> => {
      if (performance.now() - begun < TURN_MS) return;
      await new Promise((resolve) => setImmediate(resolve));
      begun = performance.now();
    };
    for (const c of cases) {
      if (!this.#begun.has(c.id)) this.#take(c, 'exchange', doubts);
      await turn();
    }
    for (const c of cases) {
      this.#take(c, 'run', doubts);
      await turn();
    }
  }

  #take(c: Case, reach: 'exchange' | 'run', doubts: Doubts = 'dropped', places?: ReadonlySet<number>): void {
    if (reach === 'exchange') {
      this.#begun.add(c.id);
      this.seeing.note(c);
    }
    const rows = this.#rows.get(c.id) ?? [];
    this.#rows.set(c.id, rows);
    for (const { place, result, again = [] } of this.#judge.rows(c, reach, doubts, places)) {
      if (result === undefined) {
        const held = this.#held.get(c.id) ?? new Map<number, readonly (readonly Again[])[]>();
        this.#held.set(c.id, held.set(place, again));
        continue;
      }
      rows.push({ place, result });
      this.input.onResult(result);
    }
  }
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = lists.reduce((n, list) => Math.max(n, list.length), 0);
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
