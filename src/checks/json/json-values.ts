import { jsonTier } from './tier.js';

/**
 * Every member has its type, format, pattern and enumeration.
 *
 * Documentation: "Parameters" of each operation (type and possible values); schemas of the contract.
 */
export const jsonValues = jsonTier('json-values', 'representations.values', 'values');
