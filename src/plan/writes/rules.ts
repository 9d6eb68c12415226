import type { Json } from '../../representation/json.js';
import type { Case, Destination } from '../case.js';
import { overRead } from './edits.js';
import { MissingError } from './finds.js';
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
  const expect = { status: [...accepted, ...REFUSALS], media: stage.media };
  const either = { ...c, expect, ...(c.role ? { role: { ...c.role, byTask: true } } : {}) };
  return asTask(stage, either, 'The request was refused at once.');
}

/** What may not be created; `name` is what it would be called. */
export function rulesOfCreation(stage: Stage, name: string): Case[] {
  const { recipe, variant, collection } = stage;
  const making = { ...stage.making, name };
  return (recipe.rules ?? [])
    .filter((rule) => rule.operation === undefined)
    .flatMap((rule) => {
      const { requirement, as, byTask } = rule;
      const found = rule.identify?.(making) ?? stage.name;
      return sendable(rule, { ...stage, making }, (body) =>
        attempted(
          { ...stage, name: found },
          {
            rule: requirement,
            operation: recipe.create,
            variant: `${as}/${variant}`,
            at: collection,
            ...body,
            ...(byTask === undefined ? {} : { byTask }),
          },
        ),
      );
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
  const { requirement, as, below, keeps, byTask, looks, toMember } = rule;
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
  const attempts = sendable(rule, stage, (body) =>
    attempted(stage, {
      rule: requirement,
      operation,
      variant,
      at,
      ...body,
      ...(byTask === undefined ? {} : { byTask }),
    }).map((c) => overRead(stage, c)),
  );
  const [attempt] = attempts;
  if (attempt === undefined || attempt.probes.length === 0) return attempts;
  const after = looksAfter(stage, looks, { ...around, last: [attempt.id] });
  if (keeps === undefined || recipe.read === undefined) return [...before, ...attempts, ...after];
  const accepted = successOf(attempt.operation, media).status;
  const ignored = { ...attempt, expect: { status: [...accepted, ...REFUSALS] } };
  const role = { rule: requirement, keeps: keeps(making) };
  return [
    ...before,
    // Where it is accepted, nothing can be seen before its task has ended; whether well is left open.
    ...asTask(stage, ignored, 'The request was refused, or done at once.'),
    look(stage, recipe.read, `after/${as}`, 'after', { ...own, entity: true }, role),
    ...after,
  ];
}

/** The cases of a rule; without requests where the target lacks what its body would name. */
function sendable(
  { body }: Rule,
  { making }: Stage,
  cases: (sent: { readonly body?: Json }) => readonly Case[],
): Case[] {
  try {
    const value = body?.(making);
    return [...cases(value === undefined ? {} : { body: value })];
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    const { message: reason } = error;
    return cases({})
      .slice(0, 1)
      .map((c) => ({ ...c, probes: [], absent: { verdict: 'not-observed', reason } }));
  }
}
