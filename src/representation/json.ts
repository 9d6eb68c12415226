/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };
export type JsonObject = { readonly [member: string]: Json };

export type JsonReading =
  | { readonly value: Json; readonly problem?: undefined }
  | { readonly problem: string; readonly value?: undefined };

/** Deepest nesting that is read; genuine documents stay below 20. */
const MAX_DEPTH = 200;

/** Parses untrusted JSON (RFC 8259); nesting deeper than 200 levels is refused. */
export function parseJson(text: string): JsonReading {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    return { problem: (error as Error).message };
  }
  return depth(value) > MAX_DEPTH
    ? { problem: `The document nests deeper than ${MAX_DEPTH} levels.` }
    : { value };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Array.isArray does not narrow a readonly array away. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A copy without null members: for this API null is the same as absent (FACTS: 9.5 omits, 10 and later write null). */
export function withoutNulls(value: Json): Json {
  if (isList(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const kept: [string, Json][] = [];
  for (const [key, member] of Object.entries(value))
    if (member !== null) kept.push([key, withoutNulls(member)]);
  return Object.fromEntries(kept);
}

/** Iterative, so that a hostile document cannot exhaust the stack. */
function depth(value: Json): number {
  let deepest = 0;
  const open: [Json, number][] = [[value, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [current, level] = next;
    if (level > deepest) deepest = level;
    if (deepest > MAX_DEPTH) break;
    if (typeof current === 'object' && current !== null) {
      for (const member of Object.values(current)) open.push([member as Json, level + 1]);
    }
  }
  return deepest;
}

/** JSON Pointer (RFC 6901) of a member. */
export function pointer(parent: string, member: string | number): string {
  return `${parent}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
