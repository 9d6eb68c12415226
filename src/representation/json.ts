import { isBlank } from './encoding.js';
import { exactJson } from './exact-json.js';
import { interned } from './interned.js';
import { LIMITS, MOST_JSON_LEVELS, MOST_MEMBERS, MOST_VALUES } from './limits.js';

/** Any JSON value; an integer beyond 2^53 is a bigint, so that it keeps its digits. */
export type Json =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly Json[]
  | { readonly [member: string]: Json };
export type JsonObject = { readonly [member: string]: Json };

/** A text that was read; or what is wrong with it; or the limit of ours, as a sentence, for which it was not read. */
export type JsonReading =
  | {
      readonly value: Json;
      /** JSON Pointers of members that have the name of an earlier one, at most a thousand; absent where there are none. */
      readonly repeated?: readonly string[];
      readonly problem?: undefined;
      readonly limit?: undefined;
    }
  | {
      readonly problem: string;
      readonly value?: undefined;
      readonly repeated?: undefined;
      readonly limit?: undefined;
    }
  | {
      readonly limit: string;
      readonly value?: undefined;
      readonly repeated?: undefined;
      readonly problem?: undefined;
    };

/**
 * Parses untrusted JSON (RFC 8259); size and depth are limited (`limits.ts`). Integers beyond 2^53 become bigint, with
 * all their digits. Of members with one name the last counts.
 */
export function parseJson(text: string): JsonReading {
  if (hasTooManyValues(text)) return { limit: LIMITS.values };
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    return { problem: (error as Error).message };
  }
  const { names, inexact, tooDeep, tooWide } = surveyed(value);
  if (tooDeep) return { limit: LIMITS.jsonLevels };
  if (tooWide) return { limit: LIMITS.members };
  // What JSON.parse passes over in silence is found by what does not add up.
  return inexact || names !== namesIn(text) ? exactJson(text) : { value };
}

const QUOTE = 0x22;

/** Values are counted by what stands before them: a comma, or the start of a list or of an object. */
function hasTooManyValues(text: string): boolean {
  if (text.length <= MOST_VALUES) return false;
  let values = 0;
  for (const sign of [',', '{', '[']) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      values++;
      if (values > MOST_VALUES) return true;
    }
  }
  return false;
}

/** Ends of strings with a colon behind them: member names, and some places inside of strings. */
function namesIn(text: string): number {
  let names = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (isBlank(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) === QUOTE) names++;
  }
  return names;
}

interface Survey {
  /** Members of all objects. */
  names: number;
  /** Whether there is a number that may have lost digits. */
  inexact: boolean;
  tooDeep: boolean;
  tooWide: boolean;
}

function surveyed(value: Json): Survey {
  const survey: Survey = { names: 0, inexact: false, tooDeep: false, tooWide: false };
  look(value, 1, survey);
  return survey;
}

/** Goes no deeper than is read, so that a hostile document cannot exhaust the stack. Equal texts become one. */
function look(value: Json, level: number, survey: Survey): void {
  if (typeof value === 'number') {
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) survey.inexact = true;
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (level > MOST_JSON_LEVELS) survey.tooDeep = true;
  if (survey.tooDeep) return;
  if (isList(value)) {
    const list = value as Json[];
    for (const [i, member] of list.entries())
      if (typeof member === 'string') list[i] = interned(member);
      else look(member, level + 1, survey);
    return;
  }
  let members = 0;
  const object = value as { [member: string]: Json };
  for (const name in object) {
    members++;
    const member = object[name] ?? null;
    if (typeof member === 'string') object[name] = interned(member);
    else look(member, level + 1, survey);
  }
  survey.names += members;
  if (members > MOST_MEMBERS) survey.tooWide = true;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Array.isArray does not narrow a readonly array away. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * A copy without null members: for this API null is the same as absent (FACTS: 9.5 omits, 10 and later write null).
 *
 * @param big what becomes of integers beyond 2^53; they stay as they are unless given
 */
export function withoutNulls(value: Json, big: (integer: bigint) => Json = (integer) => integer): Json {
  if (isList(value)) return value.map((member) => withoutNulls(member, big));
  if (typeof value === 'bigint') return big(value);
  if (!isObject(value)) return value;
  const kept: [string, Json][] = [];
  for (const [key, member] of Object.entries(value))
    if (member !== null) kept.push([key, withoutNulls(member, big)]);
  return Object.fromEntries(kept);
}

/** The text of a value; integers beyond 2^53 with all their digits, which JSON.stringify refuses to write. */
export function jsonText(value: Json): string {
  if (typeof value === 'bigint') return String(value);
  if (isList(value)) return `[${value.map(jsonText).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${jsonText(member)}`,
  );
  return `{${members.join(',')}}`;
}
