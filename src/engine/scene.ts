import type { Contract } from '../contract/contract.js';
import { loadContract } from '../contract/load.js';
import { HttpClient } from '../http/client.js';
import type { Exchange } from '../http/exchange.js';
import { Guard } from '../http/guard.js';
import { Limits } from '../http/limits.js';
import { TargetUrl } from '../http/target-url.js';
import { Readings } from '../reading/readings.js';
import { OwnSessions } from './own-sessions.js';
import { present } from './present.js';
import type { RunOptions } from './run-options.js';

/** What all parts of a run have in common. */
export interface Scene {
  readonly contract: Contract;
  readonly target: TargetUrl;
  readonly guard: Guard;
  readonly limits: Limits;
  readonly client: HttpClient;
  readonly readings: Readings;
  readonly sessions: OwnSessions;
}

/** @param onExchange is told of every exchange, in order of completion */
export function sceneOf(options: RunOptions, onExchange: (exchange: Exchange) => void): Scene {
  const contract = loadContract();
  const target = new TargetUrl(options.target);
  const guard = new Guard(target.base);
  const limits = new Limits();
  const client = new HttpClient({
    guard,
    limits,
    alive: target.base.href,
    ...present({
      ca: options.ca,
      insecure: options.insecure,
      timeoutMs: options.timeoutMs,
      retries: options.retries,
      rate: options.rate,
      maxBodyBytes: options.maxBodyBytes,
      maxWaitMs: options.maxWaitMs,
      network: options.network,
      signal: options.signal,
    }),
    onExchange,
  });
  const readings = new Readings(contract);
  const sessions = new OwnSessions({ client, guard, target, readings });
  return { contract, target, guard, limits, client, readings, sessions };
}
