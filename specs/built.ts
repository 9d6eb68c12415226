/**
 * The source as Node itself runs it. Vitest would rewrite every module so that what it imports is looked up anew whenever it is
 * used; whole runs, which specs are mostly made of, would take half as long again. So the source is stripped of its types into a
 * folder of its own when vitest starts, in a second, and specs get it from there.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = path.join(ROOT, 'src');
/** As deep as the source, which finds the contract and the like by where it lies. */
const BUILT = path.join(ROOT, '.built');

/** What has to be given to vitest as `server.deps.external`, beside the plugin. */
export const EXTERNAL = [/\/\.built\//];

/** Strips all of the source. */
export async function buildSource(): Promise<void> {
  await build({
    entryPoints: [`${SOURCE}/**/*.ts`],
    outdir: BUILT,
    outbase: SOURCE,
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** Leads what specs import of the source to where it was built. */
export function builtSource(): Plugin {
  return {
    name: 'built-source',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !/^(?:\.\.?\/|\/|file:)/.test(source)) return undefined;
      const file = source.startsWith('file:')
        ? fileURLToPath(source)
        : path.resolve(path.dirname(importer), source);
      if (!file.startsWith(`${SOURCE}${path.sep}`) || !/\.[jt]s$/.test(file)) return undefined;
      return { id: path.join(BUILT, path.relative(SOURCE, file)).replace(/\.ts$/, '.js'), external: true };
    },
  };
}
