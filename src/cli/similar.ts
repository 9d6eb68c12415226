/** Names that a mistyped one may mean, three at most, the likeliest first. */
export function similar(word: string, among: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  return [...new Set(among)]
    .map((known) => ({ known, distance: distanceOf(wanted, known.toLowerCase()) }))
    .filter(({ known, distance }) => distance <= Math.max(2, Math.floor(known.length / 4)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ known }) => known);
}

/** A sentence that asks for what may have been meant, or says where all are listed. */
export function meant(id: string, among: readonly string[], list: string): string {
  const found = similar(id, among);
  return found.length > 0 ? `Did you mean ${found.join(', ')}?` : `See em-conformance list ${list}.`;
}

/** Signs to put in, take out or change until one text is the other (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
