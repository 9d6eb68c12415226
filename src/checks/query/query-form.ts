import { type Check, NotObserved } from '../check.js';
import { listingOf } from './world.js';

/**
 * A query finds references, and entities where they are asked for. What has no UID has no reference either.
 *
 * Documentation: format.
 */
export const queryForm: Check = {
  id: 'query-form',
  requirement: 'query.references-by-default',
  reach: 'run',
  also: ['query.entities'],
  needs: ['status-code'],
  applies: (c) =>
    c.operation.queryFields.length > 0 &&
    (c.purpose === 'members' || c.rule === 'form' || c.purpose === 'read'),
  judge(exchange, { observations }) {
    const { members } = listingOf(exchange, observations) ?? {};
    const identified = members?.filter((member) => member.reference || member.facts.has('uid')) ?? [];
    if (identified.length === 0) return new NotObserved('The query found nothing that has a UID.');
    const asked = new URL(exchange.request.url).searchParams.get('format') !== null;
    const wrong = identified.filter((member) => member.reference === asked);
    if (wrong.length === 0) return [];
    return [
      {
        message: asked
          ? 'Entities are asked for, and references are found.'
          : 'Nothing is asked for, and other things than references are found.',
        location: asked ? '/Entities' : '/Refs',
        expected: asked ? 'entities' : 'references',
        actual: `${wrong.length} of ${identified.length} ${asked ? 'as references' : 'as entities'}`,
      },
    ];
  },
};
