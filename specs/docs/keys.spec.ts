/** The guide to the keys of the contract has every one that is used, and no other. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './guides.js';

it('x-em-keys.md has every key of the OpenAPI document', () => {
  const folder = path.join(ROOT, 'contracts/openapi');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const used = files.flatMap(
    (name) => readFileSync(path.join(folder, name), 'utf8').match(/\bx-em-[a-z-]+(?=:)/g) ?? [],
  );
  const told = readFileSync(path.join(ROOT, 'docs/x-em-keys.md'), 'utf8').match(/(?<=^\| `)x-em-[a-z-]+/gm);
  expect(new Set(told)).toEqual(new Set(used));
});
