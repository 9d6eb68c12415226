import type { Operation } from '../../contract/types.js';
import type { Permission } from '../../http/guard.js';
import type { Case } from '../case.js';
import { RECIPES } from './recipes.js';
import { planRecipe } from './scenario.js';
import type { Scene } from './steps.js';

export interface WritePlanOptions extends Scene {
  readonly includes?: (operation: Operation) => boolean;
}

/** The cases that write, in the order they are exercised in. Pure: the same input gives the same cases. */
export function planWrites(options: WritePlanOptions): Case[] {
  const { includes = () => true } = options;
  return RECIPES.filter((recipe) => includes(options.contract.operation(recipe.create))).flatMap((recipe) =>
    (['xml', 'json'] as const).flatMap((media) => planRecipe(options, recipe, media)),
  );
}

/** The requests that create something: all that `--allow-writes` permits besides changes of what was created. */
export function creations({ contract }: Pick<Scene, 'contract'>): Permission[] {
  return RECIPES.map(({ create }) => {
    const { method, path, query } = contract.operation(create);
    return { method, path, ...(query.action === undefined ? {} : { action: query.action }) };
  });
}
