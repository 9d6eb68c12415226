import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { thoseBelow } from '../lists.js';

/**
 * The machines listed for a protection group are those that lead up to it: all of them, and no others.
 *
 * Documentation: get_agents_protectiongroups_id_discoveredcomputers.
 */
export const computersOfGroup: Check = {
  id: 'computers-of-group',
  requirement: 'agents.computers-of-group',
  reach: 'run',
  needs: READABLE,
  applies: (c) => represents(c) && c.operation.id === 'listAgentProtectionGroupComputers',
  judge: (exchange, context) => thoseBelow('agents/discoveredComputers', exchange, context),
};
