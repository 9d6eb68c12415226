import type { Check } from '../checks/check.js';
import type { Operation } from '../contract/types.js';
import type { Transport } from '../http/client-options.js';
import type { NetworkOptions } from '../http/network.js';
import type { Credentials } from '../http/session.js';
import type { Depth } from './depth.js';
import type { WriteOptions } from './writes.js';

/** What a run is asked to do; all but target and credentials has a default. */
export interface RunOptions {
  /** URL of the target, with or without `/api`. */
  readonly target: string;
  readonly credentials: Credentials;
  /** PEM certificates to trust. */
  readonly ca?: string | undefined;
  readonly insecure?: boolean;
  /** A second account that has the role Restore Operator and no other; absent: what roles refuse is not looked at. */
  readonly restoreOperator?: Credentials;
  /** Milliseconds after which an idle session must have ended; absent: this is not waited for. */
  readonly expiry?: number;
  /** `latest` unless given. */
  readonly apiVersion?: string;
  /** How deep to look; `standard` unless given. */
  readonly depth?: Depth;
  /** Instances a resource type; 1 in a quick run, 3, and 10 in a full one, unless given. */
  readonly sample?: number;
  /** Requests under way at the same time, at most; fewer while the target gets slower. 4 unless given. */
  readonly concurrency?: number;
  /** Requests a second; unlimited unless given. */
  readonly rate?: number;
  /** Milliseconds for a request; 30,000 unless given. */
  readonly timeoutMs?: number;
  /** Times a GET is repeated after a reset; 2 unless given. */
  readonly retries?: number;
  /** Largest body that is read, bytes; 16 MiB unless given. */
  readonly maxBodyBytes?: number;
  /** Milliseconds that the run waits, all in all, where the target asks for it (429, 503); five minutes unless given. */
  readonly maxWaitMs?: number;
  /** Proxy and client certificate. */
  readonly network?: NetworkOptions;
  /** Chooses operations; all unless given. */
  readonly operations?: (operation: Operation) => boolean;
  /** Chooses checks; all unless given. What a chosen check needs is judged with it. */
  readonly checks?: (check: Check) => boolean;
  /** Absent: the run is read-only. */
  readonly writes?: WriteOptions;
  /** Answers in place of the target, which gets no request. */
  readonly transport?: Transport;
  /** True where the run started the target itself. */
  readonly embedded?: boolean;
  /** Ends the run early; sessions are logged off all the same. */
  readonly signal?: AbortSignal;
}
