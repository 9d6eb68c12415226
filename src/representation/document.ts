import { isUtf8 } from 'node:buffer';
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
      const { root, problem } = parseXml(body, visit);
      return root ? { syntax: 'xml', root } : { syntax: 'xml', problem };
    }
    case '{':
    case '[': {
      // JSON has no other encoding (RFC 8259, 8.1), and decoding hides what is wrong.
      if (!isUtf8(body)) return { syntax: 'json', problem: 'The body is not UTF-8.' };
      const { value, problem } = parseJson(body.toString('utf8').replace(BOM, ''));
      return problem === undefined ? { syntax: 'json', value } : { syntax: 'json', problem };
    }
    default:
      return { syntax: 'neither', problem: 'The body is neither XML nor JSON.' };
  }
}

/** The first that is no blank, after a byte order mark; blanks are seldom longer than the first look. */
function firstCharacter(body: Buffer): string | undefined {
  for (let length = 64; ; length *= 16) {
    const text = body.toString('utf8', 0, length).replace(BOM, '').trimStart();
    if (text.length > 0 || length >= body.length) return text[0];
  }
}
