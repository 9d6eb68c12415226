import type { Media, Operation } from '../contract/types.js';
import { ACCEPT } from '../http/session.js';
import type { Case, Destination } from './case.js';
import { queryCase, queryProbe } from './query-case.js';

/** Items a page in the paging cases: small, so that even a small target has a second page. */
const PAGE_SIZE = 2;

/** Variant of the case that reads every member of a type: the second wave is planned from it. */
export const MEMBERS = 'members';

/** What the query service adds to a plain read: entities instead of references, and pages. */
export function planQuery(operation: Operation, urls: readonly string[]): Case[] {
  const pages = (['xml', 'json'] as const).flatMap((media: Media): Case[] => {
    const read = (name: string, destinations: readonly Destination[], ordered: boolean): Case => ({
      id: `${operation.id} ${name}/${media}`,
      operation,
      variant: `${name}/${media}`,
      purpose: 'read',
      expect: { status: [operation.successStatus], media, form: 'entity' },
      probes: destinations.map((destination) => ({
        destination,
        identity: { kind: 'run' },
        accept: ACCEPT[media],
      })),
      ...(ordered ? { ordered } : {}),
    });
    const withParameters = (parameters: Record<string, string>): Destination[] =>
      urls.map((url) => ({ kind: 'url', url: `${url}&${new URLSearchParams(parameters)}` }));
    const next: Destination = {
      kind: 'link',
      caseId: `${operation.id} first-page/${media}`,
      rel: 'Next',
      missing: 'The first page has no Next link: everything stands on one page.',
    };
    return [
      read('entities', withParameters({ format: 'Entities' }), false),
      read('first-page', withParameters({ pageSize: String(PAGE_SIZE), page: '1' }), false),
      read('next-page', [next], true),
    ];
  });
  const probes = urls.map((url) => queryProbe(url, {}, { entities: true }));
  return [...pages, queryCase(operation, MEMBERS, 'members', 'members', probes)];
}
