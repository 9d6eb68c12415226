import type { JsonObject } from '../../representation/json.js';
import type { Case, Destination } from '../case.js';
import { looksAfter } from './looks.js';
import { asTask, laidOver, look, type Stage, write } from './steps.js';

/** The edit, and the entity after it; then the same with the whole representation, where a page takes both. */
export function edits(stage: Stage): Case[] {
  const { recipe, making, variant, creation } = stage;
  const { edit, change, again } = recipe;
  if (edit === undefined || change === undefined) return [];
  const own: Destination = { kind: 'created', caseId: creation };
  const shown = recipe.shows?.(making) ?? {};
  const changed = (recipe.changed ?? change)(making);
  const once = (
    as: string,
    sent: JsonObject,
    shows: JsonObject,
    before: JsonObject,
    over?: string,
  ): Case[] => {
    const request = write(stage, edit, as === '' ? variant : `${as}/${variant}`, 'edit', own, sent);
    const cases = asTask(stage, over === undefined ? overRead(stage, request) : laidOver(request, over));
    if (recipe.read === undefined) return cases;
    const keeps = Object.fromEntries(Object.entries(before).filter(([name]) => !(name in shows)));
    const role = { shows, keeps, after: [cases.at(-1)?.id ?? ''] };
    const at = { ...own, entity: true };
    const read = look(stage, recipe.read, as === '' ? 'edited' : `edited/${as}`, 'edited', at, role);
    return [...cases, read];
  };
  const first = once('', change(making), changed, shown);
  if (again === undefined) return first;
  const next = again(making);
  return [
    ...first,
    ...once('whole', next, next, { ...shown, ...changed }, `${recipe.read} edited/${variant}`),
  ];
}

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
  return recipe.whole === true && edit.operation.id === recipe.edit
    ? laidOver(edit, `${recipe.read} created/${variant}`)
    : edit;
}
