import type { Form, Media, Operation } from '../contract/types.js';
import type { Asked } from './query-language.js';
import type { Role, WriteBody, WriteDestination, WritePurpose } from './writes/case.js';

/** Whose session a request carries. */
export type Identity =
  | { readonly kind: 'run' }
  | { readonly kind: 'none' }
  /** A well-formed session id that was never issued. */
  | { readonly kind: 'invented' }
  /** The session id of the run, spoilt: whatever it looks like, it belongs to no session. */
  | { readonly kind: 'spoilt'; readonly how: Spoiling }
  /** The session that the logon of another case opened. */
  | { readonly kind: 'case'; readonly caseId: string };

/** Ways to spoil a session id. */
export type Spoiling = 'cut' | 'other-case' | 'empty' | 'garbled';

/** Where a request goes. */
export type Destination =
  | WriteDestination
  | { readonly kind: 'url'; readonly url: string }
  /** The Href of the first link with that Rel in the response of another case. */
  | {
      readonly kind: 'link';
      readonly caseId: string;
      readonly rel: string;
      /** What it proves when the response has no such link; absent: the case is blocked. */
      readonly missing?: string;
    };

/** One concrete request of a case. */
export interface Probe {
  readonly destination: Destination;
  /** Where it is not that of the operation: a method that the resource does not know. */
  readonly method?: string;
  readonly body?: WriteBody;
  readonly identity: Identity;
  /** How the session id travels; header unless said. */
  readonly carrier?: 'header' | 'cookie';
  /** Whose session id goes along as a cookie, beside that of `identity`. */
  readonly cookie?: Identity;
  /** For logons only. `invented` never locks a real account; `restore-operator` is the second account of the run. */
  readonly credentials?: 'run' | 'invented' | 'restore-operator';
  /** Value of Accept; absent: the header is not sent; a list repeats it. */
  readonly accept?: string | readonly string[];
  /** For logons only: Content-Type that is sent, though there is no body. */
  readonly contentType?: string;
  /** Milliseconds to wait before it is sent, in which only the session of the run is used. */
  readonly wait?: number;
  /** What a query of the second wave asks for, so that its answer can be held to what was observed. */
  readonly asks?: Asked;
}

/** What a response to the case should be like. */
export interface Expectation {
  /** Acceptable status codes; none where no page tells what comes. */
  readonly status: readonly number[];
  /** Media type the body must have; absent where the response has no body. */
  readonly media?: Media;
  /** Representation asked for; `error` for an Error entity. */
  readonly form?: Form | 'error';
  /** Root element, where the query of the request decides it and not the operation. */
  readonly root?: string;
}

/** What a case is about; checks choose by it. */
export type Purpose =
  | WritePurpose
  | 'read'
  | 'no-session'
  | 'invented-session'
  | 'ended-session'
  | 'unknown-id'
  | 'malformed-id'
  | 'logon'
  | 'refused-logon'
  | 'cookie'
  /** A logon whose Content-Type is that of HTML forms. */
  | 'form-logon'
  | 'logoff'
  /** Whatever Accept says: any sane answer. */
  | 'accept'
  | 'spoilt-session'
  /** Header and cookie name different sessions. */
  | 'cookie-wins'
  /** A logon with a version that the entry point lists, and with one that there is not. */
  | 'version-logon'
  | 'unsupported-version'
  /** The list of logon sessions while a session is open, and after its logoff. */
  | 'open-session-list'
  | 'ended-session-list'
  | 'idle-session'
  /** The session of another account, asked for and ended by the second one; and what has become of it. */
  | 'foreign-session'
  | 'foreign-logoff'
  | 'after-foreign-logoff'
  /** What the role of the second account does not allow. */
  | 'forbidden'
  /** Everything of a query type, whole: what filters, orders and pages are held to. */
  | 'members'
  | 'filter'
  | 'sort'
  | 'page'
  /** A page, or a length of pages, that there is not. */
  | 'odd-page'
  | 'malformed-query';

/** An operation in one variant, with the concrete requests that exercise it. */
export interface Case {
  /** `<operation> <variant>`. */
  readonly id: string;
  readonly operation: Operation;
  /** For example `entity/json`, `no-session`. */
  readonly variant: string;
  readonly purpose: Purpose;
  /** For queries of the second wave: the rule of the query language that the case is about, e.g. `==`, `and`. */
  readonly rule?: string;
  readonly expect: Expectation;
  readonly probes: readonly Probe[];
  /** Of a case that writes, or looks at what was written. */
  readonly role?: Role;
  /** Goes on where an earlier case ended: exercised alone and in the plan's order. */
  readonly ordered?: boolean;
  /** Not chosen, and exercised because a chosen case goes on from it: nothing is judged or noted of it. */
  readonly forOthers?: boolean;
  /** Id of the case whose logon opened the session that this one is about. */
  readonly about?: string;
  /** What a 401 says where it says nothing of the target: name and password are the user's. */
  readonly refused?: string;
  /** Why there is no probe. */
  readonly absent?: {
    readonly verdict: 'not-applicable' | 'not-observed' | 'blocked';
    readonly reason: string;
  };
}
