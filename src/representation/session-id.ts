import type { Document } from './document.js';
import { isObject } from './json.js';
import { child } from './xml.js';

/** SessionId of a logon session (documentation: logging_on); undefined where the document has none. */
export function sessionIdOf(document: Document): string | undefined {
  if (document.syntax === 'xml' && document.root) {
    return child(document.root, 'SessionId')?.text.trim() || undefined;
  }
  if (document.syntax !== 'json' || !isObject(document.value)) return undefined;
  const id = document.value.SessionId ?? document.value.sessionId;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
