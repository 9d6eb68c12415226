import { isList, isObject, type Json, type JsonObject } from '../representation/json.js';
import { JsonShape, type Validators } from './json-shape.js';
import { LinkTypes, type LinkTypeTable } from './link-types.js';
import { Naming } from './naming.js';
import type { OperationSet } from './operations.js';
import type { Form, LinkRule, Operation, Requirement } from './types.js';
import type { XmlShape } from './xml-shape.js';

/** Where a URL leads, in the contract's terms. */
export interface Route {
  readonly operation: Operation;
  readonly form: Form;
  /** True for a URL of one resource or below one (its path template has an {ID}). */
  readonly instance: boolean;
}

/** Tables of the concept pages: page → row → value. */
interface Vocabulary extends JsonObject {
  readonly 'x-em-vocabulary': Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What Enterprise Manager promises: operations, requirements, and the shape of every document. */
export class Contract {
  readonly operations: readonly Operation[];
  readonly linkTypes: LinkTypes;
  readonly json: JsonShape;
  readonly #templates: readonly Template[];
  /** Naming dialects of JSON. */
  readonly names: Naming;
  readonly #members = new Map<string, ReadonlySet<string>>();
  #relationNames: ReadonlySet<string> | undefined;
  #edits: Contract | undefined;

  constructor(
    private readonly openapi: JsonObject,
    private readonly set: OperationSet,
    readonly requirements: ReadonlyMap<string, Requirement>,
    readonly xml: XmlShape,
    private readonly linkTypeTable: LinkTypeTable,
    private readonly validators: () => Validators,
  ) {
    this.operations = set.operations;
    const pages = [...set.linkRules.values()].flat();
    this.linkTypes = new LinkTypes(linkTypeTable, [
      ...Object.keys(this.vocabulary('attributes_of_a_link_element')),
      ...pages.flatMap(({ type, or = [] }) => [...type, ...or.flatMap((other) => other.type)]),
    ]);
    this.#templates = set.operations.map(templateOf).sort(bySpecificity);
    this.json = new JsonShape(openapi, validators);
    this.names = new Naming(memberNames(openapi));
  }

  /** The contract by which XML is judged as the body of an edit, which may leave out what is not to be changed. */
  get forEdits(): Contract {
    const { openapi, set, requirements, linkTypeTable, validators } = this;
    this.#edits ??= new Contract(openapi, set, requirements, this.xml.forEdits(), linkTypeTable, validators);
    return this.#edits;
  }

  /** Root element of a schema: its own name, but for bodies of edits (`JobEdit`), whose root is that of the entity. */
  rootOf(schema: string): string {
    const xml = this.schema(schema)?.xml;
    return isObject(xml) && typeof xml.name === 'string' ? xml.name : schema;
  }

  /** Documentation edition the contract follows and the API version it describes. */
  get version(): { readonly edition: string; readonly apiVersion: string } {
    const info = this.openapi.info as JsonObject;
    return { edition: String(info['x-em-edition']), apiVersion: String(info.version) };
  }

  /** HTTP method of each link relation (documentation: requests). */
  get relations(): Readonly<Record<string, string>> {
    return this.vocabulary('requests');
  }

  /** What a link may have as Rel, in lower case: the relations, and the actions that have no relation of their own. */
  get relationNames(): ReadonlySet<string> {
    this.#relationNames ??= new Set(
      [...Object.keys(this.relations), ...this.operations.flatMap(({ query }) => query.action ?? [])].map(
        (name) => name.toLowerCase(),
      ),
    );
    return this.#relationNames;
  }

  /** The table of a concept page, row → value; empty for a page without one. */
  vocabulary(page: string): Readonly<Record<string, string>> {
    return (this.openapi.info as Partial<Vocabulary>)['x-em-vocabulary']?.[page] ?? {};
  }

  /** Names of the schemas that a page of shared types describes. */
  schemasOf(page: string): string[] {
    const { schemas } = this.openapi.components as { readonly schemas: Readonly<Record<string, JsonObject>> };
    return Object.keys(schemas).filter((name) => {
      const docs = schemas[name]?.['x-em-docs'];
      return isList(docs) && docs.includes(page);
    });
  }

  /** Names of all members that a schema has, at any depth, as the documentation calls them; in lower case. */
  membersOf(schema: string): ReadonlySet<string> {
    let members = this.#members.get(schema);
    if (!members) {
      members = this.#collectMembers(schema);
      this.#members.set(schema, members);
    }
    return members;
  }

  #collectMembers(schema: string): Set<string> {
    const members = new Set<string>();
    const seen = new Set<string>([schema]);
    const visit = (node: Json | undefined): void => {
      if (isList(node)) for (const inner of node) visit(inner);
      if (!isObject(node)) return;
      if (typeof node.$ref === 'string') {
        const name = node.$ref.replace('#/components/schemas/', '');
        if (!seen.has(name)) {
          seen.add(name);
          visit(this.schema(name));
        }
      }
      for (const [key, inner] of Object.entries(node)) {
        if (key === 'properties' && isObject(inner)) {
          for (const [name, property] of Object.entries(inner)) {
            for (const known of [name, ...otherNames(property)]) members.add(known.toLowerCase());
          }
        }
        visit(inner);
      }
    };
    visit(this.schema(schema));
    return members;
  }

  operation(id: string): Operation {
    const found = this.operations.find((o) => o.id === id);
    if (!found) throw new Error(`The contract has no operation ${id}.`);
    return found;
  }

  /**
   * The links the documentation promises for a kind of resource, e.g. `RestorePoint`; none where it has no table. Kinds compare
   * without case: documents say NasJob where the mapping table has NASJob.
   */
  linkRules(resource: string): readonly LinkRule[] {
    return this.set.linkRules.get(resource.toLowerCase()) ?? [];
  }

  /** JSON schema by name, as it stands in the OpenAPI document. */
  schema(name: string): JsonObject | undefined {
    const components = this.openapi.components as JsonObject;
    return (components.schemas as JsonObject)[name] as JsonObject | undefined;
  }

  /**
   * Finds the operation of a URL: a literal step of a path wins over a template, and the operation that fixes most
   * query parameters over the others.
   *
   * @param path path below the API's base, e.g. `/backups/{guid}`; case and doubled slashes do not count (FACTS)
   */
  route(method: string, path: string, query: URLSearchParams): Route | undefined {
    const segments = split(path.toLowerCase());
    const parameters = new Map([...query].map(([name, value]) => [name.toLowerCase(), value.toLowerCase()]));
    const operation = this.#templates.find(
      (t) =>
        t.operation.method === method &&
        matches(t.segments, segments) &&
        t.query.every(([name, value]) => parameters.get(name) === value),
    )?.operation;
    if (!operation) return undefined;
    const asked = /^entit(y|ies)$/.test(parameters.get('format') ?? '') ? 'entity' : 'reference';
    const form = operation.roots.reference ? asked : 'entity';
    return { operation, form, instance: operation.path.includes('{') };
  }

  /** Every operation of a path, whatever method and query it has; a literal step wins over a template. */
  operationsAt(path: string): readonly Operation[] {
    const segments = split(path.toLowerCase());
    const matching = this.#templates.filter((t) => matches(t.segments, segments));
    const fewest = matching[0] && variablesOf(matching[0]);
    return matching.filter((t) => variablesOf(t) === fewest).map((t) => t.operation);
  }
}

/** Every member name of every schema. */
function memberNames(openapi: JsonObject): Set<string> {
  const names = new Set<string>();
  const visit = (node: Json | undefined): void => {
    if (isList(node)) for (const inner of node) visit(inner);
    if (!isObject(node)) return;
    if (isObject(node.properties)) for (const name of Object.keys(node.properties)) names.add(name);
    for (const inner of Object.values(node)) visit(inner);
  };
  visit((openapi.components as JsonObject).schemas);
  return names;
}

/** What else the documentation calls a member: by its XML name, that of its items, or one that only a table has. */
function otherNames(property: Json): string[] {
  if (!isObject(property)) return [];
  const names = [property['x-em-documented-as']].flat();
  for (const part of [property, property.items]) {
    if (isObject(part) && isObject(part.xml)) names.push(part.xml.name);
  }
  return names.filter((name) => typeof name === 'string');
}

/** An operation with its path and query taken apart, for matching. */
interface Template {
  readonly operation: Operation;
  readonly segments: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
}

function templateOf(operation: Operation): Template {
  return {
    operation,
    segments: split(operation.path).map((part) => (part.startsWith('{') ? part : part.toLowerCase())),
    query: Object.entries(operation.query).map(([name, value]) => [name.toLowerCase(), value.toLowerCase()]),
  };
}

function bySpecificity(a: Template, b: Template): number {
  return variablesOf(a) - variablesOf(b) || b.query.length - a.query.length;
}

function variablesOf({ segments }: Template): number {
  return segments.filter((s) => s.startsWith('{')).length;
}

function split(path: string): string[] {
  return path.split('/').filter(Boolean);
}

/** Both in lower case, but for what a template leaves open. */
function matches(template: readonly string[], segments: readonly string[]): boolean {
  // A path inside a file system has slashes of its own.
  const open = template.at(-1) === '{filepath}';
  if (open ? segments.length < template.length : segments.length !== template.length) return false;
  return template.every((part, i) => part === segments[i] || part.startsWith('{'));
}
