import type { OperationId } from '../../generated/operations.js';
import type { ApiError } from '../errors.js';
import type { Form, Media } from '../negotiate.js';
import type { Reply } from '../reply.js';
import type { Link } from '../resource/schema.js';
import type { MockDocument } from '../serialize/layout.js';
import type { Carried } from '../sessions.js';
import type { Target } from '../target.js';

/** The request a fault acts on. Hooks are only called for the operation the fault acts at. */
export interface FaultContext {
  /** Media type that was asked for. */
  readonly media: Media;
  readonly form: Form;
  /** Value of Accept, where there is one. */
  readonly accept: string | undefined;
  /** Whether the request was made in a living session. */
  readonly authenticated: boolean;
}

/**
 * A misbehaviour of the mock, for the suite to find. It touches one operation and as few facts as possible: every other
 * answer stays byte for byte the same.
 */
export interface Fault {
  /** kebab-case. */
  readonly id: string;
  /** One sentence. */
  readonly summary: string;
  /** Where it acts, if that is not where it shows. */
  readonly acts?: OperationId;
  /** Where it shows, and the checks that must go red. */
  readonly breaks: { readonly operation: OperationId; readonly checks: readonly string[] };
  /** True: it acts at every operation, not at the one alone. */
  readonly everywhere?: boolean;
  /** True: only a run that writes can see it. */
  readonly inWrites?: boolean;
  /** Decides whether a request is let in; `admits` is the mock's own judgement. */
  session?(carried: Carried, admits: (carried: Carried) => boolean): boolean;
  /** Has the request understood as one of another method; asked at every operation, before one is known. */
  method?(method: string, target: Target): string;
  /** Has the request understood as another one. */
  target?(target: Target): Target;
  /** Chooses the record for an id. */
  resolve?<R>(found: R | undefined, all: readonly R[]): R | undefined;
  /** Chooses the media type of a successful answer. */
  media?(asked: Media): Media;
  /** Lets an account of any role do what the operation does. */
  readonly anyRole?: boolean;
  /** Lets the operation see the tasks of all sessions. */
  readonly everyTask?: boolean;
  /** Prevents what the operation would change. */
  readonly withoutEffect?: boolean;
  /** Changes a document of a successful answer before it is serialized. */
  document?(document: MockDocument, context: FaultContext): void;
  /** Puts another error in place of one. */
  error?(error: ApiError, context: FaultContext): ApiError;
  /** Changes a response, successful or not, before it goes out. */
  response?(reply: Reply, context: FaultContext): void;
}

/** Links of a single resource. */
function linksOf(document: MockDocument): Link[] {
  return (document.value.Links ?? []) as Link[];
}

/** Puts another link in place of each that fits. */
export function changeLinks(document: MockDocument, change: (link: Link) => Link | undefined): void {
  document.value.Links = linksOf(document).flatMap((link) => change(link) ?? []);
}

/** The request with the value of a parameter changed, where it has that parameter. */
export function changeParameter(target: Target, name: string, change: (value: string) => string): Target {
  return {
    ...target,
    parameters: target.parameters.map((p) =>
      p.name.toLowerCase() === name.toLowerCase() ? { ...p, value: change(p.value) } : p,
    ),
  };
}

/** Gives members of a list, in either form, the addresses of another collection; their links stay as they are. */
export function misledMembers({ value }: MockDocument, from: string, to: string): void {
  for (const list of Object.values(value)) {
    if (!Array.isArray(list)) continue;
    for (const member of list as { Href?: string }[]) {
      if (member.Href !== undefined) member.Href = member.Href.replace(from, to);
    }
  }
}
