import type { Answered } from '../../http/exchange.js';
import { type CheckContext, NotObserved } from '../check.js';

/** Whether the list in an answer has the session that the case is about. */
export function listsSession(
  exchange: Answered,
  { case: c, observations }: CheckContext,
): boolean | NotObserved {
  const [logon] = observations.ofCase(c.about ?? '');
  const opened = logon && observations.resources(logon).find((r) => r.root);
  const id = idOf(opened?.links.find((l) => l.rel === 'Delete')?.href ?? opened?.href);
  if (id === undefined) return new NotObserved('The logon does not say which session it opened.');
  return observations.resources(exchange).some((r) => idOf(r.href) === id);
}

function idOf(href: string | undefined): string | undefined {
  return /\/logonSessions\/([^/?]+)/i.exec(href ?? '')?.[1]?.toLowerCase();
}
