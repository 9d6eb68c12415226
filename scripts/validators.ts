/** JSON schemas as code that judges by them, so that no schema is compiled when the package runs. */
import { _, Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { isList, isObject, type Json, type JsonObject } from '../src/representation/json.js';

type Schemas = Readonly<Record<string, JsonObject>>;

const REFERENCE = '#/components/schemas/';

/** How the code begins. The numbers that come are rounded: what lies beyond 64 bits by less than that cannot be told. */
const HEAD = `"use strict";
const formats = {
  ...require('ajv-formats/dist/formats').fullFormats,
  int64: { type: 'number', validate: (value) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63 },
};
`;

/** OpenAPI's own keywords (xml, example, x-em-…), which say nothing of JSON, stand in schemas among those that do. */
const TEXT = /^(?:x-|xml$|description$|example)/;

const OPTIONS: Options = {
  allErrors: true,
  verbose: true,
  strict: false,
  // Lint has judged the schemas.
  validateSchema: false,
  inlineRefs: false,
  code: { source: true, optimize: false, formats: _`formats` },
};

/**
 * A CommonJS module with a validator for each schema of an OpenAPI document, by its name. A schema that several refer to is one
 * function. Of a schema with `x-em-by-member`, the members are judged by whoever asks (`src/contract/json-shape.ts`).
 */
export function contractValidators(schemas: Schemas): string {
  const ajv = new Ajv2020(OPTIONS);
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...ofJson(schema), $id: name }, name);
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  const code = standalone.default(ajv, names).replace('"use strict";', '');
  // Findings cite references as they stand in the document.
  return HEAD + inLines(joinErrors(code.replaceAll('"$ref":"', `"$ref":"${REFERENCE}`)));
}

/** A CommonJS module that is the validator of one JSON Schema (draft 07), with the schema in its errors. */
export function validatorOf(schema: object): string {
  const ajv = new Ajv({ ...OPTIONS, validateSchema: true });
  return inLines(standalone.default(ajv, ajv.compile(schema)));
}

/** A schema without what is not for judging, its references by name. */
function ofJson(schema: JsonObject): JsonObject {
  const judged: [string, Json][] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (TEXT.test(keyword)) continue;
    judged.push([keyword, keyword === 'properties' ? members(schema) : inner(value as Json)]);
  }
  return Object.fromEntries(judged);
}

function members({ properties, 'x-em-by-member': byMember }: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties as JsonObject).map(([name, property]) => [
      name,
      byMember === true ? true : inner(property),
    ]),
  );
}

function inner(value: Json): Json {
  if (isList(value)) return value.map(inner);
  if (typeof value === 'string' && value.startsWith(REFERENCE)) return value.slice(REFERENCE.length);
  return isObject(value) ? ofJson(value) : value;
}

/**
 * The code of a validator with its errors put behind those that were there. It copies all of them for each member of a
 * list otherwise: forty thousand wrong members took a minute.
 */
function joinErrors(code: string): string {
  return code.replaceAll(
    /vErrors\.concat\((\w+(?:\.\w+)*)\)/g,
    '$1.reduce((all, error) => (all.push(error), all), vErrors)',
  );
}

/** One line for each schema and function, so that a change shows where it is. */
function inLines(code: string): string {
  return `${code.replaceAll(/;(?=function validate\d|const (?:schema|wrapper)\d|exports\b)/g, ';\n')}\n`;
}
