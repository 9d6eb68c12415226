import type { Finding } from '../engine/events.js';
import { cut } from '../representation/shown.js';

/** Characters of a sentence that tell problems apart. */
const LONGEST = 300;

/** A text without what differs between instances: quoted words, addresses, ids, times and numbers stand as `…`. */
export function withoutValues(text: string): string {
  return cut(text, LONGEST * 4)
    .replaceAll(/"[^"]*"|'[^']*'|“[^”]*”/g, '…')
    .replaceAll(/\b(?:https?:\/\/|urn:)\S*/gi, '…')
    .replaceAll(/\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/gi, '…')
    .replaceAll(/\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/g, '…')
    .replaceAll(/\d+/g, '…')
    .replaceAll(/…(?:[-:.,T ]*…)+/g, '…')
    .slice(0, LONGEST);
}

/** What a query asked for, as a finding about it says at its end. */
const ASKED = /\s*\b(?:Filter|Sort): (.*)$/s;

/** The filter that a finding is about; empty where it is about none. */
export function filterOf({ message }: Pick<Finding, 'message'>): string {
  return ASKED.exec(message)?.[1] ?? '';
}

/** How the tiers of XML and JSON say the same thing at a place of the shape. */
const OF_A_PLACE: ReadonlyMap<string, string> = new Map([
  ['required', 'is missing.'],
  ['values', 'has a value that it cannot have.'],
  ['listed-values', 'has a value that is not among those documented.'],
  ['additions', 'is not documented.'],
]);

/**
 * What is wrong, as a person would say it.
 *
 * @param family as `familyOf` has it
 */
export function sentenceOf(family: string, place: string, finding: Pick<Finding, 'message'>): string {
  const said = OF_A_PLACE.get(family);
  if (said !== undefined) return `${place} ${said}`;
  const { message } = finding;
  const asked = filterOf(finding);
  if (asked !== '') return `${message.replace(ASKED, '').replace(/\.$/, '')}: ${cut(asked, 120)}`;
  // What is wrong with links and with whole resources is said in full.
  const isMember = /^(?!Link\/)\w+\/./.test(place) && !message.includes(place);
  return isMember ? `${place}: ${message}` : message;
}
