import type { Case, Destination } from '../case.js';
import { addressOf } from './address.js';
import type { Look } from './recipe.js';
import { look, type Stage } from './steps.js';

/** What the looks are around. */
export interface Around {
  /** What was acted upon. */
  readonly at: Destination;
  /** Id of the case that acts. */
  readonly act: string;
  readonly variant: string;
  /** The cases that must have ended well before there is anything to see. */
  readonly last: readonly string[];
}

/** What is read before something is done. */
export function looksBefore(stage: Stage, looks: readonly Look[] = [], around: Around): Case[] {
  return looks.filter((l) => l.before === true).map((l) => one(stage, l, 'before', around));
}

/** What is read when it is done; `role.before` is the case that read the same before. */
export function looksAfter(stage: Stage, looks: readonly Look[] = [], around: Around): Case[] {
  return looks.map((l) => {
    const earlier = l.before === true ? one(stage, l, 'before', around).id : undefined;
    const c = one(stage, l, 'after', around);
    if (c.role === undefined) return c;
    return { ...c, role: { ...c.role, after: around.last, ...(earlier ? { before: earlier } : {}) } };
  });
}

function one(stage: Stage, l: Look, purpose: 'before' | 'after', { at, act, variant }: Around): Case {
  const { roots } = stage.scene.contract.operation(l.operation);
  const from: Destination = l.outcome === true ? { kind: 'outcome', caseId: act } : at;
  const below = l.below?.(stage.making);
  const as = [purpose, act.split(' ')[0], l.requirement, ...(l.as === undefined ? [] : [l.as])].join('/');
  const to = within(from, below, roots.reference !== undefined);
  const shows = l.shows?.(stage.making);
  return look({ ...stage, variant }, l.operation, as, purpose, to, {
    rule: l.requirement,
    ...(shows === undefined ? {} : { shows }),
  });
}

function within(at: Destination, below: string | undefined, entity: boolean): Destination {
  if (at.kind === 'url') return { kind: 'url', url: addressOf(at.url, { below, entity }) };
  if (at.kind !== 'created' && at.kind !== 'outcome') return at;
  return { ...at, ...(below === undefined ? {} : { below }), entity };
}
