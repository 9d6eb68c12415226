import type { ListLayout } from '../../serialize/layout.js';
import { LINKS, texts } from '../../serialize/parts.js';

const MEMBERS = ['ObjectRef', 'ObjectType', 'ObjectName'];

/** Objects of the virtual infrastructure: they have a type, but neither links nor an address. */
export const HIERARCHY_ITEMS: ListLayout = {
  kind: 'list',
  member: 'HierarchyItems',
  element: 'HierarchyItem',
  item: {
    kind: 'object',
    attributes: ['Href', 'Type'],
    children: [['Links', LINKS], ...texts(...MEMBERS)],
    json: [...MEMBERS, 'Links', 'Href', 'Type'],
  },
};
