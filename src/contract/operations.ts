import type { Json, JsonObject } from '../representation/json.js';
import { isObject } from '../representation/json.js';
import type { Form, LinkRule, Operation, OperationDispute, QueryField } from './types.js';

/** What the bundled OpenAPI document says of the API, read once. */
export interface OperationSet {
  readonly operations: readonly Operation[];
  /** Documented links by kind of resource. */
  readonly linkRules: ReadonlyMap<string, readonly LinkRule[]>;
}

const METHODS = ['get', 'post', 'put', 'delete'] as const;

/**
 * Reads the operations of the bundled OpenAPI document. A path that carries several operations (a query type each)
 * yields one {@link Operation} for each.
 */
export function readOperations(openapi: JsonObject): OperationSet {
  const operations: Operation[] = [];
  const linkRules = new Map<string, readonly LinkRule[]>();
  for (const [path, item] of Object.entries(object(openapi.paths))) {
    for (const method of METHODS) {
      const node = object(item)[method];
      if (!isObject(node)) continue;
      const base = readOperation(path, method.toUpperCase() as Operation['method'], node);
      const queryTypes = Object.entries(object(node['x-em-query-types']));
      if (queryTypes.length === 0) operations.push(base);
      for (const [type, raw] of queryTypes) {
        const entry = object(raw);
        operations.push({
          ...base,
          id: String(entry.operationId),
          query: { type },
          docs: [entry.docs].flat().map(String),
          resource: String(entry.resource),
          queryFields: list(entry.fields).map((f) => f as unknown as QueryField),
        });
      }
      const rules = list(node['x-em-links']) as unknown as LinkRule[];
      if (rules.length > 0 && base.resource) linkRules.set(base.resource, rules);
    }
  }
  return { operations, linkRules };
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
    disputes: list(node['x-em-disputes']) as unknown as OperationDispute[],
    queryFields: [],
  };
}

/** Session schemes are the document's default; the root and the logon say otherwise. */
function secured(node: JsonObject): boolean {
  if (node.security === undefined) return true;
  return list(node.security).some((scheme) => Object.keys(object(scheme)).some((name) => name.startsWith('session')));
}

function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
