/**
 * The contract in the hands of independent engines, for specs of the contract itself: libxml2 and Xerces for the XSDs,
 * ajv for the JSON schemas. Nothing of src/ takes part.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

export const NAMESPACE = 'http://www.veeam.com/ent/v1.0';

const contracts = new URL('../../contracts/', import.meta.url);
export const xsdFolder = new URL('xsd/', contracts);
export const examples = new URL('examples/', contracts);
export const documents = new URL('documents/', import.meta.url);

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A schema of the contract, as far as the specs look into it. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly 'x-em-alias-of'?: string;
  readonly xml?: {
    readonly name?: string;
    readonly attribute?: boolean;
    readonly wrapped?: boolean;
    readonly 'x-em-many'?: boolean;
    readonly 'x-em-text'?: boolean;
  };
}

interface Generated {
  readonly openapi: {
    /** Root elements that no operation returns. */
    readonly 'x-em-roots': readonly string[];
    readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  };
}

export const { openapi } = JSON.parse(
  readFileSync(new URL('../../src/generated/contract.json', import.meta.url), 'utf8'),
) as Generated;

export function read(folder: URL, name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

xmlRegisterFsInputProviders();

/** Compiles a module of the XSD with libxml2. */
export function compileXsd(name: string): XsdValidator {
  const file = fileURLToPath(new URL(name, xsdFolder));
  using schema = XmlDocument.fromBuffer(readFileSync(file), { url: file });
  return XsdValidator.fromDoc(schema);
}

let em: XsdValidator | undefined;

/** What libxml2 has against a document, an empty string when nothing. */
export function libxml2(xml: string | XmlDocument): string {
  em ??= compileXsd('em.xsd');
  const document = typeof xml === 'string' ? XmlDocument.fromString(xml) : xml;
  try {
    em.validate(document);
    return '';
  } catch (error) {
    return String(error);
  } finally {
    if (typeof xml === 'string') document.dispose();
  }
}

interface Xerces {
  validateXML(xml: string, schema: string): Promise<unknown>;
}

function java(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

function loadXerces(): Xerces | undefined {
  try {
    return createRequire(import.meta.url)('xsd-schema-validator') as Xerces;
  } catch {
    return undefined;
  }
}

const engine = loadXerces();

/** Why Xerces cannot be asked here; absent where it can. */
export const noXerces: string | undefined = !engine
  ? 'the optional package xsd-schema-validator is not installed'
  : !java()
    ? 'there is no Java on this machine'
    : undefined;

/** What Xerces has against a document, an empty string when nothing. */
export async function xerces(
  xml: string,
  schema = fileURLToPath(new URL('em.xsd', xsdFolder)),
): Promise<string> {
  if (!engine) throw new Error(noXerces);
  try {
    await engine.validateXML(xml, schema);
    return '';
  } catch (error) {
    return String(error);
  }
}

/** Starting Java costs more than the work: no time goes into optimising code that soon ends. */
const BRIEFLY = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8'];

/**
 * What Xerces has against each document, an empty string where nothing. Starting Java takes longer than judging, so
 * one process judges all of them, each on a line of its own inside one element that may hold anything. Its report is
 * read here: the package takes it in pieces, and loses parts of a long one.
 */
export async function xercesAll(xml: readonly string[]): Promise<string[]> {
  const home = path.dirname(createRequire(import.meta.url).resolve('xsd-schema-validator/package.json'));
  // The package compiles its helper when it is first asked.
  if (!existsSync(path.join(home, 'support/XMLValidator.class'))) await xerces(xml[0] ?? '');
  const folder = mkdtempSync(path.join(tmpdir(), 'em-batch-'));
  const schema = path.join(folder, 'batch.xsd');
  const batch = path.join(folder, 'batch.xml');
  const include = pathToFileURL(fileURLToPath(new URL('em.xsd', xsdFolder))).href;
  writeFileSync(
    schema,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${NAMESPACE}" targetNamespace="${NAMESPACE}" elementFormDefault="qualified"><xs:include schemaLocation="${include}"/><xs:element name="Batch"><xs:complexType><xs:sequence><xs:any maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>`,
  );
  const lines = xml.map((d) => d.replace(/^<\?xml.*?\?>/, '').replaceAll(/\s+/g, ' '));
  writeFileSync(batch, `<Batch xmlns="${NAMESPACE}">\n${lines.join('\n')}\n</Batch>`);
  const { stdout, stderr } = spawnSync(
    'java',
    [...BRIEFLY, '-classpath', home, 'support.XMLValidator', `-file=${batch}`, `-schema=${schema}`],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  rmSync(folder, { recursive: true });
  if (!stdout.includes('result=') || stderr.includes('[fatal]')) throw new Error(stdout + stderr);
  const refused = new Map(
    [...stderr.matchAll(/\[error\] (.*?) \((\d+):\d+\)/g)].map(([, problem, line]) => [
      Number(line),
      problem ?? '',
    ]),
  );
  return xml.map((_, i) => refused.get(i + 2) ?? '');
}

// strictRequired would refuse a schema that requires what its base declares.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
formats.default.default(ajv);
ajv.addVocabulary([
  'components',
  'xml',
  'x-em-by-member',
  'x-em-alias-of',
  'x-em-closed',
  'x-em-docs',
  'x-em-documented-as',
  'x-em-documented-values',
  'x-em-fact',
]);
ajv.addSchema({ $id: 'contract', components: { schemas: openapi.components.schemas } });

/** What ajv has against a value, an empty string when nothing. Nulls count as absent. */
export function json(value: Json, schema: string): string {
  const validate = ajv.getSchema(`contract#/components/schemas/${schema}`);
  if (!validate) throw new Error(`The contract has no schema ${schema}.`);
  return validate(dropNulls(value)) ? '' : ajv.errorsText(validate.errors);
}

function dropNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, dropNulls(member)]),
  );
}
