import { sortCheck } from './sorted.js';

/**
 * `sortDesc` puts the greatest value of the field first, and keeps every member. Of texts only what every usual collation
 * agrees on is judged: the documentation gives them no order.
 *
 * Documentation: sortasc_sortdesc.
 */
export const querySortDescending = sortCheck('query-sort-descending', 'query.sort-descending', 'descending');
