import type { Case, Destination } from '../case.js';
import { addressOf } from './address.js';
import type { Part } from './case.js';
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
    const before = earlier ? { before: earlier } : {};
    const until = l.until ? { until: l.until } : {};
    const shows = l.shows ? { shows: l.shows(stage.making) } : {};
    return { ...c, role: { ...c.role, after: around.last, ...before, ...until, ...shows } };
  });
}

function one(stage: Stage, l: Look, purpose: 'before' | 'after', { at, act, variant }: Around): Case {
  const { roots } = stage.scene.contract.operation(l.operation);
  const { parent } = stage.making;
  const from: Destination =
    l.outcome === true
      ? { kind: 'outcome', caseId: act }
      : l.parent === true && parent !== undefined
        ? { kind: 'created', caseId: parent }
        : at;
  const as = [purpose, act.split(' ')[0], l.requirement, ...(l.as === undefined ? [] : [l.as])].join('/');
  const below = l.below?.(stage.making);
  const part: Part = {
    ...(below === undefined ? {} : { below }),
    ...(l.about === undefined ? {} : { about: l.about }),
    entity: roots.reference !== undefined,
  };
  return look({ ...stage, variant }, l.operation, as, purpose, within(from, part), { rule: l.requirement });
}

function within(at: Destination, part: Part): Destination {
  if (at.kind === 'url') return { kind: 'url', url: addressOf(at.url, part) };
  return at.kind === 'created' || at.kind === 'outcome' || at.kind === 'member' ? { ...at, ...part } : at;
}
