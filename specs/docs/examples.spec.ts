/** Programs in README and guides compile as a strict user has them, against the declarations that the package ships. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { blocksOf, GUIDES, ROOT } from './guides.js';

const EXAMPLES = GUIDES.flatMap((guide) => blocksOf(guide, 'ts').map((text, i) => ({ guide, i, text })));

/** What an example has of its reader. */
const CLIENT = `export class MyClient {
  constructor(url: string, options: { ca?: string | undefined; user: string; password: string });
  backupNames(): Promise<string[]>;
}`;

const FOLDER = path.join(ROOT, 'specs/docs/virtual/specs');
const FILES = new Map([
  ...EXAMPLES.map(
    ({ guide, i, text }) => [path.join(FOLDER, `${path.basename(guide)}-${i}.ts`), text] as const,
  ),
  [path.join(FOLDER, '../src/my-client.d.ts'), CLIENT] as const,
]);

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
  paths: {
    'em-conformance': [path.join(ROOT, 'dist/index.d.ts')],
    'em-conformance/mock': [path.join(ROOT, 'dist/mock/index.d.ts')],
    'em-conformance/vitest': [path.join(ROOT, 'dist/vitest/index.d.ts')],
  },
};

function complaints(): string[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  host.fileExists = (file) => FILES.has(file) || fileExists(file);
  host.readFile = (file) => FILES.get(file) ?? readFile(file);
  host.directoryExists = (folder) =>
    [...FILES.keys()].some((file) => file.startsWith(`${folder}/`)) || directoryExists?.(folder) === true;
  host.getSourceFile = (file, version, ...rest) => {
    const text = FILES.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version, true);
  };
  const program = ts.createProgram([...FILES.keys()], OPTIONS, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

describe.skipIf(!existsSync(path.join(ROOT, 'dist/index.d.ts')))('programs in the guides', () => {
  it('compile', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(3);
    expect(complaints()).toEqual([]);
  });
});
