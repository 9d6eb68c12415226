import { list, resource } from '../../serialize/parts.js';

/** Objects of the virtual infrastructure: they have a type, but neither links nor an address. */
export const HIERARCHY_ITEMS = list(
  'HierarchyItems',
  'HierarchyItem',
  resource('ObjectRef ObjectType ObjectName'),
);
