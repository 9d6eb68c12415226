import type { ErrorObject, ValidateFunction } from 'ajv';
import { isObject, type Json, type JsonObject, withoutNulls } from '../representation/json.js';
import { pointer } from '../representation/pointer.js';
import { ClosedLists } from './listed.js';
import { type Violation, Violations } from './shape.js';

type Schemas = Readonly<Record<string, JsonObject>>;

/** Validators of JSON by the name of their schema. */
export type Validators = Readonly<Record<string, ValidateFunction>>;

/** Judges JSON against the schemas of the OpenAPI document, in the same tiers as XML. */
export class JsonShape {
  readonly #schemas: Schemas;
  readonly #validators: () => Validators;
  readonly #closed: ClosedLists;

  /**
   * @param openapi the bundled OpenAPI document: its schemas refer to each other as `#/components/schemas/…`
   * @param validators what judges by each of them, made by `scripts/validators.ts`; asked for when there is JSON to judge
   */
  constructor(openapi: JsonObject, validators: () => Validators) {
    this.#schemas = (openapi.components as { readonly schemas: Schemas }).schemas;
    this.#validators = validators;
    this.#closed = new ClosedLists(this.#schemas);
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
    if (!validate(value)) for (const error of validate.errors ?? []) tell(error, at, found, this.#closed);
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
    const validators = this.#validators();
    const validate = Object.hasOwn(validators, schema) ? validators[schema] : undefined;
    if (!validate) throw new Error(`The contract has no schema ${schema}.`);
    return validate;
  }
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

function tell(error: ErrorObject, at: string, found: Violations, closed: ClosedLists): void {
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
  } else if (error.keyword === 'enum' && closed.mayHave(error.data as Json, error.schema as Json[])) {
    found.add('listed', here, () => ({
      message: 'The value is not among the documented ones.',
      expected: `enum ${brief(error.schema as Json)}`,
      actual: brief(error.data as Json),
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
