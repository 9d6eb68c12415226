import { jsonTier } from './tier.js';

/**
 * Every member the contract requires is there and not null.
 *
 * Documentation: "Parameters" of each operation; schemas of the contract.
 */
export const jsonRequired = jsonTier('json-required', 'representations.required', 'required');
