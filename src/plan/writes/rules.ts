import type { Json } from '../../representation/json.js';
import type { Case, Destination } from '../case.js';
import { overRead } from './edits.js';
import { MissingError } from './finds.js';
import type { Rule } from './recipe.js';
import { asTask, look, type Stage, successOf, write } from './steps.js';

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
  const { recipe, variant, collection } = stage;
  const making = { ...stage.making, name };
  return (recipe.rules ?? [])
    .filter((rule) => rule.operation === undefined)
    .map((rule) => {
      const found = rule.identify?.(making) ?? stage.name;
      const body = bodyOf(rule, { ...stage, making });
      const { requirement, as } = rule;
      const c = ruledOut(
        { ...stage, name: found },
        requirement,
        recipe.create,
        `${as}/${variant}`,
        collection,
        body instanceof MissingError ? undefined : body,
      );
      return body instanceof MissingError ? withoutProbes(c, body) : c;
    });
}

/** What may not be done to what was created. */
export function rulesAtIt(stage: Stage): Case[] {
  const { recipe, making, variant, creation, media } = stage;
  const own: Destination = { kind: 'created', caseId: creation };
  return (recipe.rules ?? []).flatMap((rule) => {
    const { requirement, as, operation, below, keeps } = rule;
    if (operation === undefined) return [];
    const at = below === undefined ? own : { ...own, below: below(making) };
    const body = bodyOf(rule, stage);
    const sent = body instanceof MissingError ? undefined : body;
    const attempt = overRead(stage, ruledOut(stage, requirement, operation, `${as}/${variant}`, at, sent));
    if (body instanceof MissingError) return [withoutProbes(attempt, body)];
    if (keeps === undefined || recipe.read === undefined) return [attempt];
    const accepted = successOf(attempt.operation, media).status;
    return [
      { ...attempt, expect: { status: [...accepted, ...REFUSALS] } },
      ...taskOf(stage, attempt),
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

/** Where the request is accepted, nothing can be seen before its task has ended; whether well is left open. */
function taskOf(stage: Stage, attempt: Case): Case[] {
  const missing = 'The request was refused, or done at once.';
  return asTask(stage, attempt)
    .slice(1)
    .map(({ role, ...task }) => ({
      ...task,
      probes: task.probes.map((p) => ({
        ...p,
        destination: { kind: 'task', caseId: attempt.id, missing } as const,
      })),
      ...(role ? { role: { ...role, action: true } } : {}),
    }));
}

/** What is sent; an error where the target lacks what it would name. */
function bodyOf({ body }: Rule, { making }: Stage): Json | undefined | MissingError {
  try {
    return body?.(making);
  } catch (error) {
    if (error instanceof MissingError) return error;
    throw error;
  }
}

function withoutProbes(c: Case, { message }: MissingError): Case {
  return { ...c, probes: [], absent: { verdict: 'not-observed', reason: message } };
}
