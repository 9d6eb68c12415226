/**
 * JSON text of an object with a long list in it, in pieces: `head` with the member `name` last, which is the list.
 * What comes out is what `JSON.stringify` gives, indented.
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
    // Line ends are all between values: in them, they are escaped.
    const text = JSON.stringify(item, undefined, indent).replaceAll('\n', `\n${margin}`);
    yield `${separator}\n${margin}${text}`;
    separator = ',';
  }
  yield `${separator === '' ? '' : `\n${' '.repeat(indent * (depth - 1))}`}${frame.slice(end + 1)}\n`;
}
