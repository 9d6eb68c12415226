import type { Media } from '../../contract/types.js';
import type { Case } from '../case.js';
import type { Action } from './action.js';
import { ACTIONS } from './actions.js';
import { type Find, MissingError } from './finds.js';
import { type Around, looksAfter, looksBefore } from './looks.js';
import type { Making, Recipe } from './recipe.js';
import { attempted } from './rules.js';
import { asTask, laidOver, type Scene, type Stage, successOf, write } from './steps.js';

/** Removals happen once: there is one to remove for each media type at most. */
function removes({ operation, ruledOut: rule }: Action): boolean {
  return /^delete/.test(operation) && rule === undefined;
}

/** Everything that is started at what the target has, with its task; in both media types. */
export function planActions(scene: Scene): Case[] {
  const of = (last: boolean): Case[] =>
    (['xml', 'json'] as const).flatMap((media) =>
      ACTIONS.filter((a) => removes(a) === last)
        .filter((a) => a.media === undefined || a.media === media)
        .flatMap((a) => planAction(scene, a, media)),
    );
  return [...of(false), ...of(true)];
}

function planAction(scene: Scene, action: Action, media: Media): Case[] {
  const variant = action.as === undefined ? media : `${action.as}/${media}`;
  const making: Making = {
    name: `${scene.prefix}${media}`,
    media,
    password: scene.password,
    finds: scene.finds,
  };
  try {
    if (action.lasting && !scene.own)
      throw new MissingError('It would change for good what was there before the run.');
    const stage = stageOf(scene, action, making);
    const { collection } = stage;
    const act = `${action.operation} ${variant}`;
    const body = action.body?.(making);
    if (action.ruledOut !== undefined)
      return attempted(stage, {
        rule: action.ruledOut,
        operation: action.operation,
        variant,
        at: collection,
        byTask: action.byTask === true,
        ...(body === undefined ? {} : { body }),
      });
    const [read] = looksBefore(stage, action.looks, { at: stage.listing, act, variant, last: [] });
    const plain = write(stage, action.operation, variant, 'action', collection, body);
    const c = laidOver(plain, action.over === true ? read?.id : undefined);
    const role = c.role && { ...c.role, action: true };
    const cases = asTask(stage, role ? { ...c, role } : c).map((one) =>
      one.role ? { ...one, role: { ...one.role, action: true } } : one,
    );
    const around: Around = { at: stage.listing, act: c.id, variant, last: [cases.at(-1)?.id ?? c.id] };
    return [
      ...looksBefore(stage, action.looks, around),
      ...cases,
      ...looksAfter(stage, action.looks, around),
    ];
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    const operation = scene.contract.operation(action.operation);
    return [
      {
        id: `${operation.id} ${variant}`,
        operation,
        variant,
        purpose: 'action',
        expect: successOf(operation, media),
        probes: [],
        ordered: true,
        absent: { verdict: 'not-observed', reason: error.message },
      },
    ];
  }
}

/** An action is a stage without a recipe: it creates nothing that would have to be found again. */
function stageOf(scene: Scene, action: Action, making: Making): Stage {
  const { contract, finds, target } = scene;
  const operation = contract.operation(action.operation);
  const object = objectOf();
  const recipe: Recipe = {
    resource: operation.id,
    create: operation.id,
    remove: operation.id,
    body: () => ({}),
  };
  const creation = `${operation.id} ${making.media}`;
  return {
    scene,
    recipe,
    media: making.media,
    variant: making.media,
    making,
    collection: { kind: 'url', url: urlOf() },
    listing: { kind: 'url', url: object },
    creation,
    name: '',
  };

  function objectOf(): string {
    const fits = action.fits && ((find: Find): boolean => action.fits?.(find, finds) === true);
    const known = action.at.includes('{')
      ? unique([...finds.at(action.at, fits), ...(action.fits ? [] : scene.instances(action.at))])
      : [new URL(action.at.slice(1), target.base).href];
    const { among = () => true } = action;
    const second = removes(action) && making.media === 'json';
    const href = known.filter((url) => among(url, finds))[second ? 1 : (action.place ?? 0)];
    const url = href === undefined ? undefined : target.resolve(href)?.url;
    if (url === undefined) throw new MissingError(`The target shows no further resource ${action.at}.`);
    return url;
  }

  function urlOf(): string {
    const to = action.to?.(making);
    const id = object.split('/').at(-1) ?? '';
    if (to !== undefined) return new URL(to.slice(1).replace('{ID}', id), target.base).href;
    const rest = operation.path.slice(action.at.length).replace('{filepath}', action.below?.(making) ?? '');
    const result = new URL(`${object}${rest}`);
    for (const [name, value] of Object.entries(operation.query)) result.searchParams.set(name, value);
    return result.href;
  }
}

function unique(urls: readonly string[]): string[] {
  return [...new Set(urls.map((url) => url.split('?')[0] ?? url))];
}
