import { printableJson, shown } from '../representation/shown.js';

/** Text that may go to a terminal: nothing in it but line ends and colours of ours moves a cursor or hides. */
export interface Text {
  readonly safe: string;
}

type Part = string | number | Text | readonly Text[];

/** Characters of one value that are shown. */
const MOST_SHOWN = 2000;

/** Text from a template: whatever is put into it is made safe and stays on its line, unless it is such text itself. */
export function text(template: TemplateStringsArray, ...parts: readonly Part[]): Text {
  return { safe: template.map((words, i) => words + rendered(parts[i] ?? '')).join('') };
}

/** Text of our own, which may have line ends and colours: help, tables. Never what a target has sent. */
export function own(words: string): Text {
  return { safe: words };
}

/** Lines, each made safe, each with a line end. */
export function lines(all: readonly string[]): Text {
  return { safe: all.map((line) => `${shown(line, MOST_SHOWN)}\n`).join('') };
}

/** Data as JSON with a line end; what a terminal would not show is escaped. */
export function json(value: unknown, indent?: number): Text {
  return { safe: `${printableJson(value, indent)}\n` };
}

function rendered(part: Part): string {
  if (typeof part === 'string') return shown(part, MOST_SHOWN);
  if (typeof part === 'number') return String(part);
  return 'safe' in part ? part.safe : part.map(({ safe }) => safe).join('');
}
