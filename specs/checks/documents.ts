/** The example documents of the contract, led to one target, and changed one thing at a time. */
import { readFileSync } from 'node:fs';
import { loadContract } from '../../src/contract/load.js';
import type { Media } from '../../src/contract/types.js';
import { TargetUrl } from '../../src/http/target-url.js';
import type { Json } from '../../src/representation/json.js';

export const contract = loadContract();
export const target = new TargetUrl('https://em.example.com:9398');

/** The API of the target, as Hrefs of the examples have it. */
export const API = target.base.href;

const EXAMPLES = new URL('../../contracts/examples/', import.meta.url);

/** A change of a document's text; the text to be replaced must be there. */
export type Edit = readonly [from: string | RegExp, to: string];

/** The text of an example document, led to the target. */
export function example(name: string, media: Media): string {
  const text = readFileSync(new URL(`${media}/${name}.${media}`, EXAMPLES), 'utf8');
  return text.replaceAll(/https?:\/\/[^/"]+\/api\//g, API);
}

/** An XML example with some changes. */
export function xml(name: string, ...edits: readonly Edit[]): string {
  return edited(example(name, 'xml'), edits);
}

export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [from, to]) => {
    if (before.search(typeof from === 'string' ? literal(from) : from) < 0)
      throw new Error(`Nothing to replace: ${from}`);
    return before.replace(from, to);
  }, text);
}

function literal(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

/** A JSON example with some members, by JSON Pointer, set or (undefined) taken away. */
export function json(name: string, changes: Readonly<Record<string, Json | undefined>> = {}): string {
  return JSON.stringify(jsonValue(name, changes));
}

export function jsonValue(name: string, changes: Readonly<Record<string, Json | undefined>> = {}): Json {
  const document = JSON.parse(example(name, 'json')) as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointer
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.pop() ?? '';
    const owner = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document);
    if (typeof owner !== 'object' || owner === null) throw new Error(`Nothing to change: ${pointer}`);
    if (value === undefined) delete (owner as Record<string, unknown>)[last];
    else (owner as Record<string, unknown>)[last] = value;
  }
  return document as Json;
}
