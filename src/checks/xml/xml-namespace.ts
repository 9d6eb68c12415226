import { NAMESPACE } from '../../contract/xsd-model.js';
import { representsIn } from '../applies.js';
import type { Check } from '../check.js';

/**
 * The root element and the documented ones in it are in the namespace of Enterprise Manager.
 *
 * Documentation: mapping_link_types_to_xml_schema and every XML example.
 */
export const xmlNamespace: Check = {
  id: 'xml-namespace',
  requirement: 'representations.xml-namespace',
  needs: ['xml-well-formed'],
  applies: representsIn('xml'),
  judge(exchange, { observations }) {
    const document = observations.document(exchange);
    const root = document.syntax === 'xml' ? document.root : undefined;
    if (!root) return [];
    if (root.namespace === NAMESPACE)
      return observations.xmlViolations(exchange).filter((v) => v.tier === 'namespace');
    return [
      {
        message: 'The root element is in another namespace.',
        location: `/${root.name}`,
        expected: NAMESPACE,
        actual: root.namespace || 'no namespace',
      },
    ];
  },
};
