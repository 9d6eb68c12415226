import type { Answered } from '../../http/exchange.js';
import { type CheckContext, NotObserved } from '../check.js';

/** The answer to the logon that a case is about, and the id of the session that it opened. */
export function openedBy({ case: c, observations }: CheckContext): {
  readonly logon?: Answered;
  readonly id?: string;
} {
  const [logon] = observations.ofCase(c.about ?? '');
  if (logon === undefined) return {};
  const opened = observations.resources(logon).find((r) => r.root);
  const id = idOf(opened?.links.find((l) => l.rel === 'Delete')?.href ?? opened?.href);
  return id === undefined ? { logon } : { logon, id };
}

/** Whether the list in an answer has the session that the case is about. */
export function listsSession(exchange: Answered, context: CheckContext): boolean | NotObserved {
  const { id } = openedBy(context);
  if (id === undefined) return new NotObserved('The logon does not say which session it opened.');
  return context.observations.resources(exchange).some((r) => idOf(r.href) === id);
}

/** Id of the session that an address is of, in lower case. */
export function idOf(href: string | undefined): string | undefined {
  return /\/logonSessions\/([^/?]+)/i.exec(href ?? '')?.[1]?.toLowerCase();
}
