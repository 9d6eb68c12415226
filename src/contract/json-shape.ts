import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject, type Json, type JsonObject, pointer, withoutNulls } from '../representation/json.js';
import type { Tier, Violation } from './shape.js';
import { once } from './xml-shape.js';

const DOCUMENT = 'contract';

/** Judges JSON against the schemas of the OpenAPI document, in the same tiers as XML. Compiles on first use. */
export class JsonShape {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();
  readonly #schemas: Schemas;

  /** @param openapi the bundled OpenAPI document: its schemas refer to each other as `#/components/schemas/…` */
  constructor(openapi: JsonObject) {
    this.#ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      // OpenAPI's own keywords (xml, example, x-em-…) stand among those of JSON Schema.
      strict: false,
      // The rest is for a fast start: the lint has judged the schemas, and each is compiled once, not inlined.
      validateSchema: false,
      inlineRefs: false,
      code: { optimize: false },
    });
    addFormats.default(this.#ajv);
    this.#schemas = (openapi.components as { readonly schemas: Schemas }).schemas;
    this.#ajv.addSchema({ $id: DOCUMENT, components: { schemas: withoutMembers(this.#schemas) } }, DOCUMENT);
  }

  /**
   * Violations of a JSON value against a schema of the contract. Null members count as absent.
   *
   * @throws Error when the contract has no such schema
   */
  violations(value: Json, schema: string): Violation[] {
    const present = withoutNulls(value);
    const validate = this.#validator(schema);
    const own = validate(present) ? [] : (validate.errors ?? []).map(violation);
    return once([...own, ...this.#ofMembers(present, schema)]);
  }

  /** Violations of the members that have a schema of their own (`x-em-by-member`). */
  #ofMembers(value: Json, schema: string): Violation[] {
    if (!isObject(value)) return [];
    const found: Violation[] = [];
    for (const [holder, property] of Object.entries(propertiesOf(this.#schemas[schema]))) {
      const kinds = this.#schemas[nameOf(property)];
      const members = value[holder];
      if (kinds?.['x-em-by-member'] !== true || !isObject(members)) continue;
      for (const [name, kind] of Object.entries(propertiesOf(kinds))) {
        const member = members[name];
        if (member === undefined) continue;
        const place = pointer(pointer('', holder), name);
        for (const v of this.violations(member, nameOf(kind)))
          found.push({ ...v, location: place + v.location });
      }
    }
    return found;
  }

  #validator(schema: string): ValidateFunction {
    let validate = this.#compiled.get(schema);
    if (!validate) {
      validate = this.#ajv.compile({ $ref: `${DOCUMENT}#/components/schemas/${schema}` });
      this.#compiled.set(schema, validate);
    }
    return validate;
  }
}

type Schemas = Readonly<Record<string, JsonObject>>;

/** The schemas, those judged by member without what they say of their members. */
function withoutMembers(schemas: Schemas): Schemas {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      if (schema['x-em-by-member'] !== true) return [name, schema];
      const names = Object.keys(propertiesOf(schema)).map((member) => [member, true]);
      return [name, { ...schema, properties: Object.fromEntries(names) as JsonObject }];
    }),
  );
}

function propertiesOf(schema: JsonObject | undefined): JsonObject {
  return isObject(schema?.properties) ? schema.properties : {};
}

/** Name of the schema that a reference leads to; empty where there is none. */
function nameOf(property: Json | undefined): string {
  return isObject(property) && typeof property.$ref === 'string'
    ? property.$ref.replace('#/components/schemas/', '')
    : '';
}

function violation(error: ErrorObject): Violation {
  const params = error.params as Record<string, string>;
  switch (error.keyword) {
    case 'required':
      return {
        tier: 'required',
        location: pointer(error.instancePath, params.missingProperty ?? ''),
        message: `The member ${params.missingProperty} is missing.`,
        expected: `member ${params.missingProperty}`,
        actual: 'absent',
      };
    case 'unevaluatedProperties':
    case 'additionalProperties': {
      const name = params.unevaluatedProperty ?? params.additionalProperty ?? '';
      return {
        tier: 'additions',
        location: pointer(error.instancePath, name),
        message: `The member ${name} is not documented.`,
        expected: 'absent',
        actual: brief((error.data as JsonObject)[name]),
      };
    }
    default:
      return {
        tier: 'values' satisfies Tier,
        location: error.instancePath,
        message: `The value ${error.message ?? 'is not allowed'}.`,
        expected: `${error.keyword} ${brief(error.schema as Json)}`,
        actual: brief(error.data as Json),
      };
  }
}

function brief(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
