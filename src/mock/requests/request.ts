import type { ObjectLayout } from '../serialize/layout.js';

/** What the value of a member must be; without any of it, text that may be left out. */
export interface Rule {
  readonly required?: boolean;
  /** `uid`: the URN of a key resource, or its GUID alone. */
  readonly type?: 'boolean' | 'integer' | 'number' | 'dateTime' | 'uid';
  /** The only texts allowed. */
  readonly values?: readonly string[];
  /** Least and greatest number, or length of text. */
  readonly range?: readonly [least: number, greatest: number];
  readonly pattern?: RegExp;
  /** Of the members of a part, or of the items of a list. */
  readonly members?: Readonly<Record<string, Rule>>;
}

/**
 * What a request body is: the layout says what may stand where, the rules say what must.
 *
 * `T` is the contract's type of the body, so that a rule for a member the contract does not have is a type error.
 */
export interface BodySpec<T> {
  /** Name of the XML root element. */
  readonly root: string;
  /** One layout for both: the order counts in XML only (documentation: the note in every page with a body). */
  readonly layout: ObjectLayout;
  readonly rules: { readonly [M in keyof T]?: Rule };
}

/** A request body as it came off the wire. */
export interface RawBody {
  readonly bytes: Buffer;
  /** Value of Content-Type. */
  readonly contentType: string | undefined;
  /** Value of Accept: genuine servers have been seen to go by it where the type says nothing. */
  readonly accept: string | undefined;
}

/** Kinds of value that are read from text. */
export type ValueType = NonNullable<Rule['type']> | 'string';
