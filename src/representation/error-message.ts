import type { Document } from './document.js';
import { isObject } from './json.js';

/** Message of an Error entity (documentation: http_response_codes); undefined where the document has none. */
export function messageOf(document: Document): string | undefined {
  if (document.syntax === 'xml') return document.root?.attributes.get('Message') || undefined;
  if (document.syntax !== 'json' || !isObject(document.value)) return undefined;
  const message = document.value.Message ?? document.value.message;
  return typeof message === 'string' && message !== '' ? message : undefined;
}
