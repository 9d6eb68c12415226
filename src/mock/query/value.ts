import type { FieldType } from './field.js';

/** What a value is compared and sorted by; within one field type it is always of one kind. */
export type Rank = string | number | bigint;

const BOOLEANS: FieldType = { values: ['false', 'true'] };

/** The rank of a value, or nothing where the text is no value of the type. */
export function rank(value: string | number | boolean, type: FieldType): Rank | undefined {
  const text = String(value);
  switch (type) {
    case 'string':
      return text.toLowerCase();
    case 'uid':
      // A bare GUID stands for the URN that ends in it.
      return text.toLowerCase().slice(text.lastIndexOf(':') + 1);
    case 'integer':
      return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
    case 'double':
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
    case 'boolean':
      return rank(value, BOOLEANS);
    case 'dateTime':
      return ticks(text);
    default: {
      const index = type.values.findIndex((v) => v.toLowerCase() === text.toLowerCase());
      return index < 0 ? undefined : index;
    }
  }
}

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,7})\d*)?)?)?(Z|[+-]\d{2}:\d{2})?$/i;

/** A time in units of 100 ns, as .NET counts: PostgreSQL's microseconds must not be lost. Without a zone it is UTC. */
function ticks(text: string): bigint | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const [, date, minutes = '00:00', seconds = '00', fraction = '', zone = 'Z'] = match;
  const time = Date.parse(`${date}T${minutes}:${seconds}${zone.toUpperCase()}`);
  return Number.isNaN(time) ? undefined : BigInt(time) * 10_000n + BigInt(fraction.padEnd(7, '0'));
}
