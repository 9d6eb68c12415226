import type { Contract } from '../../contract/contract.js';
import type { Media, Operation } from '../../contract/types.js';
import { ACCEPT } from '../../http/session.js';
import type { TargetUrl } from '../../http/target-url.js';
import type { Json } from '../../representation/json.js';
import type { Case, Destination, Expectation, Probe } from '../case.js';
import type { Role, WriteBody, WritePurpose } from './case.js';
import type { Finds } from './finds.js';
import type { Making, Recipe } from './recipe.js';

/** What the cases of writes are planned from. */
export interface Scene {
  readonly contract: Contract;
  readonly target: TargetUrl;
  readonly finds: Finds;
  /** URLs of the resources that were found at a documented path. */
  readonly instances: (path: string) => readonly string[];
  /** `em-conformance-<run>-`: what every name begins with. */
  readonly prefix: string;
  /** For what needs a password. */
  readonly password: string;
  /** Whether anything may be started. */
  readonly actions: boolean;
  /** Whether the run has started the target itself. */
  readonly own: boolean;
}

/** A recipe in one media type, on its way through the steps. */
export interface Stage {
  readonly scene: Scene;
  readonly recipe: Recipe;
  readonly media: Media;
  /** What the variants of its cases end in: `json`, `copy/xml`. */
  readonly variant: string;
  readonly making: Making;
  /** Where creations go. */
  readonly collection: Destination;
  /** Where the collection is read. */
  readonly listing: Destination;
  /** Id of the case that creates. */
  readonly creation: string;
  /** What it is recognised by. */
  readonly name: string;
}

/** A request that changes something. */
export function write(
  stage: Stage,
  operationId: string,
  variant: string,
  purpose: WritePurpose,
  destination: Destination,
  value?: Json,
  expect?: Expectation,
): Case {
  const operation = stage.scene.contract.operation(operationId);
  const { request } = operation;
  const body: WriteBody | undefined =
    value === undefined || request === undefined
      ? undefined
      : { kind: 'value', media: stage.media, root: request, value };
  return caseOf(stage, operation, variant, purpose, expect ?? successOf(operation, stage.media), {
    destination,
    identity: { kind: 'run' },
    accept: ACCEPT[stage.media],
    ...(body ? { body } : {}),
  });
}

/** The same request, its body laid over what another case has read: all of it is sent, changed. */
export function laidOver(c: Case, over: string | undefined): Case {
  if (over === undefined) return c;
  return {
    ...c,
    probes: c.probes.map((p) => (p.body?.kind === 'value' ? { ...p, body: { ...p.body, over } } : p)),
  };
}

/** What may fail for reasons of its own, and what ought to. */
const MAY_FAIL: ReadonlySet<Case['purpose']> = new Set(['action', 'ruled-out']);

/** What is read as a whole, not as a reference. */
const ENTITIES: ReadonlySet<WritePurpose> = new Set(['created', 'edited', 'before', 'after']);

/** A GET that looks at what a write has brought about. */
export function look(
  stage: Stage,
  operationId: string,
  variant: string,
  purpose: WritePurpose,
  destination: Destination,
  role: Partial<Role> = {},
): Case {
  const operation = stage.scene.contract.operation(operationId);
  const { media } = stage;
  const expect: Expectation =
    purpose === 'deleted'
      ? { status: [404], media, form: 'error' }
      : {
          status: [operation.successStatus],
          media,
          form: ENTITIES.has(purpose) || !operation.roots.reference ? 'entity' : 'reference',
        };
  const probe: Probe = { destination, identity: { kind: 'run' }, accept: ACCEPT[media] };
  return caseOf(stage, operation, `${variant}/${stage.variant}`, purpose, expect, probe, role);
}

/**
 * The request, and its task until it has ended, where it is answered with one.
 *
 * @param missing why there need be none
 */
export function asTask(stage: Stage, c: Case, missing?: string): Case[] {
  if (c.operation.roots.entity !== 'Task') return [c];
  const operation = stage.scene.contract.operation('getTask');
  const { media } = stage;
  const task = caseOf(
    stage,
    operation,
    `${c.operation.id}/${c.variant}`,
    'task',
    { status: [200], media, form: 'entity' },
    {
      destination: { kind: 'task', caseId: c.id, ...(missing === undefined ? {} : { missing }) },
      identity: { kind: 'run' },
      accept: ACCEPT[media],
    },
    { until: 'ended', after: [c.id], before: c.id, ...(MAY_FAIL.has(c.purpose) ? { action: true } : {}) },
  );
  return [c, task];
}

/** A case of a stage. */
function caseOf(
  { recipe, creation, name, scene }: Stage,
  operation: Operation,
  variant: string,
  purpose: WritePurpose,
  expect: Expectation,
  probe: Probe,
  role: Partial<Role> = {},
): Case {
  return {
    id: `${operation.id} ${variant}`,
    operation,
    variant,
    purpose,
    expect,
    probes: [probe],
    ordered: true,
    role: {
      resource: recipe.resource,
      name: recipe.nameless ? '' : name,
      path: scene.contract.operation(recipe.remove).path,
      caseId: creation,
      ...role,
    },
  };
}

/** What the page of an operation promises, and what others promise instead: checks of their own judge which it was. */
export function successOf(operation: Operation, media: Media): Expectation {
  const others = operation.disputes.flatMap((dispute) => dispute.status ?? []).filter((code) => code < 300);
  const status = [operation.successStatus, ...others];
  return operation.roots.entity === undefined ? { status } : { status, media, form: 'entity' };
}

/** URL of an operation; `id` stands for the first template of its path. */
export function urlOf(
  target: TargetUrl,
  operation: Operation,
  ...ids: readonly (string | undefined)[]
): string {
  const rest = [...ids];
  const path = operation.path.slice(1).replaceAll(/\{[^}]+\}/g, () => rest.shift() ?? '');
  const url = new URL(path, target.base);
  for (const [name, value] of Object.entries(operation.query)) url.searchParams.set(name, value);
  return url.href;
}
