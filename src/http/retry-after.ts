import { type HttpResponse, header } from './exchange.js';

/**
 * Milliseconds that a 503 asks to wait; undefined where it asks for nothing that can be understood.
 *
 * RFC 9110, 10.2.3: seconds, or a date.
 */
export function retryAfter(response: HttpResponse, now: number): number | undefined {
  if (response.status !== 503) return undefined;
  const value = header(response, 'Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
