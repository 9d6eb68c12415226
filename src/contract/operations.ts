import type { Json, JsonObject } from '../representation/json.js';
import { isObject } from '../representation/json.js';
import type { DanglingLinks, Form, LinkRule, Operation, OperationDispute, QueryField } from './types.js';

/** What the bundled OpenAPI document says of the API, read once. */
export interface OperationSet {
  readonly operations: readonly Operation[];
  /** Documented links by kind of resource, in lower case. */
  readonly linkRules: ReadonlyMap<string, readonly LinkRule[]>;
}

const METHODS = ['get', 'post', 'put', 'delete'] as const;

/**
 * Reads the operations of the bundled OpenAPI document. A path that carries several operations (one for each query
 * type or action) yields one {@link Operation} for each.
 */
export function readOperations(openapi: JsonObject): OperationSet {
  const operations: Operation[] = [];
  const linkRules = new Map<string, readonly LinkRule[]>();
  const optional = new Map(
    list(openapi.tags).map((tag) => [String(object(tag).name), object(tag)['x-em-optional']]),
  );
  for (const [path, item] of Object.entries(object(openapi.paths))) {
    for (const method of METHODS) {
      const node = object(item)[method];
      if (!isObject(node)) continue;
      const read = readOperation(path, method.toUpperCase() as Operation['method'], node);
      const needs = optional.get(read.area);
      const base = typeof needs === 'string' ? { ...read, optional: needs } : read;
      const queryTypes = Object.entries(object(node['x-em-query-types']));
      const actions = Object.entries(object(node['x-em-actions']));
      if (queryTypes.length + actions.length === 0) operations.push(base);
      for (const [type, entry] of queryTypes) operations.push(withQueryType(base, type, object(entry)));
      for (const [action, entry] of actions) operations.push(withAction(base, action, object(entry)));
      const rules = list(node['x-em-links']) as unknown as LinkRule[];
      if (rules.length > 0 && base.resource) linkRules.set(base.resource.toLowerCase(), rules);
    }
  }
  return { operations: asTheirResources(operations), linkRules };
}

/** What a query finds needs what the resource needs that it finds, and looks as disputed as it does elsewhere. */
function asTheirResources(operations: readonly Operation[]): Operation[] {
  return operations.map((o) => {
    if (o.queryFields.length === 0) return o;
    const same = operations.filter((other) => other.method === 'GET' && other.resource === o.resource);
    const optional = same.find((other) => other.optional !== undefined)?.optional;
    const disputes = same.flatMap((other) => other.disputes).filter((d) => d.status === undefined);
    const known = new Map(disputes.map((d) => [`${d.requirement} ${d.observed}`, d]));
    return { ...o, disputes: [...known.values()], ...(optional === undefined ? {} : { optional }) };
  });
}

function withQueryType(base: Operation, type: string, entry: JsonObject): Operation {
  return {
    ...base,
    id: String(entry.operationId),
    query: { type },
    docs: [entry.docs].flat().map(String),
    resource: String(entry.resource),
    queryFields: list(entry.fields).map((f) => f as unknown as QueryField),
  };
}

/** One value of `action`: it has a page, a status and a body of its own. */
function withAction(base: Operation, action: string, entry: JsonObject): Operation {
  const successStatus = Number(entry.status);
  return {
    ...base,
    id: String(entry.operationId),
    // The plain request beside the actions, where a path has both, stands under the empty name.
    query: action === '' ? {} : { action },
    docs: [entry.docs].flat().map(String),
    successStatus,
    statuses: [successStatus, ...base.statuses.filter((s) => s >= 400)],
    roots: object(entry['x-em-representations']) as Partial<Record<Form, string>>,
    ...(typeof entry['x-em-request'] === 'string' ? { request: entry['x-em-request'] } : {}),
    platforms: list(entry['x-em-platforms'] ?? [...base.platforms]).map(String),
  };
}

function readOperation(path: string, method: Operation['method'], node: JsonObject): Operation {
  const statuses = Object.keys(object(node.responses)).map(Number);
  const resource = node['x-em-resource'];
  return {
    id: String(node.operationId),
    area: String(list(node.tags)[0]),
    method,
    path,
    query: {},
    docs: list(node['x-em-docs']).map(String),
    successStatus: Math.min(...statuses),
    statuses,
    secured: secured(node),
    roots: object(node['x-em-representations']) as Partial<Record<Form, string>>,
    ...(typeof resource === 'string' ? { resource } : {}),
    ...(typeof node['x-em-request'] === 'string' ? { request: node['x-em-request'] } : {}),
    platforms: list(node['x-em-platforms']).map(String),
    disputes: list(node['x-em-disputes']) as unknown as OperationDispute[],
    dangling: list(node['x-em-dangling']) as unknown as DanglingLinks[],
    queryFields: [],
  };
}

/** Session schemes are the document's default; the root and the logon say otherwise. */
function secured(node: JsonObject): boolean {
  if (node.security === undefined) return true;
  return list(node.security).some((scheme) =>
    Object.keys(object(scheme)).some((name) => name.startsWith('session')),
  );
}

function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
