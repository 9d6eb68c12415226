import { kindOf } from '../contract/query/order.js';
import type { Case, Purpose } from './case.js';

/**
 * Query types that stand for all: their lists are the longest wherever there are backups, so that filters tell most. The
 * first is asked about pages, and compared by each kind of field.
 */
const QUERIED: readonly string[] = ['queryRestorePoint', 'queryVmRestorePoint'];

/** Operation at which the ways of writing Accept are tried, and none. */
const NEGOTIATED = 'listBackups';

/** Reads that tell nothing more of shapes. */
const FURTHER = /^no-accept$|^(?:first|next)-page\//;

/** What is tried at the first type only: ways of writing, and both forms. */
const WRITTEN: ReadonlySet<string> = new Set([
  'form',
  'quoted',
  'doubled-quotes',
  'bare',
  'spaces',
  'spelling',
]);

/** Sent once an area, at its first operation; each in the media type that its refusal is less likely to be thought of in. */
const ONCE_AN_AREA: Readonly<Partial<Record<Purpose, 'xml' | 'json'>>> = {
  'no-session': 'xml',
  'unknown-id': 'json',
  'malformed-id': 'xml',
  forbidden: 'json',
};

/**
 * What a quick run sends of what a phase has planned: every operation once in each form, sessions in full, and one of each
 * kind of everything else. Pure; what a case goes on from is kept with it.
 */
export function thin(cases: readonly Case[]): Case[] {
  const known = new Set<string>();
  const isFirst = (...key: readonly string[]): boolean => {
    const id = key.join(' ');
    if (known.has(id)) return false;
    known.add(id);
    return true;
  };
  return cases.filter((c) => {
    const { operation, purpose, variant, probes, expect } = c;
    // A row that costs nothing says what was not there.
    if (probes.length === 0) return purpose === 'read' || c.ordered === true;
    // What looks at something written belongs to it: what it finds, others go on from.
    if (c.role !== undefined && c.ordered) return true;
    if (purpose === 'invented-session') return operation.id === NEGOTIATED;
    if (variant.startsWith('unknown-parent')) return false;
    const media = ONCE_AN_AREA[purpose];
    if (media !== undefined) return expect.media === media && isFirst(purpose, variant, operation.area);
    if (operation.queryFields.length > 0) {
      const rank = QUERIED.indexOf(operation.id);
      if (rank >= 0)
        return purpose === 'read' ? rank === 0 || !FURTHER.test(variant) : isAsked(c, rank, isFirst);
      // References and entities, XML and JSON: once each. The members are those of the resources' own lists.
      return variant === 'xml' || variant === 'entities/json';
    }
    if (purpose === 'accept') return operation.id === NEGOTIATED;
    if (purpose === 'read') return !variant.endsWith('no-accept') || operation.id === NEGOTIATED;
    // Sessions of old versions; that they are refused where they are not listed is tried.
    return !variant.startsWith('version/') || purpose === 'unsupported-version';
  });
}

/** One query of each rule stands for all; of comparisons, at the first type, one for each kind of field: kinds differ. */
function isAsked(
  { purpose, rule = '', variant, probes, operation }: Case,
  rank: number,
  isFirst: (...key: readonly string[]) => boolean,
): boolean {
  if (purpose === 'members') return true;
  if (purpose === 'accept') return false;
  if (['page', 'odd-page', 'malformed-query'].includes(purpose)) return rank === 0;
  if (rank > 0 && WRITTEN.has(rule)) return false;
  const [asks] = probes.flatMap((probe) => probe.asks ?? []);
  const filter = asks?.filter;
  const field = asks?.sort?.field ?? (filter && 'field' in filter ? filter.field : undefined);
  const isComparison = /^(?:filter|sort)\//.test(variant);
  const kind = !isComparison ? variant : rank === 0 && field ? kindOf(field) : '';
  return isFirst(operation.id, purpose, rule, kind);
}
