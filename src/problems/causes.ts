/** Checks of both media types that are one in what they look at. */
const TWINS = new Set(['required', 'values', 'listed-values', 'additions']);

/** What a check looks at, whatever the media type. */
export function familyOf(check: string): string {
  const tier = check.replace(/^(?:xml|json)-/, '');
  return TWINS.has(tier) ? tier : check;
}

/** Checks of whole documents: where the root stands says nothing. */
export const OF_WHOLE_DOCUMENTS: ReadonlySet<string> = new Set([
  'xml-namespace',
  'xml-root',
  'xml-well-formed',
  'json-well-formed',
]);

/** Checks whose message tells the cause, whatever status came: granted here and refused there, it is the same. */
export const OF_ANY_STATUS: ReadonlySet<string> = new Set(['cookie-wins']);

/**
 * What shows beside its cause: a check, and those that tell the cause of it where they complain at every operation that it
 * complains at.
 */
const SYMPTOMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['accept-answered', ['content-type', 'error-entity', 'accept-honoured']],
  ['content-type', ['error-entity', 'accept-honoured']],
  ['invented-session-refused', ['unauthenticated-refused']],
  ['spoilt-session-refused', ['unauthenticated-refused', 'invented-session-refused']],
  ['idle-session-refused', ['unauthenticated-refused', 'logoff-ends-session']],
  ['uid-unique', ['query-pages-whole']],
  ['query-page-links', ['paging-info']],
]);

/** Checks of single comparisons, with the sign of each. */
const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ['query-not-equal', '!='],
  ['query-greater-or-equal', '>='],
  ['query-less-or-equal', '<='],
  ['query-greater', '>'],
  ['query-less', '<'],
  ['query-or', ','],
  ['query-and', ';'],
  ['query-equal', '=='],
]);

/** Checks of what comparisons make together; a comparison that is wrong makes them wrong, too. */
const COMPOSED: ReadonlySet<string> = new Set([
  'query-and',
  'query-or',
  'query-grouping',
  'query-precedence',
  'query-index-order',
  'query-times',
  'query-quoted-values',
  'query-doubled-quotes',
  'query-bare-values',
  'query-spaces-ignored',
  'query-spelling',
]);

export function isComparison(check: string): boolean {
  return COMPARISONS.has(check) && !COMPOSED.has(check);
}

/** The signs of a filter, quoted values aside, in the order of {@link COMPARISONS}; empty where the check is of one sign. */
export function signsOf(check: string, filter: string): string {
  if (!COMPOSED.has(check)) return '';
  const bare = filter.replaceAll(/"(?:[^"]|"")*"/g, '');
  const found = new Set(bare.match(/[!=<>]=|[<>,;]/g) ?? []);
  return [...COMPARISONS.values()].filter((sign) => found.has(sign)).join(' ');
}

/** Checks of one sign that may be the cause of what one of several shows, most telling first. */
export function causesOf(check: string, signs: string): string[] {
  const has = new Set(signs.split(' '));
  return [
    ...[...COMPARISONS].flatMap(([cause, sign]) => (cause !== check && has.has(sign) ? [cause] : [])),
    ...(SYMPTOMS.get(check) ?? []),
  ];
}
