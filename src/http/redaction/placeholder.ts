/** Where URLs stand, only characters that need no escape there (RFC 3986, 2.3). */
const IN_URL = 'REDACTED';

const PLACEHOLDER = /^(?:\[[a-z][a-z ]*\d*\]|REDACTED(?:-[a-z]+)*(?:-\d+)?)$/;

/** Characters that stand in no URL. */
const AROUND_URL = ' \t\r\n"<>`{}|^\\';

/** How far back the beginning of a URL is looked for. */
const LONGEST_LOOK = 2000;

/** What stands in the place of a secret: `[session 1]`, and `REDACTED-session-1` inside a URL. */
export function placeholder(label: string, isInUrl: boolean): string {
  return isInUrl ? `${IN_URL}-${label.replace(/[^\w.-]+/g, '-')}` : `[${label}]`;
}

/** True for what {@link placeholder} makes. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** Words of placeholders, numbers as `0`: a secret that stands in them cannot be searched for. */
export function placeholderWords(label: string): string {
  const numbered = label.replace(/\d+/g, '0');
  return [numbered, `${numbered} 0`].flatMap((l) => [placeholder(l, false), placeholder(l, true)]).join('\n');
}

/** True where the place in the text belongs to a URL or to a path that begins with a slash. */
export function standsInUrl(text: string, place: number): boolean {
  const earliest = Math.max(0, place - LONGEST_LOOK);
  let from = place;
  while (from > earliest && !AROUND_URL.includes(text.charAt(from - 1))) from -= 1;
  const before = text.slice(from, place);
  return /^['(]?\//.test(before) || before.includes('://');
}
