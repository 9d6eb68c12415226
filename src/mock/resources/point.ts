import type { Algorithm, PointType } from '../estate/model.js';

/** Possible values in the order of the documentation (get_query_vmrestorepoint), which is how they compare. */
export const ALGORITHMS: readonly Algorithm[] = [
  'Full',
  'ReversedIncremental',
  'Incremental',
  'SyntheticFull',
];

/** As {@link ALGORITHMS}. */
export const POINT_TYPES: readonly PointType[] = ['Full', 'Increment', 'ReverseIncrement'];
