/** What a client may ask of the server, so that none can hold it up. */
export interface Limits {
  /** Bytes of a request body; more is a 413. */
  readonly bodyBytes: number;
  /** Bytes of the request line and the headers together; more is a 431, or a 414 where the target alone is longer. */
  readonly headerBytes: number;
  /** Characters of the request target; more is a 414. */
  readonly targetLength: number;
  /** Connections at a time; further ones are closed at once. */
  readonly connections: number;
  /** Requests that may wait on a connection for those before them to be answered; further ones are left unread. */
  readonly waitingRequests: number;
  /** Time for the headers of a request, then for all of it; more is a 408. */
  readonly headersMilliseconds: number;
  readonly requestMilliseconds: number;
  /** Time a connection may be silent, between requests as in the middle of an answer. */
  readonly idleMilliseconds: number;
  /** How often the times of requests are looked at. */
  readonly checkMilliseconds: number;
}

export const LIMITS: Limits = {
  bodyBytes: 1024 * 1024,
  headerBytes: 32 * 1024,
  targetLength: 16 * 1024,
  connections: 1_000,
  waitingRequests: 8,
  headersMilliseconds: 10_000,
  requestMilliseconds: 30_000,
  idleMilliseconds: 60_000,
  checkMilliseconds: 1_000,
};
