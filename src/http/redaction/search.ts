import { Automaton } from './automaton.js';
import { Cores } from './cores.js';
import { type Form, formsOf } from './forms.js';
import { type View, views } from './views.js';

/** A stretch of a text in which a secret stands, and in what form. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** For example `raw`, `base64`, `raw, XML-escaped`. */
  readonly form: string;
}

/** Characters of a secret that are searched for in one piece. */
const LONGEST_PIECE = 512;

/** Pieces of a long secret that are searched for. */
const MOST_PIECES = 8;

/** A shorter piece of a secret, such as the last line of a key, tells little and is found by chance. */
const SHORTEST_PIECE = 16;

/**
 * What is searched for of a secret: the whole, or each line of what has several, since reports are searched line by
 * line, and each piece of what is long.
 */
export function piecesOf(secret: string): string[] {
  if (secret.length <= LONGEST_PIECE && !/[\r\n]/.test(secret)) return [secret];
  const pieces = new RegExp(String.raw`[^\r\n]{1,${LONGEST_PIECE}}`, 'g');
  return Array.from(secret.matchAll(pieces), ([piece]) => piece.trim())
    .filter(({ length }) => length >= SHORTEST_PIECE)
    .slice(0, MOST_PIECES);
}

interface Known {
  readonly label: string;
  readonly form: Form;
}

/** Secrets that are searched for, in every form, in one pass over a text. */
export class Search {
  readonly #labels = new Map<string, string>();
  #automaton: Automaton<Known> | undefined;
  #cores: Cores | undefined;

  /** Adds a piece of a secret. @returns characters of all its forms, which is what searching for it costs. */
  add(piece: string, label: string): number {
    if (this.#labels.has(piece)) return 0;
    this.#labels.set(piece, label);
    this.#forget();
    return costOf(piece);
  }

  /** No longer searches for what the predicate is true for. */
  drop(isDropped: (piece: string) => boolean): void {
    for (const piece of this.#labels.keys()) if (isDropped(piece)) this.#labels.delete(piece);
    this.#forget();
  }

  #forget(): void {
    this.#automaton = undefined;
    this.#cores = undefined;
  }

  /** Every stretch in which a secret stands; the same stretch once for each label and form. */
  locate(text: string): Stretch[] {
    if (this.#labels.size === 0) return [];
    this.#cores ??= new Cores([...this.#labels.keys()].flatMap(formsOf));
    if (this.#cores.areIn(text) === false) return [];
    this.#automaton ??= new Automaton(
      [...this.#labels].flatMap(([secret, label]) =>
        formsOf(secret).map((form) => ({ text: form.text, anyCase: form.anyCase, value: { label, form } })),
      ),
    );
    const automaton = this.#automaton;
    const found = new Map<string, Stretch>();
    for (const view of views(text)) {
      for (const { start, end, value } of automaton.search(view.text)) {
        const { label, form } = value;
        const [from, to] = view.toSource(...widened(view, start, end, form));
        // What stands there without escapes reads the same in every view: the plainest tells it.
        const key = `${from} ${to} ${form.name} ${label}`;
        if (!found.has(key))
          found.set(key, { start: from, end: to, label, form: [form.name, ...view.layers].join(', ') });
      }
    }
    return [...found.values()];
  }
}

/** Characters of all forms of a piece. */
export function costOf(piece: string): number {
  return formsOf(piece).reduce((sum, { text }) => sum + text.length, 0);
}

/** A base64 digit next to the secret that holds bits of it goes with it. */
function widened(view: View, start: number, end: number, form: Form): [number, number] {
  const isDigit = (at: number) => /^[\w+/-]$/.test(view.text.charAt(at));
  return [
    form.before > 0 && isDigit(start - 1) ? start - form.before : start,
    form.after > 0 && isDigit(end) ? end + form.after : end,
  ];
}

/** Stretches that overlap as one, under the label of the longest, so that no tail of either stays; in order. */
export function merged(found: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  let longest = 0;
  for (const stretch of [...found].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const length = stretch.end - stretch.start;
    if (!last || stretch.start >= last.end) {
      all.push(stretch);
      longest = length;
      continue;
    }
    const { label } = length > longest ? stretch : last;
    longest = Math.max(longest, length);
    all[all.length - 1] = { ...last, label, end: Math.max(last.end, stretch.end) };
  }
  return all;
}
