import type { XmlDocument } from 'libxml2-wasm';
import { type Json, parseJson } from './json.js';
import { parseXml, type XmlElement } from './xml.js';

/** What the bytes of a body are, whatever its Content-Type says. */
export type Document =
  | { readonly syntax: 'empty' }
  | { readonly syntax: 'neither'; readonly problem: string }
  | { readonly syntax: 'xml'; readonly problem: string; readonly root?: undefined }
  | { readonly syntax: 'xml'; readonly root: XmlElement; readonly problem?: undefined }
  | { readonly syntax: 'json'; readonly problem: string; readonly value?: undefined }
  | { readonly syntax: 'json'; readonly value: Json; readonly problem?: undefined };

// Takes a byte order mark away, which parsers may ignore (RFC 8259, 8.1).
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a body by its first character: `<` begins XML, `{` or `[` JSON. Never throws.
 *
 * @param visit receives the live libxml2 document, see {@link parseXml}
 */
export function readDocument(body: Buffer, visit?: (doc: XmlDocument, root: XmlElement) => void): Document {
  if (body.length === 0) return { syntax: 'empty' };
  const text = body.toString('utf8').replace(BOM, '');
  switch (text.trimStart()[0]) {
    case '<': {
      const { root, problem } = parseXml(body, visit);
      return root ? { syntax: 'xml', root } : { syntax: 'xml', problem };
    }
    case '{':
    case '[': {
      const { value, problem } = parseJson(text);
      return problem === undefined ? { syntax: 'json', value } : { syntax: 'json', problem };
    }
    default:
      return { syntax: 'neither', problem: 'The body is neither XML nor JSON.' };
  }
}
