/**
 * Writes src/generated from contracts/: `contract.json` (the bundled OpenAPI document, all requirements and the
 * mapping of link types to root elements), `validators.cjs` (its schemas as code that judges JSON), `openapi.ts` (types of operations and schemas) and `operations.ts` (ids of all
 * operations, those of actions and query types among them); from src/report, src/deviations and src/bundle the schemas of report.json, of
 * files with deviations, of what recordings say of their run and of manifests of bundles; from the options of `run` that of configurations; from src/page `page.js` (the script of report.html); from src/mock `estate.validator.cjs`, with
 * estates/schema.json, the JSON Schema of files with an estate; from estates/default.yaml `estate.default.json`; and docs/catalogue. `--check`
 * writes nothing and fails when a file is stale.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import openapiTS, { astToString } from 'openapi-typescript';
import { createGenerator } from 'ts-json-schema-generator';
import { parse } from 'yaml';
import { configSchema } from '../src/cli/config-schema.js';
import { readOperations } from '../src/contract/operations.js';
import { checkEstate } from '../src/mock/estate/check.js';
import { richer } from '../src/mock/estate/default.js';
import type { Estate } from '../src/mock/estate/estate.js';
import type { JsonObject } from '../src/representation/json.js';
import { cataloguePages } from './catalogue.js';
import { bundled, linkTypes, requirementFiles } from './contract-files.js';
import { contractValidators, validatorOf } from './validators.js';

const target = new URL('../src/generated/', import.meta.url);
const header = headerOf('contracts/');

export interface GeneratedFile {
  readonly name: string;
  readonly content: string;
}

interface Bundle {
  readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> };
}

function headerOf(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`; do not edit.\n\n`;
}

export async function generate(): Promise<GeneratedFile[]> {
  const openapi = await bundled();
  const files = await requirementFiles();
  const requirements = files.flatMap((file) => file.requirements);
  const { schemas } = (openapi as Bundle).components;
  const estate = estateSchema();
  const estates = await builtInEstates();
  const ast = await openapiTS(Buffer.from(JSON.stringify(openapi)), { silent: true });
  return [
    {
      name: 'contract.json',
      content: `${JSON.stringify({ openapi, requirements, linkTypes: await linkTypes() }, null, 1)}\n`,
    },
    { name: 'validators.cjs', content: header + contractValidators(schemas) },
    { name: 'openapi.ts', content: header + astToString(ast) },
    { name: 'operations.ts', content: header + operationIds(openapi as JsonObject) },
    { name: '../../estates/schema.json', content: estate },
    { name: 'estate.default.json', content: estates[0] },
    { name: 'estate.rich.json', content: estates[1] },
    {
      name: 'report.schema.json',
      content: schemaOf('ReportFile', '../src/report/report-file.ts', 'report.json of a conformance run'),
    },
    {
      name: 'deviations.schema.json',
      content: schemaOf('DeviationFile', '../src/deviations/file.ts', 'Known deviations of a target'),
    },
    {
      name: 'config.schema.json',
      content: `${JSON.stringify(configSchema(), null, 1)}\n`,
    },
    {
      name: 'recording.schema.json',
      content: schemaOf('RecordedFrame', '../src/report/recorded-run.ts', 'What a recording says of its run'),
    },
    {
      name: 'bundle.schema.json',
      content: schemaOf('Manifest', '../src/bundle/manifest.ts', 'manifest.json of a bundle'),
    },
    { name: 'page.js', content: await pageScript() },
    { name: 'estate.validator.cjs', content: headerOf('src/mock/estate') + validatorOf(JSON.parse(estate)) },
    ...cataloguePages(files).map(({ name, content }) => ({ name: `../../docs/catalogue/${name}`, content })),
  ];
}

/** The default estate and what the rich one has besides, as the mock reads them: without a parser for YAML, it starts in no time. */
async function builtInEstates(): Promise<[string, string]> {
  const estate = parse(await readFile(new URL('../estates/default.yaml', import.meta.url), 'utf8')) as Estate;
  const more = parse(await readFile(new URL('../estates/rich.yaml', import.meta.url), 'utf8')) as Estate;
  checkEstate(estate);
  checkEstate(richer(estate, more));
  return [estate, more].map((e) => `${JSON.stringify(e)}\n`) as [string, string];
}

function estateSchema(): string {
  return schemaOf('EstateFile', '../src/mock/estate/schema.ts', 'An estate of the mock');
}

/** JSON Schema of a type of ours. */
function schemaOf(type: string, source: string, title: string): string {
  const { pathname: path } = new URL(source, import.meta.url);
  const { pathname: tsconfig } = new URL('../tsconfig.json', import.meta.url);
  // The compiler checks types elsewhere.
  const schema = createGenerator({ path, tsconfig, type, topRef: false, skipTypeCheck: true });
  const text = JSON.stringify({ title, ...schema.createSchema(type) }, null, 1);
  if (text.includes('"not":')) {
    throw new Error(`A type of ${type} cannot be told by a schema: write it out instead of computing it.`);
  }
  return `${text}\n`;
}

/** The script of report.html in one piece, as short as can be: it stands in every report. */
async function pageScript(): Promise<string> {
  const { pathname } = new URL('../src/page/client.ts', import.meta.url);
  const { outputFiles } = await build({
    entryPoints: [pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
  });
  const script = outputFiles[0]?.text ?? '';
  if (/<\/script|<!--/i.test(script)) throw new Error('The script of the page would end itself.');
  return script;
}

function operationIds(openapi: JsonObject): string {
  const ids = readOperations(openapi).operations.map(({ id }) => `  | '${id}'`);
  return `/** Id of an operation of the contract. */\nexport type OperationId =\n${ids.join('\n')};\n`;
}

/** Names of the files that differ from what would be generated now. */
export async function staleFiles(): Promise<string[]> {
  const stale: string[] = [];
  for (const file of await generate()) {
    const present = await readFile(new URL(file.name, target), 'utf8').catch(() => undefined);
    if (present !== file.content) stale.push(file.name);
  }
  return stale;
}

async function main(): Promise<number> {
  if (process.argv.includes('--check')) {
    const stale = await staleFiles();
    if (stale.length === 0) return 0;
    console.error(
      `Stale in src/generated: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`,
    );
    return 1;
  }
  await mkdir(target, { recursive: true });
  await mkdir(new URL('../docs/catalogue/', import.meta.url), { recursive: true });
  for (const file of await generate()) await writeFile(new URL(file.name, target), file.content);
  return 0;
}

if (import.meta.filename === process.argv[1]) process.exitCode = await main();
