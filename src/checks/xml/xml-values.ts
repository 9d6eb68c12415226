import { xmlTier } from './tier.js';

/**
 * Every value has its type, pattern and enumeration.
 *
 * Documentation: "Parameters" of each operation (type and possible values); XSD of the contract.
 */
export const xmlValues = xmlTier('xml-values', 'representations.values', 'values');
