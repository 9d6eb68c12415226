/**
 * How an object of the contract is laid out in XML and in JSON.
 *
 * One table serves both: XML takes attributes and children in the order given, JSON takes `json`. Members that are
 * absent are left out of XML and written as null in JSON, as Enterprise Manager does since 10.
 */
export interface ObjectLayout {
  readonly kind: 'object';
  readonly attributes: readonly string[];
  /** Members that are elements, with the name of the element where it is another one. */
  readonly children: readonly (readonly [member: string, layout: Layout, element?: string])[];
  readonly json: readonly string[];
  /** The member that is the text of the element. */
  readonly text?: string;
  /** Absent members are null in JSON whatever the version does with those of others. */
  readonly whole?: true;
}

/** A JSON array in an object of one member, whose items stand right below the XML element: `{"Refs":[…]}`. */
export interface ListLayout {
  readonly kind: 'list';
  readonly member: string;
  readonly element: string;
  readonly item: ObjectLayout;
}

/** A JSON array that is itself the member, wrapped in XML: `"Links":[…]`. */
export interface ArrayLayout {
  readonly kind: 'array';
  readonly element: string;
  readonly item: ObjectLayout | TextLayout;
}

/** A JSON array whose items stand in XML right among the members, each called like the child's element: `"Days":[…]`. */
export interface RepeatedLayout {
  readonly kind: 'repeated';
  readonly item: ObjectLayout | TextLayout;
}

/** A string, number or boolean. */
export interface TextLayout {
  readonly kind: 'text';
}

export type Layout = ObjectLayout | ListLayout | ArrayLayout | RepeatedLayout | TextLayout;

/** A document before it is serialized: what faults may change. */
export interface MockDocument {
  /** Name of the XML root element. */
  root: string;
  namespace: string;
  layout: ObjectLayout | ListLayout;
  value: Record<string, unknown>;
}

/** Namespace of every element (documentation: em_web_api_specifications). */
export const NAMESPACE = 'http://www.veeam.com/ent/v1.0';

/** A document in the API's namespace. */
export function document(root: string, layout: ObjectLayout | ListLayout, value: object): MockDocument {
  return { root, namespace: NAMESPACE, layout, value: value as Record<string, unknown> };
}
