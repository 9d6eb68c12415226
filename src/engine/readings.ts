import type { Contract } from '../contract/contract.js';
import { type Exchange, isAnswered } from '../http/exchange.js';
import type { Case } from '../plan/case.js';
import type { Reading } from '../plan/query-wave.js';
import { readDocument } from '../representation/document.js';

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
    const raw = readDocument(exchange.response.body);
    const document =
      raw.syntax === 'json' && raw.value !== undefined
        ? { syntax: 'json' as const, value: contract.names.toDocumented(raw.value) }
        : raw;
    readings.set(exchange.caseId, { status: exchange.response.status, document });
  }
  return readings;
}
