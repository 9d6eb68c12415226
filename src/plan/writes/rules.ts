import type { Json } from '../../representation/json.js';
import type { Case, Destination } from '../case.js';
import { type Around, looksAfter, looksBefore } from './looks.js';
import type { Rule } from './recipe.js';
import { asTask, look, type Stage, successOf, write } from './steps.js';

/** What says no to a request; which of them is seldom documented. */
const REFUSALS = [400, 403, 404, 405, 409];

/** A request that a requirement rules out. */
export interface Attempt {
  readonly rule: string;
  readonly operation: string;
  readonly variant: string;
  readonly at: Destination;
  readonly body?: Json;
  /** True: it may also be accepted, if its task fails. */
  readonly byTask?: boolean;
}

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

/** The same, with its task where the task may be what refuses it. */
export function attempted(stage: Stage, { byTask, ...a }: Attempt): Case[] {
  const c = ruledOut(stage, a.rule, a.operation, a.variant, a.at, a.body);
  if (byTask !== true) return [c];
  const accepted = successOf(c.operation, stage.media).status;
  const expect = { status: [...accepted, ...REFUSALS] };
  const either = { ...c, expect, ...(c.role ? { role: { ...c.role, byTask: true } } : {}) };
  return asTask(stage, either, 'The request was refused at once.');
}

/** What may not be created; `name` is what it would be called. */
export function rulesOfCreation(stage: Stage, name: string): Case[] {
  const { recipe, making, variant, collection } = stage;
  return (recipe.rules ?? [])
    .filter((rule) => rule.operation === undefined)
    .flatMap(({ requirement, as, body, byTask, called }) => {
      const other = called?.(name) ?? name;
      const value = body?.({ ...making, name: other });
      return attempted(called === undefined ? stage : { ...stage, name: other }, {
        rule: requirement,
        operation: recipe.create,
        variant: `${as}/${variant}`,
        at: collection,
        ...(value === undefined ? {} : { body: value }),
        ...(byTask === undefined ? {} : { byTask }),
      });
    });
}

/** What may not be done to what was created. */
export function rulesAtIt(stage: Stage): Case[] {
  return (stage.recipe.rules ?? []).flatMap((rule) =>
    rule.operation === undefined ? [] : ruleAtIt(stage, rule, rule.operation),
  );
}

function ruleAtIt(stage: Stage, rule: Rule, operation: string): Case[] {
  const { recipe, making, creation, media } = stage;
  const { requirement, as, below, body, keeps, byTask, looks, toMember } = rule;
  const own: Destination = { kind: 'created', caseId: creation };
  const variant = `${as}/${stage.variant}`;
  const around: Around = { at: own, act: `${operation} ${variant}`, variant, last: [] };
  const before = looksBefore(stage, looks, around);
  const [list] = before;
  const at: Destination =
    toMember === true && list !== undefined
      ? { kind: 'member', caseId: list.id }
      : below === undefined
        ? own
        : { ...own, below: below(making) };
  const value = body?.(making);
  const [attempt, ...task] = attempted(stage, {
    rule: requirement,
    operation,
    variant,
    at,
    ...(value === undefined ? {} : { body: value }),
    ...(byTask === undefined ? {} : { byTask }),
  });
  if (attempt === undefined) return before;
  const after = looksAfter(stage, looks, { ...around, last: [attempt.id] });
  if (keeps === undefined || recipe.read === undefined) return [...before, attempt, ...task, ...after];
  const accepted = successOf(attempt.operation, media).status;
  return [
    ...before,
    { ...attempt, expect: { status: [...accepted, ...REFUSALS] } },
    ...task,
    look(
      stage,
      recipe.read,
      `after/${as}`,
      'after',
      { ...own, entity: true },
      { rule: requirement, keeps: keeps(making) },
    ),
    ...after,
  ];
}
