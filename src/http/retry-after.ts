import { type HttpResponse, header } from './exchange.js';

/**
 * Milliseconds that a 429 or 503 asks to wait; undefined where it asks for nothing that can be understood.
 *
 * RFC 9110, 10.2.3: whole seconds, or an HTTP date.
 */
export function retryAfter(response: HttpResponse, now: number): number | undefined {
  if (response.status !== 503 && response.status !== 429) return undefined;
  const value = header(response, 'Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  if (!/^[A-Za-z]{3,9}, ?\d/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
