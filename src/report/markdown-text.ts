import { cut } from '../representation/shown.js';
import { oneLine } from './text.js';

/** Characters of one value. */
const LONGEST = 300;

/** Text that stays text: nothing in it is markup, a mention or a reference. */
export function escaped(text: string): string {
  return html(text).replace(/[\\`*_{}[\]()#+!|~^$:-]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function html(text: string): string {
  return cut(oneLine(text), LONGEST).replace(/[<>&"'@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A code span whose fence is longer than any in it (CommonMark, 6.1). */
export function code(text: string, longest = LONGEST): string {
  const one = cut(oneLine(text), longest);
  const runs = [...one.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  return `${fence} ${one} ${fence}`;
}
