import { type Exchange, isAnswered } from '../http/exchange.js';
import type { Case } from '../plan/case.js';
import type { LookedUp } from '../plan/lookups.js';
import type { MembersRead } from '../plan/query-wave.js';
import type { Readings } from '../reading/readings.js';
import { isEmpty } from '../representation/empty.js';

/** What `members` cases have read, by case: the last answer counts. */
export function membersRead(
  readings: Readings,
  cases: readonly Case[],
  exchanges: readonly Exchange[],
): Map<string, MembersRead> {
  const wanted = new Set(cases.filter((c) => c.purpose === 'members').map((c) => c.id));
  const read = new Map<string, MembersRead>();
  for (const exchange of exchanges) {
    if (exchange.caseId === undefined || !wanted.has(exchange.caseId) || !isAnswered(exchange)) continue;
    const { document } = readings.of(exchange.response);
    read.set(exchange.caseId, { status: exchange.response.status, document });
  }
  return read;
}

/** What the lookups of the first wave have found. */
export function lookupsOf(
  readings: Readings,
  cases: readonly Case[],
  exchanges: readonly Exchange[],
): LookedUp[] {
  const wanted = new Set(
    cases.filter((c) => c.operation.id === 'lookup' && c.purpose === 'read').map((c) => c.id),
  );
  return exchanges
    .filter(isAnswered)
    .flatMap(({ caseId, request, response }) =>
      caseId !== undefined && wanted.has(caseId)
        ? [{ url: request.url, status: response.status, document: readings.of(response).document }]
        : [],
    );
}

/** Cases whose reading found nothing, and all others. */
export function bySize(
  cases: readonly Case[],
  read: ReadonlyMap<string, MembersRead>,
): { readonly full: readonly Case[]; readonly empty: readonly Case[] } {
  const isVoid = (c: Case): boolean => {
    const members = read.get(c.id);
    return members?.status === 200 && isEmpty(members.document);
  };
  return { full: cases.filter((c) => !isVoid(c)), empty: cases.filter(isVoid) };
}
