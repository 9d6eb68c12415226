/**
 * JSON text of an object with a long list in it, in pieces: `head` with the member `name` last, which is the list. All
 * is indented but the items, each of which has a line: long lists are for programs, and lines for people who search.
 *
 * @param outer name of a member that the whole object is the value of, if it is
 */
export function* jsonWithList(
  head: Readonly<Record<string, unknown>>,
  name: string,
  items: Iterable<unknown>,
  { indent, outer }: { readonly indent: number; readonly outer?: string },
): Generator<string> {
  const before = { ...head, [name]: [] };
  const frame = JSON.stringify(outer === undefined ? before : { [outer]: before }, undefined, indent);
  const end = frame.lastIndexOf('[]');
  const depth = outer === undefined ? 2 : 3;
  const margin = ' '.repeat(indent * depth);
  let separator = '';
  yield frame.slice(0, end + 1);
  for (const item of items) {
    yield `${separator}\n${margin}${JSON.stringify(item)}`;
    separator = ',';
  }
  yield `${separator === '' ? '' : `\n${' '.repeat(indent * (depth - 1))}`}${frame.slice(end + 1)}\n`;
}
