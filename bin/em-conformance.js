#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/cli/main.js', import.meta.url);
const isThere = existsSync(built);
const load = async () => {
  try {
    return isThere ? await import(built.href) : undefined;
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return undefined;
  }
};

const command = await load();
if (command === undefined) {
  const what = isThere ? 'What em-conformance needs is not installed' : 'em-conformance is not built';
  process.stderr.write(`${what}: run "npm ci" in ${fileURLToPath(new URL('..', import.meta.url))} first.\n`);
}
process.exitCode = command === undefined ? 2 : await command.main(process.argv.slice(2));
