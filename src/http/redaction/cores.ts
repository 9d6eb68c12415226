import { Automaton } from './automaton.js';
import type { Form } from './forms.js';

/** Letters and digits of a form that stand together; a shorter stretch is found by chance all too often. */
const SHORTEST = 4;

/**
 * Encoded letters and digits, which no encoder needs, and what may hide them: encoded signs of encodings, and the NUL
 * of UTF-16.
 */
const ODD = /%(?:3[0-9]|[46][1-9a-f]|[57][0-9a]|25|5c|26|00)|\\u00|\\\\u|\\u\{|(?:&|amp;|38;|x26;)#|&#|\0/i;

/**
 * Tells cheaply of most texts that no secret can be in them. Encodings change punctuation, and leave letters and digits
 * alone: where the longest stretch of those in a form of a secret is not in a text as it stands, the form is in none of
 * the texts that it says.
 */
export class Cores {
  readonly #automaton: Automaton<readonly RegExp[]> | undefined;

  constructor(forms: readonly Form[]) {
    const framed = forms.map((form) => ({ core: coreOf(form.text), form, frame: frameOf(form) }));
    if (framed.some(({ core }) => core.length < SHORTEST)) return;
    const frames = new Map<string, RegExp[]>();
    for (const { core, frame } of framed) {
      const known = frames.get(core.toLowerCase());
      if (known) known.push(frame);
      else frames.set(core.toLowerCase(), [frame]);
    }
    // Of cores that end at the same place the longest is told alone: it brings the others.
    const endingIn = (core: string): RegExp[] =>
      Array.from(core, (_, from) => frames.get(core.slice(from).toLowerCase()) ?? []).flat();
    this.#automaton = new Automaton(
      framed.map(({ core, form: { anyCase } }) => ({ text: core, anyCase, value: endingIn(core) })),
    );
  }

  /** False where no form can be in a text; else it must be looked at closely. */
  areIn(text: string): boolean {
    if (this.#automaton === undefined || ODD.test(text)) return true;
    const frames = new Set(this.#automaton.search(text).flatMap(({ value }) => value));
    return [...frames].some((frame) => frame.test(text));
  }
}

/** Characters that one sign takes at most, encoded twice. */
const LONGEST_SIGN = 24;

/** A form with room for encodings between its letters and digits: a core that is a common word says little. */
function frameOf({ text, anyCase }: Form): RegExp {
  const inner = /[a-z0-9].*[a-z0-9]/is.exec(text)?.[0] ?? text;
  const frame = inner.replaceAll(/[^a-z0-9]+/gi, ({ length }) => `[^]{${length},${length * LONGEST_SIGN}}?`);
  return new RegExp(frame, anyCase ? 'i' : '');
}

function coreOf(text: string): string {
  return (text.match(/[a-z0-9]+/gi) ?? []).reduce((long, run) => (run.length > long.length ? run : long), '');
}
