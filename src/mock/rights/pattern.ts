import { parameter, type Target } from '../target.js';

/** Requests that a rule is about. */
export interface Pattern {
  /** Absent: any. */
  readonly method?: string;
  readonly segments: readonly string[];
  /** Whether everything below counts, too. */
  readonly below: boolean;
  /** Name and value that the query string must have. */
  readonly parameter?: readonly [name: string, value: string];
}

/** A request, as far as rights go. */
export interface Asked {
  readonly method: string;
  readonly target: Pick<Target, 'segments' | 'parameters'>;
}

/**
 * Reads a rule: a method or `*`, and a path below /api. `{ID}` stands for any segment, `/**` at the end for the path and
 * all below it; `?name=value` must stand in the query string.
 */
export function pattern(rule: string): Pattern {
  const [method = '*', address = ''] = rule.split(' ');
  const [path = '', query] = address.split('?');
  const segments = path.split('/');
  const below = segments.at(-1) === '**';
  const [name = '', value = ''] = query?.split('=') ?? [];
  return {
    ...(method === '*' ? {} : { method }),
    segments: below ? segments.slice(0, -1) : segments,
    below,
    ...(query === undefined ? {} : { parameter: [name, value] as const }),
  };
}

/** Whether a rule is about a request; paths and values compare without case. */
export function covers(rule: Pattern, { method, target }: Asked): boolean {
  if (rule.method !== undefined && rule.method !== method) return false;
  const [, ...segments] = target.segments;
  if (rule.below ? segments.length < rule.segments.length : segments.length !== rule.segments.length)
    return false;
  if (!rule.segments.every((part, i) => part === '{ID}' || same(part, segments[i]))) return false;
  if (rule.parameter === undefined) return true;
  const [name, value] = rule.parameter;
  return same(value, parameter(target as Target, name));
}

function same(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}
