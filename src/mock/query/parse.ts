import { badRequest } from '../errors.js';

/** Comparison operators (documentation: query_comparison). */
export type Operator = '==' | '!=' | '>=' | '<=' | '>' | '<';

/** One comparison; `at` and `valueAt` are the places of field and value in the filter, counted from 1. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly field: string;
  readonly operator: Operator;
  readonly value: string;
  readonly at: number;
  readonly valueAt: number;
}

/** Terms that must all hold, or of which one must (documentation: query_and_or). Two terms at least. */
export interface Combination {
  readonly kind: 'and' | 'or';
  readonly terms: readonly Filter[];
}

export type Filter = Comparison | Combination;

/** Deeper nesting is refused before it can exhaust the stack, here or where the filter is evaluated. */
export const MAX_DEPTH = 64;

/** More comparisons are refused: each costs time for every record. A request line of 16 kB has room for 400 UIDs. */
const MAX_COMPARISONS = 1_000;

const OPERATORS: readonly Operator[] = ['==', '!=', '>=', '<=', '>', '<'];

/** Sticky: looks at one place only, so that reading takes time in proportion to the length of the text. */
const FIELD = /[A-Za-z_][A-Za-z0-9_]*/y;

/**
 * Reads a filter.
 *
 *     filter     = all *( "," all )
 *     all        = term *( ";" term )
 *     term       = "(" filter ")" | comparison
 *     comparison = field operator value
 *
 * @param text decoded
 * @throws ApiError 400 saying what was expected and where
 */
export function parseFilter(text: string): Filter {
  const parser = new Parser(text);
  const filter = parser.filter(0);
  parser.end();
  return filter;
}

class Parser {
  #at = 0;
  #comparisons = 0;

  constructor(readonly text: string) {}

  filter(depth: number): Filter {
    return this.#combined('or', ',', () => this.#combined('and', ';', () => this.#term(depth)));
  }

  end(): void {
    this.#skipSpaces();
    if (this.#at < this.text.length) this.#fail('";", "," or the end');
  }

  #combined(kind: Combination['kind'], separator: string, next: () => Filter): Filter {
    const first = next();
    const terms = [first];
    while (this.#take(separator)) terms.push(next());
    return terms.length === 1 ? first : { kind, terms };
  }

  #term(depth: number): Filter {
    if (!this.#take('(')) return this.#comparison();
    if (depth >= MAX_DEPTH) {
      throw badRequest(`The filter is nested deeper than ${MAX_DEPTH} levels at position ${this.#at}.`);
    }
    const filter = this.filter(depth + 1);
    if (!this.#take(')')) this.#fail('")"');
    return filter;
  }

  #comparison(): Comparison {
    this.#skipSpaces();
    const at = this.#at + 1;
    FIELD.lastIndex = this.#at;
    const field = FIELD.exec(this.text)?.[0];
    if (field === undefined) return this.#fail('a field name');
    this.#comparisons += 1;
    if (this.#comparisons > MAX_COMPARISONS) {
      throw badRequest(`The filter has more than ${MAX_COMPARISONS} comparisons at position ${at}.`);
    }
    this.#at += field.length;
    this.#skipSpaces();
    const operator = OPERATORS.find((o) => this.text.startsWith(o, this.#at));
    if (operator === undefined) return this.#fail('==, !=, >, <, >= or <=');
    this.#at += operator.length;
    this.#skipSpaces();
    const valueAt = this.#at + 1;
    return { kind: 'comparison', field, operator, value: this.#value(), at, valueAt };
  }

  /**
   * A value in quotes, with quotes inside doubled; or bare, up to the next separator. The documentation's own
   * `Name==""Backup""` is a bare value whose quotes are doubled: an even number of quotes with text right after it.
   */
  #value(): string {
    let after = this.#at;
    while (this.text.charAt(after) === '"') after += 1;
    const quotes = after - this.#at;
    const next = this.text.charAt(after);
    const bare = quotes % 2 === 0 && !(quotes > 0 && (next === '' || ' ;,)'.includes(next)));
    return bare ? this.#bareValue() : this.#quotedValue();
  }

  #quotedValue(): string {
    const start = this.#at + 1;
    let end = this.text.indexOf('"', start);
    while (end >= 0 && this.text.charAt(end + 1) === '"') end = this.text.indexOf('"', end + 2);
    if (end < 0) throw badRequest(`The filter has a quote at position ${start} that is never closed.`);
    this.#at = end + 1;
    return this.text.slice(start, end).replaceAll('""', '"');
  }

  #bareValue(): string {
    const start = this.#at;
    for (;;) {
      const character = this.text.charAt(this.#at);
      if (character === '"' && this.text.charAt(this.#at + 1) === '"') this.#at += 2;
      else if (character !== '' && !';,()"'.includes(character)) this.#at += 1;
      else break;
    }
    // Spaces outside quotes do not count (documentation: optional_query_parameters).
    const value = this.text.slice(start, this.#at).replaceAll(' ', '').replaceAll('""', '"');
    return value === '' ? this.#fail('a value') : value;
  }

  #take(character: string): boolean {
    this.#skipSpaces();
    if (this.text.charAt(this.#at) !== character) return false;
    this.#at += 1;
    return true;
  }

  #skipSpaces(): void {
    while (this.text.charAt(this.#at) === ' ') this.#at += 1;
  }

  #fail(expected: string): never {
    const found = this.text.charAt(this.#at);
    const actual = found === '' ? 'the end' : `"${found}"`;
    throw badRequest(
      `The filter is malformed at position ${this.#at + 1}: expected ${expected}, found ${actual}.`,
    );
  }
}
