import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** README and guides, by their paths. */
export const GUIDES: readonly string[] = [
  path.join(ROOT, 'README.md'),
  ...(existsSync(path.join(ROOT, 'docs')) ? readdirSync(path.join(ROOT, 'docs')) : [])
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(ROOT, 'docs', name)),
];

/** Code blocks of a guide in one of some languages: fenced ones, and for `text` those that are indented. */
export function blocksOf(guide: string, ...languages: readonly string[]): string[] {
  const text = readFileSync(guide, 'utf8');
  const fenced = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, language = '', block = '']) =>
    languages.includes(language) ? [block] : [],
  );
  const indented = languages.includes('text')
    ? [...text.replaceAll(/^```\w*\n.*?^```$/gms, '').matchAll(/(?:^ {4}.*\n)+/gm)].map(([block]) =>
        block.replaceAll(/^ {4}/gm, ''),
      )
    : [];
  return [...fenced, ...indented];
}
