import { representsIn, rootOf } from '../applies.js';
import type { Check } from '../check.js';

/**
 * The root element is the one the documentation gives for the operation and representation.
 *
 * Documentation: link_types_and_xml_schema, mapping_link_types_to_xml_schema, resource pages.
 */
export const xmlRoot: Check = {
  id: 'xml-root',
  requirement: 'representations.xml-root',
  also: [
    'agents.include-form',
    'cloud.plan-tenants-as-entities',
    'representations.collections',
    'representations.reference-by-default',
  ],
  needs: ['xml-well-formed'],
  applies: representsIn('xml'),
  judge(exchange, { case: c, observations }) {
    const document = observations.document(exchange);
    const root = document.syntax === 'xml' ? document.root : undefined;
    const expected = rootOf(c);
    if (!root || root.name === expected) return [];
    return [
      {
        message: 'The root element is another one.',
        location: `/${root.name}`,
        expected: `${expected}`,
        actual: root.name,
      },
    ];
  },
};
