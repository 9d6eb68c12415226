/** What XML 1.0 has no way to write, not even as a reference (XML 1.0, 2.2): most controls, U+FFFE, U+FFFF, half of a pair. */
const UNWRITABLE = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const EACH_UNWRITABLE = new RegExp(UNWRITABLE, 'gu');

/** The first character of a text that XML cannot hold, as {@link writable} shows it. */
export function unwritableIn(text: string): string | undefined {
  const found = UNWRITABLE.exec(text)?.[0];
  return found === undefined ? undefined : shown(found);
}

/** The text with each character that XML cannot hold made visible: `\u0000`. JSON says the same, so that both agree. */
export function writable(text: string): string {
  return UNWRITABLE.test(text) ? text.replace(EACH_UNWRITABLE, shown) : text;
}

function shown(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
