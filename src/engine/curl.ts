import { type HttpRequest, sentHeaders } from '../http/exchange.js';
import { SESSION_HEADER } from '../http/session.js';
import type { Identity, Probe } from '../plan/case.js';

/** The session of whoever pastes the line. */
const OWN = '$EM_SESSION';

/**
 * A curl line that repeats a request; secrets stand as shell variables, so that it can be pasted into a ticket.
 *
 * @param probe whose sessions the request carries, where not that of the run; an invented or spoilt one is made anew
 */
export function curlOf(request: HttpRequest, probe?: Pick<Probe, 'identity' | 'cookie'>): string {
  const { method, url, headers } = request;
  const session = sessionOf(probe?.identity);
  const cookie = probe?.cookie === undefined ? session : sessionOf(probe.cookie);
  const parts = ['curl', '-sS', '-i', ...(method === 'GET' ? [] : ['-X', method])];
  for (const [name, value] of sentHeaders(request)) {
    if (name === 'Authorization') parts.push('-u', '"$EM_USERNAME:$EM_PASSWORD"');
    // With a semicolon curl sends a header without a value.
    else if (value === '') parts.push('-H', quoted(`${name};`));
    else if (name === SESSION_HEADER) parts.push('-H', `"${SESSION_HEADER}: ${session}"`);
    else if (name === 'Cookie') parts.push('-b', `"${SESSION_HEADER}=${cookie}"`);
    else parts.push('-H', quoted(`${name}: ${value}`));
  }
  // curl sends Accept: */* of its own accord.
  if (headers.Accept === undefined) parts.push('-H', "'Accept:'");
  return [...parts, quoted(url)].join(' ');
}

/** A session id as a shell makes it; `spoil.ts` and the run itself make the same of theirs. */
function sessionOf(identity: Identity | undefined): string {
  if (identity?.kind === 'invented') return '$(printf %s ffffffff-0000-4000-8000-00000000dead | base64)';
  if (identity?.kind !== 'spoilt') return OWN;
  switch (identity.how) {
    case 'cut':
      return '$(printf %s "$EM_SESSION" | cut -c1-$((($' + '{#EM_SESSION} + 1) / 2)))';
    case 'other-case':
      return `$(printf %s "$EM_SESSION" | tr 'a-zA-Z' 'A-Za-z')`;
    case 'garbled':
      return '$(printf %s not-a-session)';
    case 'empty':
      return '';
  }
}

/** A text as one word of a shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
