import type { Answered } from '../../http/exchange.js';
import { isList, isObject, type Json } from '../../representation/json.js';
import { child, type XmlElement } from '../../representation/xml.js';
import type { CheckContext } from '../check.js';

/** A session in a list of entities. */
export interface SessionIn {
  readonly uid: string;
  /** Starting, Working, Stopping, Pausing, Resuming or Stopped. */
  readonly state: string;
}

/** The sessions that a body holds as entities, alone or in a list. */
export function sessionsIn(
  exchange: Answered,
  { observations }: Pick<CheckContext, 'observations'>,
): readonly SessionIn[] {
  const document = observations.document(exchange);
  const found: SessionIn[] = [];
  if (document.syntax === 'xml' && document.root) inXml(document.root, found);
  if (document.syntax === 'json' && document.value !== undefined) inJson(document.value, found);
  return found;
}

function inXml(element: XmlElement, found: SessionIn[]): void {
  const uid = element.attributes.get('UID');
  const state = child(element, 'State')?.text;
  if (uid !== undefined && state !== undefined) found.push({ uid, state });
  for (const inner of element.children) inXml(inner, found);
}

function inJson(value: Json, found: SessionIn[]): void {
  if (isList(value)) for (const member of value) inJson(member, found);
  if (!isObject(value)) return;
  if (typeof value.UID === 'string' && typeof value.State === 'string')
    found.push({ uid: value.UID, state: value.State });
  for (const member of Object.values(value)) inJson(member, found);
}
