import type { Case, Destination } from '../case.js';
import { looksAfter } from './looks.js';
import { asTask, type Stage, write } from './steps.js';

/** Edits after the first, with what is read when they are done. */
export function furtherEdits(stage: Stage): Case[] {
  const { recipe, making, creation } = stage;
  const own: Destination = { kind: 'created', caseId: creation };
  const { edit } = recipe;
  if (edit === undefined) return [];
  return (recipe.edits ?? []).flatMap(({ as, body, looks }) => {
    const variant = `${as}/${stage.variant}`;
    const request = overRead(stage, write(stage, edit, variant, 'edit', own, body(making)));
    const cases = asTask(stage, request);
    const last = [cases.at(-1)?.id ?? request.id];
    return [...cases, ...looksAfter(stage, looks, { at: own, act: request.id, variant, last })];
  });
}

/** An edit that sends what was read after the creation, with the change in it, where the page demands it. */
export function overRead({ recipe, variant }: Stage, edit: Case): Case {
  const over = `${recipe.read} created/${variant}`;
  if (recipe.whole !== true || edit.operation.id !== recipe.edit) return edit;
  return {
    ...edit,
    probes: edit.probes.map((p) => (p.body?.kind === 'value' ? { ...p, body: { ...p.body, over } } : p)),
  };
}
