import { visit } from 'jsonc-parser';
import type { Json, JsonReading } from './json.js';
import { pointer } from './pointer.js';

/** More of them say nothing more. */
const MOST_REPEATED = 1000;

/** Any that a schema speaks of, and some more; with millions of digits arithmetic would take its time. */
const INTEGER = /^-?\d{1,100}(?=(?:\.0{1,100})?$)/;

/** An object or a list that is being read. */
interface Open {
  readonly members: Map<string, Json>;
  readonly items: Json[];
  readonly isObject: boolean;
  readonly location: string;
  /** Name of the member that comes next. */
  name: string;
}

/**
 * Reads JSON that `JSON.parse` has accepted, for what that passes over: members written twice, and digits of integers
 * beyond 2^53. Ten times slower.
 *
 * @param text at most 200 levels deep: the parser calls itself
 */
export function exactJson(text: string): JsonReading {
  const repeated: string[] = [];
  const open: Open[] = [];
  let value: Json = null;
  const put = (member: Json): void => {
    const parent = open.at(-1);
    if (parent === undefined) value = member;
    else if (parent.isObject) parent.members.set(parent.name, member);
    else parent.items.push(member);
  };
  const begin = (isObject: boolean): void => {
    const parent = open.at(-1);
    const location = parent
      ? pointer(parent.location, parent.isObject ? parent.name : parent.items.length)
      : '';
    open.push({ members: new Map(), items: [], isObject, location, name: '' });
  };
  const end = (): void => {
    const ended = open.pop();
    if (ended) put(ended.isObject ? Object.fromEntries(ended.members) : ended.items);
  };
  visit(text, {
    onObjectBegin: () => begin(true),
    onObjectEnd: end,
    onArrayBegin: () => begin(false),
    onArrayEnd: end,
    onObjectProperty: (name) => {
      const owner = open.at(-1);
      if (owner === undefined) return;
      owner.name = name;
      if (owner.members.has(name) && repeated.length < MOST_REPEATED)
        repeated.push(pointer(owner.location, name));
    },
    onLiteralValue: (literal: Json, offset, length) =>
      put(typeof literal === 'number' ? exact(literal, text.slice(offset, offset + length)) : literal),
  });
  return repeated.length > 0 ? { value, repeated } : { value };
}

/** A number with its digits, where it is an integer that has more of them than a number keeps. */
function exact(literal: number, digits: string): Json {
  const integer = Number.isSafeInteger(literal) ? undefined : INTEGER.exec(digits)?.[0];
  return integer === undefined ? literal : BigInt(integer);
}
