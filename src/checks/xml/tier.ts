import type { Tier } from '../../contract/shape.js';
import { representsIn } from '../applies.js';
import type { Check } from '../check.js';

/** A check of one tier of XML shape: each tier is a check of its own, so that a finding says what kind it is. */
export function xmlTier(id: string, requirement: string, tier: Tier): Check {
  return {
    id,
    requirement,
    needs: ['xml-root', 'xml-namespace'],
    applies: representsIn('xml'),
    judge: (exchange, { observations }) =>
      observations.xmlViolations(exchange).filter((v) => v.tier === tier),
  };
}
