import type { ObjectLayout } from './layout.js';
import { LINKS } from './parts.js';

/** Where a page stands among the others. */
export const PAGING_INFO: ObjectLayout = {
  kind: 'object',
  attributes: ['PageNum', 'PageSize', 'PagesCount'],
  children: [['Links', LINKS]],
  json: ['Links', 'PageNum', 'PageSize', 'PagesCount'],
};
