import { badRequest } from '../errors.js';
import { unwritableIn } from '../serialize/characters.js';
import type { Rule, ValueType } from './request.js';

const GUID = /^(?:urn:veeam:\w+:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,7})?(?:Z|[+-]\d{2}:\d{2})?$/;

/** How each type is read from text; undefined where it is not that type. */
const READ: Readonly<Record<ValueType, (text: string) => string | number | boolean | undefined>> = {
  string: (text) => text,
  boolean: (text) => ({ true: true, false: false, 1: true, 0: false })[text.trim().toLowerCase()],
  integer: (text) => (/^[+-]?\d{1,15}$/.test(text.trim()) ? Number(text) : undefined),
  number: (text) => (/^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(text.trim()) ? Number(text) : undefined),
  dateTime: (text) =>
    DATE_TIME.test(text.trim()) && !Number.isNaN(Date.parse(text.trim())) ? text.trim() : undefined,
  uid: (text) => (GUID.test(text.trim()) ? text.trim() : undefined),
};

/**
 * The value that a text stands for.
 *
 * @throws ApiError 400 naming the member and what it should be
 */
export function readValue(text: string, name: string, rule: Rule): string | number | boolean {
  const unwritable = unwritableIn(text);
  if (unwritable !== undefined)
    throw badRequest(`The value of [${name}] has a character that XML cannot hold: ${unwritable}`);
  const value = READ[rule.type ?? 'string'](text);
  if (value === undefined) throw badRequest(`The value [${shown(text)}] of [${name}] is no ${rule.type}.`);
  if (rule.values !== undefined && !rule.values.includes(String(value))) {
    throw badRequest(
      `The value [${shown(text)}] of [${name}] is none of the possible ones: ${rule.values.join(', ')}.`,
    );
  }
  if (rule.range !== undefined) {
    const [least, greatest] = rule.range;
    const size = typeof value === 'string' ? value.length : Number(value);
    if (size < least || size > greatest) {
      const what = typeof value === 'string' ? 'length' : 'value';
      throw badRequest(`The ${what} of [${name}] must be from ${least} to ${greatest}.`);
    }
  }
  if (rule.pattern !== undefined && !rule.pattern.test(String(value))) {
    throw badRequest(`The value [${shown(text)}] of [${name}] has the wrong form.`);
  }
  return value;
}

/** Refuses a part that lacks a member it must have. */
export function needMembers(
  value: Readonly<Record<string, unknown>>,
  name: string,
  rules: Readonly<Record<string, Rule>>,
): void {
  for (const [member, rule] of Object.entries(rules)) {
    if (rule.required === true && value[member] === undefined) {
      throw badRequest(`[${name}] lacks the element [${member}].`);
    }
  }
}

/** What is echoed of a value is cut: it may be a megabyte. */
function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
