/** A predicate for names that match one of the patterns; `*` stands for any text, `?` for one character; case is free. */
export function matcher(patterns: readonly string[]): (name: string) => boolean {
  const expressions = patterns.map((pattern) => {
    const source = pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 'i');
  });
  return (name) => expressions.some((expression) => expression.test(name));
}
