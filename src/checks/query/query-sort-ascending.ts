import { sortCheck } from './sorted.js';

/**
 * `sortAsc` puts the smallest value of the field first, and keeps every member. Of texts only what every usual collation
 * agrees on is judged: the documentation gives them no order.
 *
 * Documentation: sortasc_sortdesc.
 */
export const querySortAscending = sortCheck('query-sort-ascending', 'query.sort-ascending', 'ascending');
