import type { Contract } from '../contract/contract.js';
import type { Form, Media, Operation } from '../contract/types.js';
import type { Inventory } from '../explore/inventory.js';
import { ACCEPT } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import { planAccept } from './accept.js';
import { planBadIds, unknownUrl } from './bad-ids.js';
import type { Case } from './case.js';
import { planExpiry } from './expiry.js';
import { planForbidden } from './forbidden.js';
import { withSources } from './goes-on.js';
import { planQuery } from './query.js';
import { planSessionIds } from './session-ids.js';
import { planSessions } from './sessions.js';
import { planVersions } from './versions.js';

export interface PlanOptions {
  readonly contract: Contract;
  readonly inventory: Inventory;
  readonly target: TargetUrl;
  /** URL that logons go to. */
  readonly logonUrl: string;
  /** Versions that the entry point lists; none are tried where there are none. */
  readonly versions?: readonly string[];
  /** Whether the run has a second account, a restore operator. */
  readonly restoreOperator?: boolean;
  /** Milliseconds after which an idle session must have ended; absent: this is not waited for. */
  readonly expiry?: number;
  /** Decides by operation; absent: every operation. */
  readonly includes?: (operation: Operation) => boolean;
}

const MEDIA: readonly Media[] = ['xml', 'json'];

/** Contract × Inventory → cases, with those that the chosen ones go on from. Pure: the same input gives the same cases in the same order. */
export function plan(options: PlanOptions): Case[] {
  const { contract, inventory, target, includes = () => true } = options;
  const cases: Case[] = [];
  for (const operation of contract.operations) {
    if (operation.method !== 'GET') continue;
    const urls = inventory.instances.get(operation.id) ?? [];
    const absence = inventory.absences.get(operation.id);
    cases.push(...reads(operation, urls, absence));
    if (operation.queryFields.length > 0) cases.push(...planQuery(operation, urls));
    const provoked = [
      ...(operation.secured ? refusals(operation, urls, target) : []),
      ...planBadIds(operation, urls, absence, target),
    ];
    cases.push(
      ...(absence?.offered === false
        ? provoked.map((c) => ({ ...c, probes: [], absent: absence }))
        : provoked),
    );
  }
  cases.push(
    ...planAccept(contract, inventory, (operation) => unknownUrl(operation, target)),
    ...planSessionIds(contract, target),
    ...planSessions(contract, target, options.logonUrl),
    ...planVersions(contract, options.logonUrl, options.versions ?? []),
    ...planForbidden(options),
    ...planExpiry(contract, options.logonUrl, options.expiry),
  );
  return withSources(
    cases.filter((c) => includes(c.operation)),
    cases,
  ).map((c) => (includes(c.operation) ? c : { ...c, forOthers: true }));
}

/** Every representation of the operation in both media types, and what is given when nothing is asked for. */
function reads(operation: Operation, urls: readonly string[], absence: Case['absent']): Case[] {
  const forms = Object.keys(operation.roots) as Form[];
  const cases: Case[] = [];
  for (const form of forms) {
    const variant = (name: string): string => (forms.length > 1 ? `${form}/${name}` : name);
    const read = (name: string, media: Media, accept?: string): Case => ({
      id: `${operation.id} ${variant(name)}`,
      operation,
      variant: variant(name),
      purpose: 'read',
      expect: { status: [operation.successStatus], media, form },
      probes: urls.map((url) => ({
        destination: {
          kind: 'url',
          url: form === 'entity' && forms.length > 1 ? withFormat(url, 'Entity') : url,
        },
        identity: { kind: operation.secured ? 'run' : 'none' },
        ...(accept ? { accept } : {}),
      })),
      ...(absence ? { absent: absence } : {}),
    });
    for (const media of MEDIA) cases.push(read(media, media, ACCEPT[media]));
    if (form === forms[0]) cases.push(read('no-accept', 'xml'));
  }
  return cases;
}

/** Without a session, and with one that was never issued. */
function refusals(operation: Operation, urls: readonly string[], target: TargetUrl): Case[] {
  const url = urls[0] ?? unknownUrl(operation, target);
  const refused = (purpose: 'no-session' | 'invented-session', media: Media): Case => ({
    id: `${operation.id} ${purpose}/${media}`,
    operation,
    variant: `${purpose}/${media}`,
    purpose,
    expect: { status: [401], media, form: 'error' },
    probes: [
      {
        destination: { kind: 'url', url },
        identity: { kind: purpose === 'no-session' ? 'none' : 'invented' },
        accept: ACCEPT[media],
      },
    ],
  });
  return MEDIA.flatMap((media) => [refused('no-session', media), refused('invented-session', media)]);
}

function withFormat(url: string, format: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}format=${format}`;
}
