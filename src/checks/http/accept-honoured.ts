import type { Check } from '../check.js';
import { judgeSyntax } from './syntax.js';

/**
 * `Accept: application/xml` is answered in XML, `Accept: application/json` in JSON.
 *
 * Documentation: em_web_api_specifications, "Request Header", and each operation.
 */
export const acceptHonoured: Check = {
  id: 'accept-honoured',
  requirement: 'negotiation.accept',
  needs: ['status-code'],
  applies: (c) =>
    c.expect.media !== undefined && c.probes.some((p) => p.accept !== undefined) && c.expect.form !== 'error',
  judge: judgeSyntax('Accept'),
};
