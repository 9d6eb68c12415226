import type { Operation } from '../../contract/types.js';
import type { Permission } from '../../http/guard.js';
import type { Case } from '../case.js';
import { planActions } from './action-cases.js';
import { ACTIONS } from './actions.js';
import { oddMethods, planMethods } from './methods.js';
import { planMountSessions } from './mount-sessions.js';
import type { Recipe } from './recipe.js';
import { RECIPES } from './recipes.js';
import { planRecipe } from './scenario.js';
import type { Scene } from './steps.js';
import { planTasks } from './tasks.js';

export interface WritePlanOptions extends Scene {
  /** URL that logons go to. */
  readonly logonUrl: string;
  readonly writes: boolean;
  readonly includes?: (operation: Operation) => boolean;
}

/** The cases that write, in the order they are exercised in. Pure: the same input gives the same cases. */
export function planWrites(options: WritePlanOptions): Case[] {
  const { includes = () => true } = options;
  const round = (recipe: Recipe): boolean => (recipe.action ? options.actions : options.writes);
  const recipes = RECIPES.filter(round).filter((recipe) =>
    includes(options.contract.operation(recipe.create)),
  );
  const trips = recipes.flatMap((recipe) =>
    (['xml', 'json'] as const).flatMap((media) => planRecipe(options, recipe, media)),
  );
  const started = options.actions ? planActions(options).filter((c) => includes(c.operation)) : [];
  const mounts = options.actions ? planMountSessions(options, recipes, options.logonUrl) : [];
  const all = [...trips, ...started, ...mounts];
  const odd = options.writes ? planMethods(options.contract, options.target) : [];
  return [...odd.filter((c) => includes(c.operation)), ...all, ...planTasks(options, all, options.logonUrl)];
}

/** The requests that create something: all that `--allow-writes` permits besides changes of what was created. */
export function creations({ contract }: Pick<Scene, 'contract'>): Permission[] {
  const made = RECIPES.filter((recipe) => !recipe.action).map(({ create }) => {
    const { method, path, query } = contract.operation(create);
    return { method, path, ...(query.action === undefined ? {} : { action: query.action }) };
  });
  return [...made, ...oddMethods(contract)];
}

/** What `--allow-actions` permits; not what would change the target for good. */
export function actions({ contract }: Pick<Scene, 'contract'>): Permission[] {
  const lent = ACTIONS.filter((action) => !action.lasting);
  const started = lent.filter(({ to }) => to === undefined).map(({ operation }) => operation);
  const elsewhere = lent.flatMap(({ operation, permits }) =>
    permits === undefined ? [] : [{ method: contract.operation(operation).method, ...permits }],
  );
  const mounted = RECIPES.filter((recipe) => recipe.action).map(({ create }) => create);
  const usual = [...started, ...mounted].map((id) => {
    const { method, path, query } = contract.operation(id);
    return { method, path, ...(query.action === undefined ? {} : { action: query.action }) };
  });
  return [...usual, ...elsewhere];
}
