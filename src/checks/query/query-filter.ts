import { filterCheck } from './filtered.js';

/**
 * A filter leaves exactly the members that match it, as references and as entities, in XML and in JSON.
 *
 * Documentation: filter, format.
 */
export const queryFilter = filterCheck({
  id: 'query-filter',
  requirement: 'query.filter',
  also: ['query.fields'],
  rule: 'form',
});
