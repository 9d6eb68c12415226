import type { AbsentArea, Activity, Version } from './choices.js';
import type { Estate } from './estate/estate.js';
import type { Limits } from './http/limits.js';
import type { Role } from './rights/roles.js';

/** An option of the mock that cannot be obeyed; the message says what is possible. */
export class MockOptionError extends Error {
  override readonly name = 'MockOptionError';
  readonly code = 'EM_MOCK_OPTION';
}

/** The mock could not listen; the message says why and what to do. */
export class MockListenError extends Error {
  override readonly name = 'MockListenError';
  readonly code = 'EM_MOCK_LISTEN';
}

/** One request, as the access log has it: without secrets. */
export interface AccessLogEntry {
  /** ISO 8601. */
  readonly time: string;
  readonly method: string;
  /** Path and query as received; `{ID}` stands for ids of sessions, `{SECRET}` for their tokens and for passwords. */
  readonly target: string;
  readonly status: number;
  /** Id of the operation; absent where no route fits. */
  readonly operation?: string;
  /** Bytes of body. */
  readonly length: number;
  readonly durationMs: number;
}

/** A further account. */
export interface AccountOption {
  readonly username: string;
  /** Default: random. */
  readonly password?: string;
  readonly role: Role;
  /** Of a tenant that is a user of an organization of VMware Cloud Director: the organization. */
  readonly organization?: string;
}

/** How long answers wait. */
export interface LatencyOptions {
  /** Milliseconds, in the mean. */
  readonly ms: number;
  /** Milliseconds that a wait may be shorter or longer: any within is as likely as another. 0 unless given. */
  readonly spread?: number;
}

/** How the mock is started; everything has a default. */
export interface MockOptions {
  /** 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Plain HTTP instead of HTTPS. */
  readonly http?: boolean;
  /**
   * A certificate of one's own in PEM, with those of its issuers behind it, and its private key, not encrypted. Default: a
   * self-signed one, made anew for each mock.
   */
  readonly cert?: string;
  readonly key?: string;
  /** Names and addresses that clients know the mock by: the certificate is good for them, and the URL may have the first. */
  readonly hostNames?: readonly string[];
  /** A built-in estate by name or by its number of restore points (`large` has 100,000), `rich` has what no page shows besides, or one's own. */
  readonly estate?: 'default' | 'rich' | 'empty' | 'large' | number | Estate;
  /** Decides the ids of a built-in estate, the numbers of a large one, and how long answers wait; default 1. */
  readonly seed?: number;
  /** Whether it gets wrong what genuine servers of its version do. */
  readonly slips?: boolean;
  /** Ids of faults; see `listFaults`. */
  readonly faults?: readonly string[];
  /** Default `Administrator`. */
  readonly username?: string;
  /** Default: random. */
  readonly password?: string;
  /** Further accounts; `username` is a Portal Administrator (documentation: security_roles_concept). */
  readonly accounts?: readonly AccountOption[];
  /** Version whose ways the mock takes on; default 12. */
  readonly profile?: Version;
  /** Areas that the server does without: nothing is at their addresses, and the estate has nothing of them. */
  readonly without?: readonly AbsentArea[];
  /** Database that all times and names are as exact as; default: as the estate has them. */
  readonly sql?: 'mssql' | 'postgres';
  /** Minutes without a request after which a session ends; default 15 (documentation: http_authentication). */
  readonly idleMinutes?: number;
  /** Milliseconds a task runs before its work is done; default 1000. */
  readonly taskDelay?: number;
  /** How long each answer waits; default: not at all. Answers on other connections do not wait for it. */
  readonly latency?: LatencyOptions;
  /** How much happens by itself: jobs run, points come and go. Default none. */
  readonly activity?: Activity;
  /** The clock; default: the machine's. */
  readonly now?: () => Date;
  /** Whether the times of the estate are moved by whole days, so that it ends at the clock; default: where something happens. */
  readonly endsNow?: boolean;
  readonly log?: (entry: AccessLogEntry) => void;
  /** What clients may ask of the server: sizes, connections, times. */
  readonly limits?: Partial<Limits>;
}
