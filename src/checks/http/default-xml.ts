import type { Check } from '../check.js';
import { judgeSyntax } from './syntax.js';

/**
 * A request without Accept is answered in XML.
 *
 * Documentation: em_web_api_specifications, "Request Header".
 */
export const defaultXml: Check = {
  id: 'default-xml',
  requirement: 'negotiation.default-xml',
  needs: ['status-code'],
  applies: (c) =>
    c.expect.media === 'xml' && c.probes.every((p) => p.accept === undefined) && c.expect.form !== 'error',
  judge: judgeSyntax('no Accept'),
};
