import { xmlTier } from './tier.js';

/**
 * Elements stand in the order of the schema. Disputed: many of the documentation's own examples do not.
 *
 * Documentation: em_web_api_specifications, "XML Schema Definitions".
 */
export const xmlOrder = xmlTier('xml-order', 'representations.order', 'order');
