import type { Answers, Shapes } from '../shapes/shapes.js';
import type { Found } from './shape-changes.js';

/** Statuses of what is not there, and of what may not be. */
const ABSENT: ReadonlySet<number> = new Set([404, 405, 410, 501]);
const REFUSED: ReadonlySet<number> = new Set([401, 403]);

/** How the same variants of operations are answered before and after; what one side did not ask is not compared. */
export function* answerChanges(before: Shapes, after: Shapes): Generator<Found> {
  for (const [operation, groups] of Object.entries(before.answers)) {
    const later = byVariant(after.answers[operation] ?? []);
    for (const group of groups)
      for (const variant of group.variants) {
        const now = later.get(variant);
        if (now !== undefined) yield* changesOf(operation, variant, group, now);
      }
  }
}

function* changesOf(operation: string, where: string, was: Answers, is: Answers): Generator<Found> {
  const statuses = changed(was.statuses.map(String), is.statuses.map(String));
  if (statuses !== undefined) {
    yield { kind: statusKind(was.statuses, is.statuses), subject: operation, where, ...statuses };
    // What is answered otherwise says something else in another form, too.
    return;
  }
  const media = changed(was.media, is.media);
  if (media !== undefined) yield { kind: 'media-type-changed', subject: operation, where, ...media };
  const roots = changed(was.roots, is.roots);
  if (roots !== undefined) yield { kind: 'root-changed', subject: operation, where, ...roots };
}

function statusKind(was: readonly number[], is: readonly number[]): Found['kind'] {
  const [did, does] = [was.some(isSuccess), is.some(isSuccess)];
  if (did && !does)
    return is.every((status) => ABSENT.has(status))
      ? 'operation-gone'
      : is.every((status) => REFUSED.has(status))
        ? 'operation-refused'
        : 'status-changed';
  if (!did && does)
    return was.every((status) => ABSENT.has(status))
      ? 'operation-appeared'
      : was.every((status) => REFUSED.has(status))
        ? 'operation-allowed'
        : 'status-changed';
  return did ? 'status-changed' : 'error-status-changed';
}

function isSuccess(status: number): boolean {
  return status < 400;
}

/** Both sides, where neither has all that the other has: more instances may show more. */
function changed(was: readonly string[], is: readonly string[]): Pick<Found, 'before' | 'after'> | undefined {
  const isSame = was.every((one) => is.includes(one)) || is.every((one) => was.includes(one));
  return isSame || was.length === 0 || is.length === 0
    ? undefined
    : { before: was.join(', '), after: is.join(', ') };
}

function byVariant(groups: readonly Answers[]): Map<string, Answers> {
  return new Map(groups.flatMap((group) => group.variants.map((variant) => [variant, group] as const)));
}
