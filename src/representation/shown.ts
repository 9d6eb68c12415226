/** Characters of a value that people are shown, unless said otherwise. */
const MOST_SHOWN = 300;

/**
 * What does not show as itself: control characters and line ends, format characters (bidirectional overrides among
 * them), what Unicode lets programs leave out, lone surrogates and noncharacters (UAX #44; Unicode TR36, 2.10).
 */
const UNSHOWN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Text from the target as one line for people: nothing in it moves a cursor, begins a line, turns the direction of
 * what follows or hides. Long text loses its middle.
 *
 * @param most characters that are shown of it, at most
 */
export function shown(text: string, most = MOST_SHOWN): string {
  return cut(text, most).replace(UNSHOWN, (sign) => NAMED[sign] ?? escaped(sign));
}

/** The text where it is short enough, else its beginning and its end with the number of characters left out between. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = Math.ceil((most * 2) / 3);
  const tail = most - head;
  const [before, after] = [text.slice(0, head), tail === 0 ? '' : text.slice(-tail)];
  // Half of a character would be neither.
  const start = before.replace(/[\ud800-\udbff]$/, '');
  const end = after.replace(/^[\udc00-\udfff]/, '');
  // Copied, for a part of a long string keeps all of it in memory.
  const short = `${start}…(${text.length - start.length - end.length} more)…${end}`;
  return Buffer.from(short, 'utf16le').toString('utf16le');
}

function escaped(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
}

/** A value as JSON in which what a terminal would not show is escaped: control characters, and marks of format and direction. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
