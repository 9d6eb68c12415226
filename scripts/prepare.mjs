/**
 * Builds the package, where what builds it is installed. `npx em-conformance` in a fresh clone prepares the package before anything
 * is: if that failed, npx would keep half of it and be broken for this folder from then on. The command itself says what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
if (existsSync(compiler)) {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  process.exitCode =
    spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd, stdio: 'inherit' }).status ??
    1;
}
