import type { Estate } from './estate/estate.js';

/** An option of the mock that cannot be obeyed; the message says what is possible. */
export class MockOptionError extends Error {
  override readonly name = 'MockOptionError';
}

/** The mock could not listen; the message says why and what to do. */
export class MockListenError extends Error {
  override readonly name = 'MockListenError';
}

/** One request, as the access log has it. Session ids in paths are left out. */
export interface AccessLogEntry {
  /** ISO 8601. */
  readonly time: string;
  readonly method: string;
  /** Path and query as received, session ids replaced by `{ID}`. */
  readonly target: string;
  readonly status: number;
  /** Id of the operation; absent where no route fits. */
  readonly operation?: string;
  /** Bytes of body. */
  readonly length: number;
  readonly durationMs: number;
}

/** How the mock is started; everything has a default. */
export interface MockOptions {
  /** 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Plain HTTP instead of HTTPS. */
  readonly http?: boolean;
  /** A built-in estate by name, or one's own. */
  readonly estate?: 'default' | 'empty' | Estate;
  /** Decides the ids and numbers of the default estate; default 1. */
  readonly seed?: number;
  /** Ids of faults; see `listFaults`. */
  readonly faults?: readonly string[];
  /** Default `Administrator`. */
  readonly username?: string;
  /** Default: random. */
  readonly password?: string;
  /** Minutes without a request after which a session ends; default 15 (documentation: http_authentication). */
  readonly idleMinutes?: number;
  /** Milliseconds a task runs before its work is done; default 1000. */
  readonly taskDelay?: number;
  /** The clock; default: the machine's. */
  readonly now?: () => Date;
  readonly log?: (entry: AccessLogEntry) => void;
}
