import { isUtf8 } from 'node:buffer';
import type { XmlDocument } from 'libxml2-wasm';
import { familyOf, firstCharacter } from './encoding.js';
import { type Json, parseJson } from './json.js';
import { LIMITS, MOST_BYTES } from './limits.js';
import { parseXml, type XmlElement } from './xml.js';

/** What the bytes of a body are, whatever its Content-Type says, where nothing but the body decided what was read of it. */
export type Readable =
  | { readonly syntax: 'empty' }
  | { readonly syntax: 'neither'; readonly problem: string }
  | { readonly syntax: 'xml'; readonly problem: string; readonly root?: undefined }
  | { readonly syntax: 'xml'; readonly root: XmlElement; readonly problem?: undefined }
  | { readonly syntax: 'json'; readonly problem: string; readonly value?: undefined }
  | {
      readonly syntax: 'json';
      readonly value: Json;
      /** JSON Pointers of members that have the name of an earlier one; the value has the last. Absent where there are none. */
      readonly repeated?: readonly string[];
      readonly problem?: undefined;
    };

/** A body that may be right, and was not read for a limit of ours. */
interface Unread {
  readonly syntax: 'unread';
  /** What it begins like. */
  readonly begins: 'xml' | 'json';
  /** The limit, as a sentence. */
  readonly limit: string;
}

/** What the bytes of a body are, whatever its Content-Type says. */
export type Document = Readable | Unread;

const BOM = /^\uFEFF/;

/**
 * Reads a body by its first character: `<` begins XML, `{` or `[` JSON. Never throws.
 *
 * @param visit receives the live libxml2 document, see {@link parseXml}
 */
export function readDocument(body: Buffer, visit?: (doc: XmlDocument, root: XmlElement) => void): Document {
  if (body.length === 0) return { syntax: 'empty' };
  switch (firstCharacter(body)) {
    case '<': {
      const { root, problem, limit } = parseXml(body, visit);
      if (limit !== undefined) return { syntax: 'unread', begins: 'xml', limit };
      return root ? { syntax: 'xml', root } : { syntax: 'xml', problem };
    }
    case '{':
    case '[': {
      // JSON has no other encoding (RFC 8259, 8.1), and decoding hides what is wrong.
      if (familyOf(body) !== undefined || !isUtf8(body))
        return { syntax: 'json', problem: 'The body is not UTF-8.' };
      if (body.length > MOST_BYTES) return { syntax: 'unread', begins: 'json', limit: LIMITS.bytes };
      const { value, problem, limit, repeated } = parseJson(body.toString('utf8').replace(BOM, ''));
      if (limit !== undefined) return { syntax: 'unread', begins: 'json', limit };
      if (problem !== undefined) return { syntax: 'json', problem };
      return repeated ? { syntax: 'json', value, repeated } : { syntax: 'json', value };
    }
    default:
      return { syntax: 'neither', problem: 'The body is neither XML nor JSON.' };
  }
}
