import type { Contract } from '../contract/contract.js';
import type { Form, Media, Operation } from '../contract/types.js';
import type { Inventory } from '../explore/inventory.js';
import { ACCEPT } from '../http/session.js';
import type { TargetUrl } from '../http/target-url.js';
import type { Case, Probe } from './case.js';
import { planQuery } from './query.js';
import { planSessions } from './sessions.js';

export interface PlanOptions {
  readonly contract: Contract;
  readonly inventory: Inventory;
  readonly target: TargetUrl;
  /** URL that logons go to. */
  readonly logonUrl: string;
  /** Decides by operation; absent: every operation. */
  readonly includes?: (operation: Operation) => boolean;
}

/** An id of the right form that no resource has. */
const UNKNOWN_ID = 'ffffffff-0000-4000-8000-00000000dead';
const MALFORMED_ID = '99999';

const MEDIA: readonly Media[] = ['xml', 'json'];

/** Contract × Inventory → cases. Pure: the same input gives the same cases in the same order. */
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
      ...(hasOneId(operation) ? badIds(operation, target) : []),
    ];
    cases.push(
      ...(absence?.offered === false
        ? provoked.map((c) => ({ ...c, probes: [], absent: absence }))
        : provoked),
    );
  }
  cases.push(...planSessions(contract, options.logonUrl));
  return cases.filter((c) => includes(c.operation));
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
  const url = urls[0] ?? urlWithId(operation, target, UNKNOWN_ID);
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

/** An id that no resource has, and one that is none. */
function badIds(operation: Operation, target: TargetUrl): Case[] {
  const bad = (
    purpose: 'unknown-id' | 'malformed-id',
    id: string,
    status: readonly number[],
    media: Media,
  ): Case => {
    const probe: Probe = {
      destination: { kind: 'url', url: urlWithId(operation, target, id) },
      identity: { kind: 'run' },
      accept: ACCEPT[media],
    };
    return {
      id: `${operation.id} ${purpose}/${media}`,
      operation,
      variant: `${purpose}/${media}`,
      purpose,
      expect: { status, media, form: 'error' },
      probes: [probe],
    };
  };
  return MEDIA.flatMap((media) => [
    bad('unknown-id', UNKNOWN_ID, [404], media),
    bad('malformed-id', MALFORMED_ID, [400, 404], media),
  ]);
}

/** A key resource that is found by its GUID alone. */
function hasOneId({ path, roots }: Operation): boolean {
  return (
    roots.reference !== undefined && path.endsWith('/{ID}') && path.indexOf('{') === path.lastIndexOf('{')
  );
}

/** No link leads to an id that does not exist, so this URL is built. */
function urlWithId(operation: Operation, target: TargetUrl, id: string): string {
  const url = new URL(operation.path.slice(1).replaceAll(/\{[^}]+\}/g, id), target.base);
  for (const [name, value] of Object.entries(operation.query)) url.searchParams.set(name, value);
  return url.href;
}

function withFormat(url: string, format: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}format=${format}`;
}
