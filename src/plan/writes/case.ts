import type { Media } from '../../contract/types.js';
import type { Json, JsonObject } from '../../representation/json.js';

/** Stands in a body for what is known only when an earlier case has been exercised. */
export interface Reference {
  /** The case that created it. */
  readonly caseId: string;
  /** `uid`: `urn:veeam:<kind>:<id>`; `id`: the last step of its path. */
  readonly as: 'uid' | 'id';
  /** Kind of resource, as in its UID. */
  readonly kind: string;
}

/** Marks a {@link Reference} in a value. */
export const REFERENCE = '@created';

/** The body of a request. */
export type WriteBody =
  | {
      readonly kind: 'value';
      readonly media: Media;
      /** Root element, and JSON schema. */
      readonly root: string;
      /** May hold references, see {@link reference}. */
      readonly value: Json;
      /** Case whose answer the value is laid over: the whole representation is sent, changed. */
      readonly over?: string;
      /** True: the elements of an XML body stand in the wrong order. */
      readonly disordered?: boolean;
    }
  | { readonly kind: 'text'; readonly contentType: string; readonly text: string };

/** Where a request goes that goes on where an earlier case ended. */
export type WriteDestination =
  /** What the case created, or what stands below it. */
  | ({ readonly kind: 'created'; readonly caseId: string } & Part)
  /** What the finished task of the case links to, or what stands below that. */
  | ({ readonly kind: 'outcome'; readonly caseId: string } & Part)
  /** The first member of the list that the case has read. */
  | ({ readonly kind: 'member'; readonly caseId: string } & Part)
  /** What the answer to the case calls by that name, or what stands below it. */
  | {
      readonly kind: 'named';
      readonly caseId: string;
      readonly name: string;
      readonly below?: string;
      /** What it proves when the answer has nothing of that name; absent: the case is blocked. */
      readonly missing?: string;
    }
  /** The task that the case was answered with; `missing` says why there need be none. */
  | { readonly kind: 'task'; readonly caseId: string; readonly missing?: string };

/** What of a resource is asked for. */
export interface Part {
  /** Path below it, with its query. */
  readonly below?: string;
  /** Path below the base of the API, with its query; `{ID}` stands for the id of the resource. */
  readonly about?: string;
  /** True: the whole of it, not a reference. */
  readonly entity?: boolean;
}

/** What a case of a write is about; checks choose by it. */
export type WritePurpose =
  | 'create'
  | 'edit'
  | 'delete'
  /** Its task, asked again and again until it has ended. */
  | 'task'
  /** The collection after the creation, and after the deletion. */
  | 'listed'
  | 'unlisted'
  /** The entity after the creation, the edit, the deletion. */
  | 'created'
  | 'edited'
  | 'deleted'
  /** Requests that must be refused. */
  | 'malformed-body'
  /** A body of a media type that is neither XML nor JSON. */
  | 'wrong-type'
  | 'missing-member'
  | 'mistyped-member'
  | 'unknown-member'
  | 'wrong-order'
  /** The collection after the requests that were refused. */
  | 'unchanged'
  | 'undocumented-method'
  | 'action'
  /** What a page rules out: it must be refused, or have no effect. */
  | 'ruled-out'
  /** What is read before something is done, and after it. */
  | 'before'
  | 'after'
  /** The task of another session, and one that was deleted. */
  | 'foreign-task'
  | 'delete-task'
  | 'deleted-task'
  | 'tasks-listed';

/** Until when a request is repeated. */
export type Until =
  | 'ended'
  | 'listed'
  | 'unlisted'
  /** Something is listed that the case before did not show. */
  | 'new'
  /** Nothing that is listed is at work. */
  | 'rest';

/** What a write is part of. */
export interface Role {
  /** Kind of resource, for messages and the ledger. */
  readonly resource: string;
  /** By this it is recognised among others; empty where nothing recognises it. */
  readonly name: string;
  /** Path template of what is created. */
  readonly path: string;
  /** The case that created what this one is about. */
  readonly caseId: string;
  /** What the entity must show. */
  readonly shows?: JsonObject;
  /** What it must show still, although an edit did not name it. */
  readonly keeps?: JsonObject;
  /** Id of the requirement that rules the request out, or that something is read for. */
  readonly rule?: string;
  /** True: what was created has ended by itself when this shows it no more. */
  readonly ends?: boolean;
  /** True where what is ruled out may also be refused by its task. */
  readonly byTask?: boolean;
  /** What a request that was refused would have made. */
  readonly refused?: string;
  /** True where something is started, which may fail for reasons of its own. */
  readonly action?: boolean;
  /** The case before, to compare with. */
  readonly before?: string;
  /** The cases must have ended as they should; else this one is blocked. */
  readonly after?: readonly string[];
  readonly until?: Until;
}

/** A member whose value is the id of what another case creates. */
export function reference(caseId: string, kind: string, as: Reference['as'] = 'uid'): Json {
  return { [REFERENCE]: { caseId, as, kind } };
}
