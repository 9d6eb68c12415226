import { READABLE } from '../applies.js';
import type { Check, Fault } from '../check.js';
import { isLast } from '../tasks/tasks.js';
import { sessionsIn } from '../writes/sessions-in.js';

/**
 * A policy that was disabled stays in the collection, and has no session at work, at the latest when the time is over
 * that the run waits for it.
 *
 * Documentation: post_cdppolicies_id_actiondisable.
 */
export const policyDisabled: Check = {
  id: 'policy-disabled',
  requirement: 'cdp.disable',
  reach: 'run',
  needs: ['status-code', ...READABLE],
  applies: ({ role, purpose }) => role?.rule === 'cdp.disable' && purpose === 'after',
  judge(exchange, context) {
    const { case: c, observations } = context;
    if (c.operation.id === 'listCdpPolicies') {
      const [asked] = observations.ofCase(c.role?.caseId ?? '');
      const id = asked?.request.url.split('?')[0]?.split('/').at(-1)?.toLowerCase() ?? '';
      const listed = observations.resources(exchange).map(({ uid = '' }) => uid.toLowerCase());
      if (listed.some((uid) => uid.endsWith(`:${id}`))) return [];
      const message = 'A policy that was disabled is no longer listed.';
      return [{ message, location: '/', expected: id, actual: 'absent' }];
    }
    if (!isLast(exchange, context)) return [];
    const message = 'A policy was disabled, and a session of it is at work.';
    return sessionsIn(exchange, context)
      .filter(({ state }) => state !== 'Stopped')
      .map(({ state }): Fault => ({ message, location: '/State', expected: 'Stopped', actual: state }));
  },
};
