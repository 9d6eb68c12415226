import { type HttpRequest, sentHeaders } from '../http/exchange.js';
import { SESSION_HEADER } from '../http/session.js';

/** A curl line that repeats a request; secrets stand as shell variables, so that it can be pasted into a ticket. */
export function curlOf(request: HttpRequest): string {
  const { method, url, headers } = request;
  const parts = ['curl', '-sS', '-i', ...(method === 'GET' ? [] : ['-X', method])];
  for (const [name, value] of sentHeaders(request)) {
    if (name === 'Authorization') parts.push('-u', '"$EM_USERNAME:$EM_PASSWORD"');
    else if (name === SESSION_HEADER) parts.push('-H', `"${SESSION_HEADER}: $EM_SESSION"`);
    else if (name === 'Cookie') parts.push('-b', `"${SESSION_HEADER}=$EM_SESSION"`);
    // With a semicolon curl sends a header without a value.
    else parts.push('-H', quote(value === '' ? `${name};` : `${name}: ${value}`));
  }
  // curl sends Accept: */* of its own accord.
  if (headers.Accept === undefined) parts.push('-H', "'Accept:'");
  return [...parts, quote(url)].join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
