/**
 * The contract in the hands of independent engines, for specs of the contract itself: libxml2 and Xerces for the XSDs,
 * ajv for the JSON schemas. Nothing of src/ takes part.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
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
  const path = fileURLToPath(new URL(name, xsdFolder));
  using schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
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
export async function xerces(xml: string): Promise<string> {
  if (!engine) throw new Error(noXerces);
  try {
    await engine.validateXML(xml, fileURLToPath(new URL('em.xsd', xsdFolder)));
    return '';
  } catch (error) {
    return String(error);
  }
}

// strictRequired would refuse a schema that requires what its base declares.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
formats.default.default(ajv);
ajv.addVocabulary(['components', 'xml', 'x-em-docs', 'x-em-documented-values']);
ajv.addSchema({ $id: 'contract', components: { schemas: openapi.components.schemas } });

/** What ajv has against a value, an empty string when nothing. Nulls count as absent. */
export function json(value: Json, schema: string): string {
  const validate = ajv.getSchema(`contract#/components/schemas/${schema}`);
  if (!validate) throw new Error(`The contract has no schema ${schema}.`);
  return validate(dropNulls(value)) ? '' : ajv.errorsText(validate.errors);
}

export function dropNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, dropNulls(member)]),
  );
}
