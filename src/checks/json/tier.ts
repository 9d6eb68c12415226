import type { Tier } from '../../contract/shape.js';
import { representsIn, rootOf } from '../applies.js';
import type { Check } from '../check.js';

/** A check of one tier of JSON shape. JSON names no root: the schema is that of the operation and representation. */
export function jsonTier(id: string, requirement: string, tier: Tier): Check {
  return {
    id,
    requirement,
    needs: ['json-well-formed'],
    applies: representsIn('json'),
    judge(exchange, { case: c, observations }) {
      const schema = rootOf(c);
      return schema ? observations.jsonViolations(exchange, schema).filter((v) => v.tier === tier) : [];
    },
  };
}
