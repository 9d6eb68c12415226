import type { WireFailure } from './exchange.js';

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EADDRNOTAVAIL',
]);
const CERTIFICATE = /^(?:DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|CERT_|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH)/;

/** What OpenSSL says among its threads, functions and lines. */
const OPENSSL = /:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):/;

/** Tells what kind of failure a Node.js network error is. */
export function failureOf(error: Error): WireFailure {
  if (error.name === 'AbortError') return { kind: 'aborted', message: 'The run was interrupted.' };
  const code = codeOf(error);
  if (UNREACHABLE.has(code)) return { kind: 'refused', message: messageOf(error) };
  if (CERTIFICATE.test(code)) return { kind: 'tls', message: messageOf(error) };
  if (code.startsWith('HPE_'))
    return { kind: 'protocol', message: `The answer is not valid HTTP: ${messageOf(error)}` };
  return { kind: 'reset', message: messageOf(error) };
}

// Connecting to a name with several addresses fails with one error that holds the others.
function codeOf(error: Error): string {
  const { code, errors } = error as NodeJS.ErrnoException & { errors?: Error[] };
  return code ?? (errors?.[0] ? codeOf(errors[0]) : '');
}

function messageOf(error: Error): string {
  const { errors } = error as { errors?: Error[] };
  const message = error.message || errors?.[0]?.message || codeOf(error) || 'The connection failed.';
  return OPENSSL.exec(message)?.[1] ?? message;
}
