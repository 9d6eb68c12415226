import type { Media } from '../contract/types.js';
import { ACCEPT } from '../http/session.js';
import type { Document } from '../representation/document.js';
import { type HierarchyItem, hierarchyItemsOf } from '../representation/hierarchy-items.js';
import type { Case } from './case.js';

/** An answer to a lookup of the first wave. */
export interface LookedUp {
  readonly url: string;
  readonly status: number;
  readonly document: Document;
}

/** Objects that are looked up again: one of each host and kind first. */
const MOST = 4;

/**
 * What the lookups that the service links to have found is looked up again, by its reference and by host, name and type.
 * Pure: the first wave and what its lookups answered → cases.
 */
export function planLookups(firstWave: readonly Case[], answers: readonly LookedUp[]): Case[] {
  const operation = firstWave.find((c) => c.operation.id === 'lookup' && c.purpose === 'read')?.operation;
  if (operation === undefined) return [];
  const known = new Map<string, { readonly url: string; readonly item: HierarchyItem }>();
  for (const { url, document } of answers) {
    const [item, ...others] = hierarchyItemsOf(document).filter(
      ({ ref, type, name }) => ref && type && name && name !== '*',
    );
    if (item && !known.has(item.ref)) known.set(item.ref, { url, item });
    const last = others.at(-1);
    if (last && !known.has(last.ref)) known.set(last.ref, { url, item: last });
  }
  const again = [...known.values()].slice(0, MOST);
  const asked: Readonly<Record<string, (url: URL, item: HierarchyItem) => string>> = {
    'by-reference': (_, { ref }) => query({ hierarchyRef: ref }),
    'by-name': (url, { name, type }) => query({ host: parameterOf(url, 'host') ?? '', name, type }),
  };
  return Object.entries(asked).flatMap(([rule, queryOf]) =>
    (['xml', 'json'] as const).map((media: Media): Case => {
      const variant = `${rule}/${media}`;
      return {
        id: `${operation.id} ${variant}`,
        operation,
        variant,
        purpose: 'read',
        rule,
        expect: { status: [operation.successStatus], media, form: 'entity' },
        probes: again.map(({ url, item }) => {
          const there = new URL(url);
          return {
            destination: {
              kind: 'url',
              url: `${there.origin}${there.pathname}?${queryOf(there, item)}`,
            },
            identity: { kind: 'run' },
            accept: ACCEPT[media],
          };
        }),
        ...(again.length === 0 ? { absent: nothing(answers) } : {}),
      };
    }),
  );
}

/** Value of a parameter, whose name may be in any case. */
export function parameterOf(url: URL, name: string): string | undefined {
  return [...url.searchParams].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function query(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

function nothing(answers: readonly LookedUp[]): NonNullable<Case['absent']> {
  return answers.length > 0 && answers.every((a) => a.status === 200)
    ? { verdict: 'not-applicable', reason: 'The lookups of the service answered 200 and found no object.' }
    : { verdict: 'not-observed', reason: 'No lookup of the service was answered with an object.' };
}
