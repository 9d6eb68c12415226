/** Where the contract lives, and how it is read by the scripts. No network, no file outside the checkout. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BundleResult, bundle, type Config, createConfig } from '@redocly/openapi-core';
import { parse } from 'yaml';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const openapiFile = fileURLToPath(new URL('../contracts/openapi/openapi.yaml', import.meta.url));
const requirementsFolder = new URL('../contracts/requirements/', import.meta.url);

/** The rules of the OpenAPI lint: the recommended set, and what we depart from. */
export function lintConfig(): Promise<Config> {
  return createConfig({
    extends: ['recommended'],
    rules: {
      // The session manager's genuine path ends in a slash.
      'no-path-trailing-slash': 'off',
      // Tags are the areas: one that is not declared is a slip.
      'operation-tag-defined': 'error',
    },
  });
}

/** The OpenAPI document in one piece: component names kept, every reference internal. */
export async function bundled(): Promise<unknown> {
  const result: BundleResult = await bundle({ ref: openapiFile, config: await lintConfig() });
  const [problem] = result.problems;
  if (problem) {
    const [place] = problem.location;
    throw new Error(
      `The OpenAPI document cannot be bundled: ${problem.message} (${place?.source.absoluteRef} ${place?.pointer})`,
    );
  }
  return result.bundle.parsed;
}

/** A file of requirements and what stands in it, as yet unjudged. */
export interface RequirementFile {
  readonly area: string;
  readonly requirements: readonly Record<string, unknown>[];
}

export async function requirementFiles(): Promise<RequirementFile[]> {
  const names = (await readdir(requirementsFolder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const content: unknown = parse(await readFile(new URL(name, requirementsFolder), 'utf8'));
      if (!Array.isArray(content)) throw new Error(`contracts/requirements/${name} is not a list.`);
      return { area: name.replace(/\.yaml$/, ''), requirements: content as Record<string, unknown>[] };
    }),
  );
}

/** Link type → root elements, from the mapping table of the documentation; a row may name several types. */
export async function linkTypes(): Promise<Record<string, string[]>> {
  const text = await readFile(new URL('../contracts/documentation/elements.tsv', import.meta.url), 'utf8');
  const mapping: Record<string, string[]> = {};
  for (const row of text.trimEnd().split('\n').slice(1)) {
    const [types = '', element = ''] = row.split('\t');
    for (const type of types.split(',').map((t) => t.trim())) {
      // Rows for no type, for any type and for all references are rules, not entries.
      if (/^\w+$/.test(type)) mapping[type] = [...(mapping[type] ?? []), element];
    }
  }
  return mapping;
}
