import { jsonTier } from './tier.js';

/**
 * No undocumented member stands in a document.
 *
 * Documentation: "Parameters" of each operation.
 */
export const jsonAdditions = jsonTier('json-additions', 'representations.additions', 'additions');
