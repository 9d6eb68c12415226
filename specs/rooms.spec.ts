import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

it('every room of ARCHITECTURE.md has a rule that lint holds it to, and every rule a room', () => {
  const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
    forbidden: readonly { readonly name: string }[];
  };
  const rule = / imports what it may$/;
  const ruled = forbidden.filter(({ name }) => rule.test(name)).map(({ name }) => name.replace(rule, ''));
  const text = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `(src\/[\w.]+)/gm)].map(([, room]) => room);
  expect(rows.toSorted()).toEqual(ruled.toSorted());
});
