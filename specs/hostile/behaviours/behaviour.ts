import type { Act, Answer, Asked, Takeover } from '../target.js';

/** One way for a target to misbehave, and what a run must make of it. */
export interface Behaviour {
  readonly id: string;
  readonly act: Act;
  /** Session id that clients are given for the n-th session, in place of the mock's. */
  readonly tokenOf?: (n: number) => string;
  /** Exit codes that are right. */
  readonly exit: readonly number[];
  /** Further arguments of the run. */
  readonly args?: readonly string[];
  /** What must be said, on the terminal or in report.json. */
  readonly says?: RegExp;
  /** True: sessions stay open, since the target lets none be ended. */
  readonly keepsSessions?: boolean;
}

export const CONFORMS = [0];
export const FINDINGS = [1];
export const UNREACHABLE = [3];
export const INCONCLUSIVE = [4];

export const isRoot = ({ method, path }: Asked): boolean =>
  method === 'GET' && /^\/api\/?(?:\?|$)/.test(path);
export const isLogon = ({ method }: Asked): boolean => method === 'POST';
/** One collection and what is below it. */
export const isRepositories = ({ method, path }: Asked): boolean =>
  method === 'GET' && /\/repositories/i.test(path);
/** Everything that is read after the logon. */
export const isReading = (asked: Asked): boolean => asked.method === 'GET' && !isRoot(asked);

/** Spoils the answers to some requests. */
export function at(
  which: (asked: Asked) => boolean,
  spoil: (answer: Answer, asked: Asked) => Answer | Takeover,
): Act {
  return (answer, asked) => (which(asked) ? spoil(answer, asked) : answer);
}

/** Spoils the answers that are good, be they XML or JSON. */
export function atGood(
  which: (asked: Asked) => boolean,
  spoil: (answer: Answer, asked: Asked) => Answer | Takeover,
): Act {
  return at(which, (answer, asked) => (answer.status === 200 ? spoil(answer, asked) : answer));
}

export function isJson(answer: Answer): boolean {
  return answer.headers.some(([name, value]) => name.toLowerCase() === 'content-type' && /json/.test(value));
}
