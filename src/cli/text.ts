import { shown } from '../representation/shown.js';

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
  const plain = JSON.stringify(value, undefined, indent);
  const escaped = plain.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
  return { safe: `${escaped}\n` };
}

function rendered(part: Part): string {
  if (typeof part === 'string') return shown(part, MOST_SHOWN);
  if (typeof part === 'number') return String(part);
  return 'safe' in part ? part.safe : part.map(({ safe }) => safe).join('');
}
