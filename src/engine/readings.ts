import type { Contract } from '../contract/contract.js';
import { type Exchange, isAnswered } from '../http/exchange.js';
import type { Case } from '../plan/case.js';
import type { LookedUp } from '../plan/lookups.js';
import type { Reading } from '../plan/query-wave.js';
import { type Document, readDocument } from '../representation/document.js';
import { isEmpty } from '../representation/empty.js';

/** What the `members` cases of the first wave read, by case: JSON names as the documentation has them. */
export function readingsOf(
  contract: Contract,
  cases: readonly Case[],
  exchanges: readonly Exchange[],
): Map<string, Reading> {
  const wanted = new Set(cases.filter((c) => c.purpose === 'members').map((c) => c.id));
  const readings = new Map<string, Reading>();
  for (const exchange of exchanges) {
    if (exchange.caseId === undefined || !wanted.has(exchange.caseId) || !isAnswered(exchange)) continue;
    const document = documented(contract, exchange.response.body);
    readings.set(exchange.caseId, { status: exchange.response.status, document });
  }
  return readings;
}

/** What the lookups of the first wave have found. */
export function lookupsOf(
  contract: Contract,
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
        ? [{ url: request.url, status: response.status, document: documented(contract, response.body) }]
        : [],
    );
}

function documented(contract: Contract, body: Buffer): Document {
  const raw = readDocument(body);
  return raw.syntax === 'json' && raw.value !== undefined
    ? { syntax: 'json', value: contract.names.toDocumented(raw.value) }
    : raw;
}

/** Cases whose reading found nothing, and all others. */
export function bySize(
  cases: readonly Case[],
  readings: ReadonlyMap<string, Reading>,
): { readonly full: readonly Case[]; readonly empty: readonly Case[] } {
  const isVoid = (c: Case): boolean => {
    const reading = readings.get(c.id);
    return reading?.status === 200 && isEmpty(reading.document);
  };
  return { full: cases.filter((c) => !isVoid(c)), empty: cases.filter(isVoid) };
}
