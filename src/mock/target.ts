import { badRequest } from './errors.js';

/** A query parameter, decoded. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
}

/** The request target, taken apart. */
export interface Target {
  /** Path segments, decoded; doubled and trailing slashes are gone. */
  readonly segments: readonly string[];
  /** In the order of the request; repeated ones stand repeatedly. */
  readonly parameters: readonly Parameter[];
}

/**
 * Takes a request target apart.
 *
 * @param target as in the request line, in origin form or absolute form
 * @throws ApiError 400 where the percent-encoding is broken
 */
export function parseTarget(target: string): Target {
  const [path = '', query = ''] = splitOnce(withoutOrigin(target), '?');
  return {
    segments: path
      .split('/')
      .filter((segment) => segment !== '')
      .map((segment) => decode(segment, 'path')),
    // Only & separates: ; is the AND of filters.
    parameters: query
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [name = '', value = ''] = splitOnce(pair, '=');
        return { name: decodeForm(name), value: decodeForm(value) };
      }),
  };
}

/** The first parameter of that name; names compare without case, repetitions are ignored. */
export function parameter(target: Target, name: string): string | undefined {
  return target.parameters.find((p) => p.name.toLowerCase() === name.toLowerCase())?.value;
}

function withoutOrigin(target: string): string {
  return target.replace(/^https?:\/\/[^/?]*/i, '');
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decodeForm(text: string): string {
  return decode(text.replaceAll('+', ' '), 'query string');
}

function decode(text: string, where: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badRequest(`The percent-encoding of the ${where} is broken: ${text}`);
  }
}
