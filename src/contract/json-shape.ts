import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject, type Json, type JsonObject, pointer, withoutNulls } from '../representation/json.js';
import { type Violation, Violations } from './shape.js';

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
      code: { optimize: false, process: joinErrors },
    });
    addFormats.default(this.#ajv);
    // The numbers that come are rounded: what lies beyond 64 bits by less than that cannot be told.
    this.#ajv.addFormat('int64', {
      type: 'number',
      validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63,
    });
    this.#schemas = (openapi.components as { readonly schemas: Schemas }).schemas;
    this.#ajv.addSchema({ $id: DOCUMENT, components: { schemas: withoutMembers(this.#schemas) } }, DOCUMENT);
  }

  /**
   * Violations of a JSON value against a schema of the contract. Null members count as absent.
   *
   * @throws Error when the contract has no such schema
   */
  violations(value: Json, schema: string): Violation[] {
    const found = new Violations();
    this.#judge(withoutNulls(value, Number), schema, '', found);
    return found.all('');
  }

  #judge(value: Json, schema: string, at: string, found: Violations): void {
    const validate = this.#validator(schema);
    if (!validate(value)) for (const error of validate.errors ?? []) tell(error, at, found);
    this.#judgeMembers(value, schema, at, found);
  }

  /** Judges the members that have a schema of their own (`x-em-by-member`). */
  #judgeMembers(value: Json, schema: string, at: string, found: Violations): void {
    if (!isObject(value)) return;
    for (const [holder, property] of Object.entries(propertiesOf(this.#schemas[schema]))) {
      const kinds = this.#schemas[nameOf(property)];
      const members = value[holder];
      if (kinds?.['x-em-by-member'] !== true || !isObject(members)) continue;
      for (const [name, kind] of Object.entries(propertiesOf(kinds))) {
        const member = members[name];
        if (member !== undefined)
          this.#judge(member, nameOf(kind), pointer(pointer(at, holder), name), found);
      }
    }
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

function tell(error: ErrorObject, at: string, found: Violations): void {
  const params = error.params as Record<string, string>;
  const here = at + error.instancePath;
  const { missingProperty: missing, unevaluatedProperty, additionalProperty } = params;
  const added = unevaluatedProperty ?? additionalProperty;
  if (missing !== undefined) {
    found.add('required', pointer(here, missing), () => ({
      message: `The member ${missing} is missing.`,
      expected: `member ${missing}`,
      actual: 'absent',
    }));
  } else if (added !== undefined) {
    found.add('additions', pointer(here, added), () => ({
      message: `The member ${added} is not documented.`,
      expected: 'absent',
      actual: brief((error.data as JsonObject)[added]),
    }));
  } else {
    found.add('values', here, () => ({
      message: `The value ${error.message ?? 'is not allowed'}.`,
      expected: `${error.keyword} ${brief(error.schema as Json)}`,
      actual: brief(error.data as Json),
    }));
  }
}

function brief(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
