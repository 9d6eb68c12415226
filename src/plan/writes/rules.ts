import type { Json } from '../../representation/json.js';
import type { Case, Destination } from '../case.js';
import { look, type Stage, successOf, write } from './steps.js';

/** What says no to a request; which of them is seldom documented. */
const REFUSALS = [400, 403, 404, 405, 409];

/** A request that the requirement rules out. */
export function ruledOut(
  stage: Stage,
  rule: string,
  operation: string,
  variant: string,
  at: Destination,
  body?: Json,
): Case {
  const expect = { status: REFUSALS, media: stage.media, form: 'error' } as const;
  const c = write(stage, operation, variant, 'ruled-out', at, body, expect);
  return { ...c, ...(c.role ? { role: { ...c.role, rule } } : {}) };
}

/** What may not be created; `name` is what it would be called. */
export function rulesOfCreation(stage: Stage, name: string): Case[] {
  const { recipe, making, variant, collection } = stage;
  return (recipe.rules ?? [])
    .filter((rule) => rule.operation === undefined)
    .map(({ requirement, as, body }) =>
      ruledOut(
        stage,
        requirement,
        recipe.create,
        `${as}/${variant}`,
        collection,
        body?.({ ...making, name }),
      ),
    );
}

/** What may not be done to what was created. */
export function rulesAtIt(stage: Stage): Case[] {
  const { recipe, making, variant, creation, media } = stage;
  const own: Destination = { kind: 'created', caseId: creation };
  return (recipe.rules ?? []).flatMap(({ requirement, as, operation, below, body, keeps }) => {
    if (operation === undefined) return [];
    const at = below === undefined ? own : { ...own, below: below(making) };
    const attempt = ruledOut(stage, requirement, operation, `${as}/${variant}`, at, body?.(making));
    if (keeps === undefined || recipe.read === undefined) return [attempt];
    const accepted = successOf(attempt.operation, media).status;
    return [
      { ...attempt, expect: { status: [...accepted, ...REFUSALS] } },
      look(
        stage,
        recipe.read,
        `after/${as}`,
        'after',
        { ...own, entity: true },
        {
          rule: requirement,
          keeps: keeps(making),
        },
      ),
    ];
  });
}
