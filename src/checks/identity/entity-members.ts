import { pointer } from '../../representation/pointer.js';
import { READABLE, represents } from '../applies.js';
import type { Check } from '../check.js';
import { entitiesOf, judgeEach } from '../entities.js';

/**
 * An entity has the members that its page lists, also where the body of an edit has the same root element and may leave them
 * out: the schema has them optional, and says under `x-em-answers-have` which ones answers have.
 *
 * Documentation: resource_representation_for_ke; "Parameters" of the pages of GET.
 */
export const entityMembers: Check = {
  id: 'entity-members',
  requirement: 'representations.entity-members',
  also: ['cloud.entity-complete'],
  needs: READABLE,
  applies: (c) => represents(c) && c.expect.form === 'entity' && c.operation.answersHave.length > 0,
  judge(exchange, context) {
    const members = context.case.operation.answersHave;
    return judgeEach(entitiesOf(exchange, context), 'The body has no entity.', (entity) =>
      members
        .filter((name) => entity.members[name] === undefined)
        .map((name) => ({
          message: `The entity has no ${name}.`,
          location: pointer(entity.location, name),
          expected: `member ${name}`,
          actual: 'absent',
        })),
    );
  },
};
