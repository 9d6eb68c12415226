import { READABLE } from '../applies.js';
import type { Check } from '../check.js';
import { memberOf } from '../writes/member-of.js';

/**
 * A policy that was enabled says so: its schedule is enabled, or it can be disabled.
 *
 * Documentation: post_cdppolicies_id_actionenable; get_cdppolicies_id.
 */
export const policyEnabled: Check = {
  id: 'policy-enabled',
  requirement: 'cdp.enable',
  needs: ['status-code', ...READABLE],
  applies: ({ role, purpose }) => role?.rule === 'cdp.enable' && purpose === 'after',
  judge(exchange, context) {
    const links = context.observations.resources(exchange).find((r) => r.root)?.links ?? [];
    const enabled = memberOf(exchange, 'ScheduleEnabled', context) ?? 'absent';
    if (enabled === 'true' || links.some(({ rel }) => rel === 'Disable')) return [];
    const message = 'A policy was enabled, and shows itself disabled.';
    return [{ message, location: '/ScheduleEnabled', expected: 'true', actual: enabled }];
  },
};
