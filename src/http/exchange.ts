import type { Coding } from './decode.js';

/** A request as it is sent. Header names keep the case they are sent in; a list of values repeats the header. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute URL. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Buffer;
}

/** A response as it came off the wire: no redirect followed, and nothing decoded but what came compressed unasked. */
export interface HttpResponse {
  readonly status: number;
  readonly reason: string;
  readonly httpVersion: string;
  /** Name and value in the order and case received; a repeated header stands repeatedly. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** The same for equal bodies, and for no others; absent where the response did not come by the client. */
  readonly digest?: string;
  /** How the body came compressed, though `identity` was asked for; absent where it did not. */
  readonly coding?: Coding;
}

/** Why there is no response. */
export interface WireFailure {
  /** `gone`: nothing was sent, because the target stopped answering before; `unrecorded`: it is not in the recording. */
  readonly kind:
    | 'timeout'
    | 'reset'
    | 'refused'
    | 'tls'
    | 'too-large'
    | 'protocol'
    | 'aborted'
    | 'gone'
    | 'unrecorded';
  readonly message: string;
  /** True where a connection that was kept open had been closed by the other side before. */
  readonly stale?: boolean;
}

/** Request and response, recorded: what checks judge and what the HAR holds. */
export interface Exchange {
  /** Position in the run, from 1. */
  readonly id: number;
  /** Id of the case it was made for; absent while exploring, logging on and logging off. */
  readonly caseId?: string;
  readonly request: HttpRequest;
  readonly response?: HttpResponse;
  readonly failure?: WireFailure;
  /** ISO 8601 time. */
  readonly startedAt: string;
  readonly durationMs: number;
}

/** An exchange with a response: all a check ever sees. */
export type Answered = Exchange & { readonly response: HttpResponse };

export function isAnswered(exchange: Exchange): exchange is Answered {
  return exchange.response !== undefined;
}

/**
 * Whether an answer asks to come back later: that of a gateway, or of a server that is starting, which says nothing of
 * what was asked for (RFC 9110, 10.2.3).
 */
export function isBusy(response: HttpResponse): boolean {
  return (
    (response.status === 429 || response.status === 503) && header(response, 'Retry-After') !== undefined
  );
}

/** Name and value of every header of a request, in the order they are sent. */
export function sentHeaders({ headers }: Pick<HttpRequest, 'headers'>): [name: string, value: string][] {
  const sent: [name: string, value: string][] = [];
  for (const [name, value] of Object.entries(headers))
    if (typeof value === 'string') sent.push([name, value]);
    else for (const one of value) sent.push([name, one]);
  return sent;
}

/** All values of a header, in order; names compare without case (RFC 9110, 5.1). */
export function headerValues(response: HttpResponse, name: string): string[] {
  const wanted = name.toLowerCase();
  return response.headers.filter(([n]) => n.toLowerCase() === wanted).map(([, value]) => value);
}

/** The first value of a header. */
export function header(response: HttpResponse, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return response.headers.find(([n]) => n.toLowerCase() === wanted)?.[1];
}
