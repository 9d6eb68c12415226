import type { Document } from './document.js';
import { isList, isObject, type Json } from './json.js';
import { child } from './xml.js';

/** An object of a virtual infrastructure, as a lookup finds it (documentation: lookup_query). */
export interface HierarchyItem {
  /** `urn:<Platform>:<Type>:<HierarchyRootId>.<ObjectRef>` */
  readonly ref: string;
  readonly type: string;
  readonly name: string;
  /** XPath or JSON Pointer. */
  readonly location: string;
}

/** What a lookup has found, in either form; members that are absent are empty. */
export function hierarchyItemsOf(document: Document): HierarchyItem[] {
  if (document.syntax === 'xml' && document.root) {
    const items = document.root.children.filter((element) => element.name === 'HierarchyItem');
    return items.map((item, i) => {
      const text = (name: string): string => child(item, name)?.text ?? '';
      const location = `/${document.root.name}/HierarchyItem[${i + 1}]`;
      return { ref: text('ObjectRef'), type: text('ObjectType'), name: text('ObjectName'), location };
    });
  }
  const items =
    document.syntax === 'json' && isObject(document.value) ? document.value.HierarchyItems : undefined;
  const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
  return (isList(items) ? items : []).filter(isObject).map((item, i) => ({
    ref: text(item.ObjectRef),
    type: text(item.ObjectType),
    name: text(item.ObjectName),
    location: `/HierarchyItems/${i}`,
  }));
}
