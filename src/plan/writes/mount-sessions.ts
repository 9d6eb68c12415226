import { ACCEPT } from '../../http/session.js';
import type { Case, Identity } from '../case.js';
import { MissingError } from './finds.js';
import type { Recipe } from './recipe.js';
import { stageOf } from './scenario.js';
import { asTask, look, type Scene, type Stage, write } from './steps.js';

const MEDIA = 'json';
const AS = 'second-session';
/** What is not there for this session; which of them is not documented. */
const NOT_THERE = [400, 403, 404, 500];
const TASKS_END = 'tasks.session-ends';

/**
 * Mounts that a second logon session makes: it sees them, the run does not, and when the session has ended nobody sees
 * them, nor the tasks that made them.
 *
 * Documentation: vmrestorepoints_id_mountpoints_id, tasks_intro.
 */
export function planMountSessions(scene: Scene, recipes: readonly Recipe[], logonUrl: string): Case[] {
  const stages = recipes
    .filter((r) => r.ofSession !== undefined)
    .flatMap((recipe) => {
      try {
        return [stageOf(scene, { ...recipe, kind: AS }, MEDIA)];
      } catch (error) {
        // That the target lacks it is said where the recipe itself is planned.
        if (error instanceof MissingError) return [];
        throw error;
      }
    });
  if (stages.length === 0) return [];
  const logon = logonOf(scene, logonUrl);
  const second: Identity = { kind: 'case', caseId: logon.id };
  const logoff = logoffOf(scene, logon, second);
  const mounted = stages.map((stage) => mountedBy(second, stage));
  return [
    logon,
    ...mounted.flatMap(({ cases }) => cases),
    logoff,
    ...mounted.flatMap(({ stage, own }) => [
      hidden(stage, 'ended', [own.id, logoff.id]),
      taskEnded(stage, logoff),
    ]),
  ];
}

/** The mount, as the second session and as the run see it. */
function mountedBy(second: Identity, stage: Stage): { stage: Stage; own: Case; cases: Case[] } {
  const { recipe, making, collection, variant, creation } = stage;
  const created = { kind: 'created', caseId: creation } as const;
  const steps = asTask(
    stage,
    write(stage, recipe.create, variant, 'create', collection, recipe.body(making)),
  );
  const after = { after: [steps.at(-1)?.id ?? creation] };
  const own = by(second, look(stage, recipe.read ?? recipe.create, 'own', 'created', created, after));
  return { stage, own, cases: [...steps.map((c) => by(second, c)), own, hidden(stage, 'foreign', [own.id])] };
}

/** A look of the run at what is not there for it. */
function hidden(stage: Stage, as: string, after: readonly string[]): Case {
  const { recipe, creation } = stage;
  const created = { kind: 'created', caseId: creation } as const;
  const rule = recipe.ofSession ?? '';
  const c = look(stage, recipe.read ?? recipe.create, as, 'ruled-out', created, { rule, after });
  return { ...c, expect: { status: NOT_THERE, media: MEDIA, form: 'error' } };
}

function taskEnded(stage: Stage, logoff: Case): Case {
  const task = { kind: 'task', caseId: stage.creation } as const;
  const as = `ended/${stage.recipe.create}`;
  const c = look(stage, 'getTask', as, 'ruled-out', task, { rule: TASKS_END, after: [logoff.id] });
  // Genuine servers answer 500 for a task that they do not have (FACTS).
  return { ...c, expect: { status: [404, 500], media: MEDIA, form: 'error' } };
}

function by(identity: Identity, c: Case): Case {
  return { ...c, probes: c.probes.map((probe) => ({ ...probe, identity })) };
}

function logonOf({ contract }: Scene, url: string): Case {
  const operation = contract.operation('logon');
  const variant = `mounts/${MEDIA}`;
  return {
    id: `${operation.id} ${variant}`,
    operation,
    variant,
    purpose: 'logon',
    expect: { status: [operation.successStatus], media: MEDIA, form: 'entity' },
    probes: [
      {
        destination: { kind: 'url', url },
        identity: { kind: 'none' },
        credentials: 'run',
        accept: ACCEPT[MEDIA],
      },
    ],
    ordered: true,
  };
}

function logoffOf({ contract }: Scene, logon: Case, identity: Identity): Case {
  const operation = contract.operation('logoff');
  return {
    id: `${operation.id} ${logon.variant}`,
    operation,
    variant: logon.variant,
    purpose: 'logoff',
    expect: { status: [operation.successStatus] },
    probes: [
      { destination: { kind: 'link', caseId: logon.id, rel: 'Delete' }, identity, accept: ACCEPT[MEDIA] },
    ],
    ordered: true,
  };
}
