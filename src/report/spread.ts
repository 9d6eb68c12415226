/** How long requests took, in milliseconds. */
export interface Spread {
  readonly requests: number;
  readonly totalMs: number;
  readonly medianMs: number;
  /** 95 of 100 took no longer. */
  readonly p95Ms: number;
  readonly maxMs: number;
}

/** @param times milliseconds of single requests, at least one */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number => rounded(sorted[Math.ceil(sorted.length * part) - 1] ?? 0);
  return {
    requests: sorted.length,
    totalMs: rounded(sorted.reduce((sum, ms) => sum + ms, 0)),
    medianMs: at(0.5),
    p95Ms: at(0.95),
    maxMs: at(1),
  };
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
