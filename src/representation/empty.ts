import type { Document } from './document.js';
import { isObject, type Json } from './json.js';
import type { XmlElement } from './xml.js';

/** What a query result has without a member: where it stands among its pages. */
const ASIDE = 'PagingInfo';

/** Whether a document is a list, or a query result, without a member. A body that is no document, or absent, is not. */
export function isEmpty(document: Document): boolean {
  if (document.syntax === 'xml' && document.root) return isHollow(document.root, true);
  if (document.syntax === 'json' && document.value !== undefined) return isVoid(document.value);
  return false;
}

function isHollow(element: XmlElement, root = false): boolean {
  if (element.attributes.size > 0 || element.text.trim() !== '') return false;
  // An empty element inside a member is a value; right below a list it is a list.
  if (element.children.length === 0) return true;
  return root || element.children.length === 1
    ? element.children.every((child) => child.name === ASIDE || isHollow(child))
    : false;
}

function isVoid(value: Json): boolean {
  if (Array.isArray(value)) return value.every(isVoid);
  if (!isObject(value)) return value === null;
  return Object.entries(value).every(([name, member]) => name === ASIDE || isVoid(member));
}
