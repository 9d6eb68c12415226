import { VERDICTS } from '../engine/events.js';
import { shown } from '../representation/shown.js';
import type { Answer } from './answer.js';
import type { Cell } from './cells.js';

/** Messages of a row that the page has; the problems tell the rest. */
const MOST_MESSAGES = 3;

/** Characters of a text in the page's data. */
const LONGEST = 300;

/** Numbers for texts that repeat. */
class Texts {
  readonly all: string[] = [];
  readonly #known = new Map<string, number>();

  of(text: string): number {
    const short = shown(text, LONGEST);
    let number = this.#known.get(short);
    if (number === undefined) {
      number = this.all.push(short) - 1;
      this.#known.set(short, number);
    }
    return number;
  }
}

/**
 * The rows for the script of the page, as short as can be: texts are told by their number.
 *
 * `texts`; `verdicts`; `operations`: `[id, area, method and path, verdict, cells]`, of which a cell is
 * `[check, requirement, level, verdict, groups]` and a group `[verdict, reason or -1, variants, messages, problem or -1]`.
 */
export function* pageData({ operations }: Answer): Generator<string> {
  const texts = new Texts();
  yield `{"verdicts":${JSON.stringify(VERDICTS)},"operations":[`;
  for (const [i, { id, area, method = '', path = '', verdict, cells }] of operations.entries()) {
    const head = [
      texts.of(id),
      texts.of(area),
      texts.of(`${method} ${path}`.trim()),
      VERDICTS.indexOf(verdict),
    ];
    yield `${i === 0 ? '' : ',\n'}${JSON.stringify([...head, cells.map((cell) => cellOf(cell, texts))])}`;
  }
  yield `],"texts":${JSON.stringify(texts.all)}}`;
}

function cellOf({ check, requirement, level, verdict, alike, told }: Cell, texts: Texts): unknown[] {
  return [
    texts.of(check),
    texts.of(requirement),
    texts.of(level),
    VERDICTS.indexOf(verdict),
    [
      ...told.map((row) => {
        const { findings } = row;
        const messages = findings.slice(0, MOST_MESSAGES).map(({ message }) => texts.of(message));
        const problem = findings[0]?.problem;
        return [
          VERDICTS.indexOf(row.verdict),
          row.reason === undefined ? -1 : texts.of(row.reason),
          [texts.of(row.variant)],
          messages,
          problem === undefined ? -1 : texts.of(problem),
        ];
      }),
      ...alike.map(({ verdict: of, reason, variants }) => [
        VERDICTS.indexOf(of),
        reason === undefined ? -1 : texts.of(reason),
        variants.map((variant) => texts.of(variant)),
      ]),
    ],
  ];
}
