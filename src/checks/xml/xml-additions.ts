import { xmlTier } from './tier.js';

/**
 * Nothing undocumented stands in a document: clients with strict parsers broke on additions.
 *
 * Documentation: "Parameters" of each operation.
 */
export const xmlAdditions = xmlTier('xml-additions', 'representations.additions', 'additions');
