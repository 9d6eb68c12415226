import { xmlTier } from './tier.js';

/**
 * Every element and attribute the contract requires is there.
 *
 * Documentation: "Parameters" of each operation; XSD of the contract.
 */
export const xmlRequired = xmlTier('xml-required', 'representations.required', 'required');
