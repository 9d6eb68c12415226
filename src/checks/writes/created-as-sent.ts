import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { differences } from './as-sent.js';

/**
 * What was created can be read at its URL, and has the values that were sent.
 *
 * Documentation: post_method, and "Request Body" of each operation.
 */
export const createdAsSent: Check = {
  id: 'created-as-sent',
  requirement: 'methods.post-creates',
  also: ['negotiation.body-media-types'],
  needs: ['status-code', ...READABLE],
  applies: (c) => c.purpose === 'created',
  judge: (exchange, context) =>
    differences(exchange, context.case.role?.shows, 'The created resource is not what was sent.', context),
};
