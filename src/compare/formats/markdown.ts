import { shown } from '../../representation/shown.js';
import { countsOf, type Format, placesOf } from './rendered.js';

/** Characters that GitHub takes in a comment, with room for what stands around. */
const LONGEST = 60_000;

/** For pull requests and summaries of CI servers. */
export const markdown: Format = ({ changes, before, after }) => {
  const head = [
    '## API changes',
    '',
    `${cell(before)} → ${cell(after)}: ${countsOf(changes)}`,
    '',
    ...(changes.length === 0
      ? []
      : ['| severity | change | what | before | after | where |', '|---|---|---|---|---|---|']),
  ];
  let length = head.join('\n').length;
  const rows: string[] = [];
  for (const change of changes) {
    const { severity, kind, subject, before: was, after: is } = change;
    const row = `| ${[severity, kind, subject, was, is, placesOf(change)].map(cell).join(' | ')} |`;
    if (length + row.length > LONGEST) break;
    length += row.length + 1;
    rows.push(row);
  }
  const more = changes.length - rows.length;
  return `${[...head, ...rows, ...(more > 0 ? ['', `… and ${more} more.`] : [])].join('\n')}\n`;
};

/** Text of a cell of a table: what comes from targets is no markup. */
export function cell(value: string): string {
  return shown(value, 300).replace(/[\\`*_{}[\]<>()#+!|~&@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
