import { xmlTier } from './tier.js';

/**
 * Where a page lists possible values, a value is one of them. The lists grow with every version: a warning.
 *
 * Documentation: "Parameters" of each operation (possible values).
 */
export const xmlListedValues = xmlTier('xml-listed-values', 'representations.listed-values', 'listed');
