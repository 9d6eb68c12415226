import { oneLine } from './text.js';

/** Text that is HTML already. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * HTML from a template: whatever is put into it is escaped, and made visible on one line, unless it is markup itself, so
 * nothing can be forgotten.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.map((text, i) => text + rendered(parts[i] ?? '')).join('') };
}

function rendered(part: Part): string {
  if (typeof part === 'string') return oneLine(part).replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup: text }) => text).join('');
}
