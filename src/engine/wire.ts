import { HttpClient } from '../http/client.js';
import type { Exchange } from '../http/exchange.js';
import { Guard } from '../http/guard.js';
import { Limits } from '../http/limits.js';
import { TargetUrl } from '../http/target-url.js';
import { shown } from '../representation/shown.js';
import { RunOptionError } from './errors.js';
import { type Pause, wait } from './pause.js';
import { present } from './present.js';
import type { RunOptions } from './run-options.js';

/** What it takes to send a request: little, so that the first is sent at once. */
export interface Wire {
  readonly target: TargetUrl;
  readonly guard: Guard;
  readonly limits: Limits;
  readonly client: HttpClient;
  /** Lets time pass; in a recording it has passed already. */
  readonly pause: Pause;
  /** Tells every exchange, those before as well, in order of completion. */
  follow(listener: (exchange: Exchange) => void): void;
  /** Closes connections, and lets go of whoever follows: what listens for an interruption outlives the run. */
  close(): void;
}

export function wireOf(options: RunOptions): Wire {
  if (!URL.canParse(options.target))
    throw new RunOptionError(`The target "${shown(options.target, 200)}" is no URL.`);
  const target = new TargetUrl(options.target);
  const guard = new Guard(target.base);
  const limits = new Limits();
  let tell = (_: Exchange): void => undefined;
  const client = new HttpClient({
    guard,
    limits,
    ...(options.transport ? { transport: options.transport } : { alive: target.base.href }),
    ...present({
      ca: options.ca,
      insecure: options.insecure,
      timeoutMs: options.timeoutMs,
      retries: options.retries,
      rate: options.rate,
      concurrency: options.concurrency ?? 4,
      maxBodyBytes: options.maxBodyBytes,
      maxWaitMs: options.maxWaitMs,
      network: options.network,
      signal: options.signal,
    }),
    onExchange: (exchange) => tell(exchange),
  });
  const follow = (listener: (exchange: Exchange) => void): void => {
    for (const exchange of client.exchanges) listener(exchange);
    tell = listener;
  };
  const pause = options.transport ? async () => undefined : wait;
  const close = (): void => {
    client.close();
    tell = () => undefined;
  };
  return { target, guard, limits, client, pause, follow, close };
}
