import type { Media, Operation } from '../../contract/types.js';
import type { Case, Destination } from '../case.js';
import { browse } from './browse.js';
import type { WritePurpose } from './case.js';
import { edits, furtherEdits } from './edits.js';
import { MissingError } from './finds.js';
import { looksAfter, looksBefore } from './looks.js';
import type { Act, Making, Recipe } from './recipe.js';
import { refusals } from './refusals.js';
import { attempted, rulesAtIt } from './rules.js';
import { asTask, look, type Scene, type Stage, successOf, urlOf, write } from './steps.js';

/** create → task → listed → read → edit → read → what lies below → delete → gone, in one media type. */
export function planRecipe(scene: Scene, recipe: Recipe, media: Media, parent?: string): Case[] {
  if (recipe.ownTargetOnly !== undefined && !scene.own)
    return absent(scene, recipe, media, recipe.ownTargetOnly);
  try {
    return steps(stageOf(scene, recipe, media, parent));
  } catch (error) {
    if (error instanceof MissingError) return absent(scene, recipe, media, error.message);
    throw error;
  }
}

/** A recipe in one media type, before its first step. */
export function stageOf(scene: Scene, recipe: Recipe, media: Media, parent?: string): Stage {
  const making: Making = {
    name: `${scene.prefix}${(recipe.kind ?? recipe.resource).toLowerCase()}-${media}`,
    media,
    password: scene.password,
    finds: scene.finds,
    ...(parent === undefined ? {} : { parent }),
  };
  const { contract, target } = scene;
  const operation = contract.operation(recipe.create);
  const variant = recipe.kind === undefined ? media : `${recipe.kind}/${media}`;
  const at = (o: Operation): Destination =>
    recipe.below !== undefined && parent !== undefined
      ? { kind: 'created', caseId: parent, below: recipe.below }
      : { kind: 'url', url: urlOf(target, o, recipe.of?.(making)) };
  return {
    scene,
    recipe,
    media,
    variant,
    making,
    collection: at(operation),
    listing: at(contract.operation(recipe.list ?? recipe.create)),
    creation: `${operation.id} ${variant}`,
    name: recipe.identify?.(making) ?? making.name,
  };
}

function steps(stage: Stage): Case[] {
  const { recipe, variant, making, creation, collection, listing, scene } = stage;
  const body = recipe.body(making);
  const own: Destination = { kind: 'created', caseId: creation };
  const entity: Destination = { ...own, entity: true };
  const shows = recipe.shows?.(making);
  const cases: Case[] = [];
  const add = (...more: readonly Case[]): void => {
    cases.push(...more);
  };
  const around = { at: own, act: creation, variant, last: [] };
  add(...looksBefore(stage, recipe.looks, around));
  add(...asTask(stage, write(stage, recipe.create, variant, 'create', collection, body)));
  const made = { after: [cases.at(-1)?.id ?? creation] };
  if (recipe.list)
    add(
      recipe.nameless
        ? look(stage, recipe.list, 'created', 'created', listing, made)
        : look(stage, recipe.list, 'created', 'listed', listing, { ...made, until: 'listed' }),
    );
  if (recipe.read) add(look(stage, recipe.read, 'created', 'created', entity, shows ? { shows } : {}));
  const seen = cases.at(-1);
  add(...edits(stage), ...refusals(stage, body));
  add(...looksAfter(stage, recipe.looks, { ...around, last: made.after }));
  add(...furtherEdits(stage), ...rulesAtIt(stage));
  for (const child of recipe.children ?? []) add(...planRecipe(scene, child, stage.media, creation));
  for (const act of scene.actions ? (recipe.acts ?? []) : []) add(...acted(stage, act));
  if (scene.actions && recipe.browses && seen) add(...browse(stage, recipe.browses, seen));
  const removal = write(stage, recipe.remove, variant, 'delete', own);
  add(...asTask(stage, removal));
  const after = { after: [cases.at(-1)?.id ?? removal.id] };
  if (recipe.read) add(look(stage, recipe.read, 'deleted', 'deleted', own, after));
  // What is still at its URL is still listed: one thing wrong is one finding.
  const gone = recipe.read ? { after: [cases.at(-1)?.id ?? removal.id] } : after;
  if (recipe.list && !recipe.nameless)
    add(look(stage, recipe.list, 'deleted', 'unlisted', listing, { ...gone, until: 'unlisted' }));
  return cases;
}

/** Something that is started at what the run has created, with what is read around it. */
function acted(stage: Stage, act: Act): Case[] {
  const { operation, below, body, as, ruledOut: rule, byTask, looks, memberOf } = act;
  const variant = as === undefined ? stage.variant : `${as}/${stage.variant}`;
  const own: Destination = memberOf
    ? { kind: 'member', caseId: memberOf(stage.making) }
    : { kind: 'created', caseId: stage.creation };
  const at: Destination = below === undefined ? own : { ...own, below: below(stage.making) };
  const value = body?.(stage.making);
  if (rule !== undefined) {
    const sent = value === undefined ? {} : { body: value };
    return attempted(stage, { rule, operation, variant, at, byTask: byTask === true, ...sent });
  }
  const c = write(stage, operation, variant, 'action', at, value);
  const cases = asTask(stage, c);
  const around = { at: own, act: c.id, variant, last: [cases.at(-1)?.id ?? c.id] };
  return [...looksBefore(stage, looks, around), ...cases, ...looksAfter(stage, looks, around)];
}

/** One case for each operation that would have been seen. */
function absent(scene: Scene, recipe: Recipe, media: Media, reason: string): Case[] {
  const { create, edit, remove, acts = [], children = [], browses } = recipe;
  const own = recipe.kind === undefined ? media : `${recipe.kind}/${media}`;
  const one = (id: string, purpose: WritePurpose, variant = own): Case => {
    const operation = scene.contract.operation(id);
    return {
      id: `${id} ${variant}`,
      operation,
      variant,
      purpose,
      expect: successOf(operation, media),
      probes: [],
      ordered: true,
      absent: { verdict: 'not-observed', reason },
    };
  };
  return [
    one(create, 'create'),
    ...(edit ? [one(edit, 'edit')] : []),
    ...acts.map(({ operation, as }) => one(operation, 'action', as === undefined ? own : `${as}/${own}`)),
    ...(browses ? [one(browses.restore, 'action')] : []),
    one(remove, 'delete'),
    ...children.flatMap((child) => absent(scene, child, media, reason)),
  ];
}
