import { placeholderWords } from './placeholder.js';
import type { SecretKind } from './places.js';

const KINDS: readonly SecretKind[] = ['credentials', 'password', 'key', 'session', 'cookie'];

/** A secret of fewer characters stands in many texts by chance. */
const SHORTEST_SEARCHED = 6;

/** Number of a placeholder. */
const NUMBER = /(?<!\d)\d{1,3}(?!\d)/g;

/** Numbers, dates and times of fewer digits are told by every report. */
const FEWEST_DIGITS = 10;

/**
 * Texts in which nothing of the target stands. A secret that is part of one of them cannot be searched for: it would be
 * found, and replaced, where it tells nothing, and what is left would tell the secret.
 */
export class CommonTexts {
  #text = [...KINDS, ...KINDS.map((kind) => `another ${kind}`), 'redacted']
    .map(placeholderWords)
    .join('\n')
    .toLowerCase();

  /** Adds a text; letters compare without case. */
  add(text: string): void {
    this.#text += `\n${text.toLowerCase()}`;
  }

  /** True for what is too short to be searched for, a number or date, or part of a common text. */
  has(secret: string): boolean {
    if (isShort(secret)) return true;
    const text = secret.toLowerCase();
    return this.#text.includes(text) || this.#text.includes(text.replace(NUMBER, '0'));
  }
}

/** True where so little is to be searched for that it would be found by chance. */
export function isShort(secret: string): boolean {
  if (secret.length < SHORTEST_SEARCHED) return true;
  return /^[\d\s.:,+/TZ-]*$/.test(secret) && secret.replace(/\D/g, '').length < FEWEST_DIGITS;
}
