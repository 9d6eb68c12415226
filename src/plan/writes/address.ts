import type { Part } from './case.js';

/** A URL without its query, or what stands below it, or what there is about it. */
export function addressOf(url: string, { below, about, entity }: Part): string {
  const path = url.split('?')[0] ?? url;
  if (about !== undefined) {
    const base = path.slice(0, path.toLowerCase().indexOf('/api/') + '/api/'.length);
    return `${base}${about.replace('{ID}', path.split('/').at(-1) ?? '')}`;
  }
  const whole = below === undefined ? path : `${path}/${below}`;
  if (entity !== true) return whole;
  return `${whole}${whole.includes('?') ? '&' : '?'}format=Entity`;
}
